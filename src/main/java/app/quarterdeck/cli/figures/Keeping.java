package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Selection;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which rows are looked at, and as of which day. */
public final class Keeping {

    @Option(names = "--where", paramLabel = "DIM=VALUE", description = "Keeps rows; repeat for several values.")
    @Nullable
    List<String> where;

    @Option(names = "--as-of", paramLabel = "DATE", description = "Sees the data as of this day.")
    @Nullable
    String asOf;

    /** @throws UserFault (wrong usage) naming the option that cannot be read and what it may be */
    Selection in(Selection selection) {
        return new Selection(selection.period(), selection.by(), selection.every(), filters(), selection.against(),
                date(asOf), selection.wholeComparison());
    }

    private List<Filter> filters() {
        Map<Dimension, List<String>> values = new LinkedHashMap<>();
        for (String text : where == null ? List.<String>of() : where) {
            int equals = text.indexOf('=');
            if (equals < 1) {
                throw UserFault.usage("cli.bad-where", text);
            }
            values.computeIfAbsent(Asking.dimension(text.substring(0, equals)), d -> new ArrayList<>())
                    .add(text.substring(equals + 1));
        }
        return values.entrySet().stream().map(entry -> new Filter(entry.getKey(), entry.getValue())).toList();
    }

    private static @Nullable LocalDate date(@Nullable String text) {
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw UserFault.usage("cli.bad-date", text);
        }
    }
}
