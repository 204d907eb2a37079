package app.quarterdeck.model.measure;

import app.quarterdeck.base.Note;
import java.util.List;

/**
 * How a figure was made (rule G16).
 *
 * @param id         short and stable: the same question of the same data has the same id
 * @param definition what the metric is, in a sentence
 * @param formula    the formula in words
 * @param steps      the formula with today's numbers
 * @param selection  period, date basis, filters, settings used
 * @param counts     rows in, rows left out by reason, rows counted
 * @param trap       what to watch out for
 * @param sources    files and batches the rows came from
 */
public record Recipe(String id, Note definition, Note formula, List<Note> steps, List<Note> selection,
        List<Note> counts, Note trap, List<Note> sources) {

    public Recipe {
        steps = List.copyOf(steps);
        selection = List.copyOf(selection);
        counts = List.copyOf(counts);
        sources = List.copyOf(sources);
    }
}
