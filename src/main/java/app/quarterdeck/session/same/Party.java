package app.quarterdeck.session.same;

import app.quarterdeck.model.record.Field;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A customer, product or person as somebody who has to decide about it wants to see it.
 *
 * @param name  under which it is counted
 * @param facts what its list says of it; empty where it is in no list
 * @param deals how many name it
 * @param sales how many name it
 * @param first the earliest date in those, null where there is none
 * @param last  the latest
 * @param files where it was found
 */
public record Party(String name, List<Fact> facts, long deals, long sales, @Nullable LocalDate first,
        @Nullable LocalDate last, List<String> files) {

    /** A field of the list and what it says. */
    public record Fact(Field field, String value) {
    }

    public Party {
        facts = List.copyOf(facts);
        files = List.copyOf(files);
    }

    long rows() {
        return deals + sales;
    }
}
