package app.quarterdeck.guide.asked;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** An answer while it is being written. */
public final class Draft {

    /** Caveats that do not say which figure they mean: only those of the first one can be understood. */
    private static final Set<String> OF_ONE_FIGURE = Set.of("metrics.caveat.to-date-whole", "metrics.caveat.few",
            "metrics.caveat.small");

    public final List<String> sentences = new ArrayList<>();
    private final List<String> last = new ArrayList<>();
    public final List<String> caveats = new ArrayList<>();
    public final List<Answer.Need> needs = new ArrayList<>();
    public final List<ChartSpec> charts = new ArrayList<>();
    public final List<Result> results = new ArrayList<>();
    public String summary = "";
    public String basis = "";
    public Answer.Table table = Answer.Table.EMPTY;
    public boolean answered = true;

    /** Adds a sentence, once. */
    public Draft say(String sentence) {
        if (!sentences.contains(sentence)) {
            sentences.add(sentence);
        }
        return this;
    }

    /** Says a result; one without a figure does not stand before those that have one. */
    public Draft said(Asked asked, Result result) {
        String sentence = asked.said(result);
        if (result.value() != null) {
            return say(sentence);
        }
        if (!last.contains(sentence)) {
            last.add(sentence);
        }
        return this;
    }

    /** What was said, in the order in which it is read. */
    public List<String> told() {
        return Stream.concat(sentences.stream(), last.stream()).toList();
    }

    /** Something to keep in mind, once. */
    public Draft caveat(String sentence) {
        if (!caveats.contains(sentence)) {
            caveats.add(sentence);
        }
        return this;
    }

    /** The first table stays: it belongs to the first chart. */
    public Draft table(Answer.Table other) {
        if (table.rows().isEmpty()) {
            table = other;
        }
        return this;
    }

    /** The first half line stays. */
    public Draft summary(String words) {
        if (summary.isEmpty()) {
            summary = words;
        }
        return this;
    }

    /** What a sentence rests on; the first result says what the answer is based on. */
    public Draft rests(Asked asked, Result result) {
        boolean first = results.isEmpty();
        results.add(result);
        if (basis.isEmpty() && result.value() != null) {
            basis = Basis.of(asked, result);
        }
        result.caveats().stream().filter(note -> first || !OF_ONE_FIGURE.contains(note.key()))
                .forEach(note -> caveat(asked.messages().say(note)));
        return this;
    }

    /** Nothing can be said until this is there. */
    public Draft unanswered() {
        answered = false;
        return this;
    }
}
