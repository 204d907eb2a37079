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
 * @param pages       one answer a page, in order
 * @param definitions of every metric the pages rest on
 * @param leftOut     rows no figure could use
 * @param version     of the product
 */
public record Review(String workspace, String goal, String mission, LocalDate asOf, String period, List<Answer> pages,
        List<Definition> definitions, List<RowsLeftOut> leftOut, String version) {

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

    /** Name of a metric in words; the id where no definition is given. */
    public String nameOf(String metric) {
        return definitions.stream().filter(definition -> definition.metric().equals(metric)).map(Definition::name)
                .findFirst().orElse(metric);
    }
}
