package app.quarterdeck.model.guide;

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
     * A question with its answer.
     *
     * @param title the user's own, {@code **figure**} marked; empty = the answer's sentence
     */
    public record QuestionPage(Answer answer, String title) implements Page {

        /** What stands at the top. */
        public String message() {
            return title.isEmpty() ? answer.sentence() : title;
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
