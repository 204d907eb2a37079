package app.quarterdeck.model.guide;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Result;
import java.util.List;

/**
 * What can be said to a question today, in the reader's language.
 *
 * @param question   which question
 * @param text       the question in words
 * @param status     whether there is an answer
 * @param sentence   the answer, {@code **figure**} marked for emphasis; says what is missing where there is none
 * @param summary    the answer in half a line, without marks
 * @param basis      what it is based on: "Based on 64 deals closed …; 2 left out (…)."
 * @param caveats    what to keep in mind
 * @param needs      what is missing for the rest of the answer, or for all of it
 * @param charts     what to draw, the most telling first; may be empty
 * @param results    the figures the sentence rests on
 * @param table      the figures as a table, for those who read numbers
 */
public record Answer(Question question, String text, Status status, String sentence, String summary, String basis,
        List<String> caveats, List<Need> needs, List<ChartSpec> charts, List<Result> results, Table table) {

    /** Whether the data at hand answers the question. */
    public enum Status {
        ANSWERED,
        NEEDS
    }

    /**
     * Something missing.
     *
     * @param field what: a field id such as {@code deals.source}, a record kind, or a setting such as
     *              {@code selling-cost}
     * @param name  its name in words
     * @param where where the usual systems export it, or how to type it in
     */
    public record Need(String field, Note name, Note where) {
    }

    /**
     * The figures behind a chart.
     *
     * @param headings one for each column
     * @param rows     cells are texts, {@link app.quarterdeck.model.measure.Figure}s, whole numbers or dates
     */
    public record Table(List<String> headings, List<List<Object>> rows) {

        public static final Table EMPTY = new Table(List.of(), List.of());
    }

    public Answer {
        caveats = List.copyOf(caveats);
        needs = List.copyOf(needs);
        charts = List.copyOf(charts);
        results = List.copyOf(results);
    }

    /** Whether nothing is missing: an answer may be given in part. */
    public boolean complete() {
        return status == Status.ANSWERED && needs.isEmpty();
    }
}
