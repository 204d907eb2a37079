package app.quarterdeck.guide.goals;

import app.quarterdeck.model.measure.Dimension;
import java.util.List;

/**
 * One part of an answer, as data.
 *
 * @param shape  how it is told: the id of one of {@code guide.shapes}
 * @param metric what it is told of
 * @param with   further metrics the shape takes in
 * @param by     splits, the first possible one first
 */
public record Step(String shape, String metric, List<String> with, List<Dimension> by) {

    public Step {
        with = List.copyOf(with);
        by = List.copyOf(by);
    }
}
