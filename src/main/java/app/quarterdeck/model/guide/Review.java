package app.quarterdeck.model.guide;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Result;
import java.time.LocalDate;
import java.util.List;

/**
 * A review ready to be written to a file: everything in the reader's language.
 *
 * @param workspace   name of the company or workspace
 * @param goal        the goal in words
 * @param mission     may be empty
 * @param period      the period in words
 * @param pages       in order; a page is a sheet of a workbook
 * @param definitions of every metric the pages rest on
 * @param leftOut     rows the figures of the pages could not use
 * @param version     of the product
 */
public record Review(String workspace, String goal, String mission, LocalDate asOf, String period, List<Page> pages,
        List<Definition> definitions, List<RowsLeftOut> leftOut, String version) {

    /** One page. */
    public sealed interface Page {
    }

    /** What there is, each with a link. */
    public record ContentsPage() implements Page {
    }

    /**
     * Figures under one sentence: a question with its answer, or several answers that belong together.
     *
     * @param answers at least one; the first one's sentence is the page's
     * @param title   the user's own, {@code **figure**} marked; empty = the first answer's sentence
     * @param note    what the user adds for whoever reads or presents the page, a decision for instance; may be empty
     */
    public record QuestionPage(List<Answer> answers, String title, String note) implements Page {

        public QuestionPage {
            answers = List.copyOf(answers);
            if (answers.isEmpty()) {
                throw new IllegalArgumentException("a page without an answer");
            }
        }

        public QuestionPage(Answer answer, String title) {
            this(List.of(answer), title, "");
        }

        /** The first one. */
        public Answer answer() {
            return answers.getFirst();
        }

        /** What stands at the top. */
        public String message() {
            return title.isEmpty() ? answer().sentence() : title;
        }

        /** What was computed and is not the message: it stays on the page whatever the user's title says. */
        public List<String> sentences() {
            return answers.stream().map(Answer::sentence).skip(title.isEmpty() ? 1 : 0).toList();
        }

        /** Every chart of the page, in order. */
        public List<ChartSpec> charts() {
            return answers.stream().flatMap(answer -> answer.charts().stream()).toList();
        }

        /** The figures the page rests on. */
        public List<Result> results() {
            return answers.stream().flatMap(answer -> answer.results().stream()).toList();
        }
    }

    /** What the metrics mean. */
    public record DefinitionsPage() implements Page {
    }

    /** Rows the figures could not use. */
    public record LeftOutPage() implements Page {
    }

    /**
     * What a metric means.
     *
     * @param metric    id
     * @param dateBasis which date puts a row into the period
     * @param trap      what to watch out for, may be empty
     */
    public record Definition(String metric, String name, String definition, String formula, String dateBasis,
            String trap) {
    }

    /** @param metric name in words */
    public record RowsLeftOut(String metric, String reason, long count) {
    }

    public Review {
        pages = List.copyOf(pages);
        definitions = List.copyOf(definitions);
        leftOut = List.copyOf(leftOut);
    }

    /** The pages with a question, in order. */
    public List<QuestionPage> questions() {
        return pages.stream().filter(QuestionPage.class::isInstance).map(QuestionPage.class::cast).toList();
    }

    /** Name of a metric in words; the id where no definition is given. */
    public String nameOf(String metric) {
        return definitions.stream().filter(definition -> definition.metric().equals(metric)).map(Definition::name)
                .findFirst().orElse(metric);
    }
}
