package app.quarterdeck.ui.figures;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import java.util.List;

/**
 * What recipe, rows and table are asked of: a tile or an answer.
 *
 * @param name    of the metric or the question, in words
 * @param results the figures in it, the main one first; empty = nothing can be opened
 * @param table   the figures of its chart
 */
public record Subject(String name, List<Result> results, Answer.Table table) {

    public Subject {
        results = List.copyOf(results);
    }
}
