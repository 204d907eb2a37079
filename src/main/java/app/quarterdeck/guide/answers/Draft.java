package app.quarterdeck.guide.answers;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/** An answer while it is being written. */
final class Draft {

    final List<String> sentences = new ArrayList<>();
    final List<String> caveats = new ArrayList<>();
    final List<Answer.Need> needs = new ArrayList<>();
    final List<ChartSpec> charts = new ArrayList<>();
    final List<Result> results = new ArrayList<>();
    String summary = "";
    String basis = "";
    Answer.Table table = Answer.Table.EMPTY;
    boolean answered = true;

    Draft say(String sentence) {
        sentences.add(sentence);
        return this;
    }

    /** Nothing can be said until this is there. */
    Draft unanswered() {
        answered = false;
        return this;
    }
}
