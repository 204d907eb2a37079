package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options with which figures are asked for. */
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class Asking {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS", description = "The workspace file.")
    Path workspace;

    @Option(names = "--period", paramLabel = "P", description = "2026Q2, 2026 (fiscal year), 2026-04, 2026P04 (fourth month of the fiscal year), 2026-04-01..2026-06-30 or all; "
            + "without it the fiscal quarter of the as-of date.")
    @Nullable
    String period;

    @Option(names = "--by", paramLabel = "DIMENSION", description = "Splits the figure; at most twice.")
    @Nullable
    List<String> by;

    @Option(names = "--every", paramLabel = "day|week|month|quarter|year", description = "Cuts it into a series.")
    @Nullable
    String every;

    @Option(names = "--against", paramLabel = "previous|year-ago|target", description = "Compares.")
    @Nullable
    String against;

    @Mixin
    Keeping keeping;

    @Option(names = "--target", paramLabel = "V", description = "The value wished for, in the metric's unit.")
    @Nullable
    Double target;

    /** @throws UserFault (wrong usage) naming the option that cannot be read and what it may be */
    Selection selection(FiscalCalendar calendar) {
        Period days = period == null ? null : calendar.parse(period);
        List<Dimension> splits = by == null ? List.of() : by.stream().map(Asking::dimension).toList();
        Grain grain = every == null ? null : one("--every", every, Grain.values());
        Against other = against == null ? null : one("--against", against, Against.values());
        return keeping.in(new Selection(days, splits, grain, List.of(), other, null, false));
    }

    static Dimension dimension(String id) {
        return Dimension.ofId(id).orElseThrow(() -> UserFault.usage("cli.unknown-dimension", id,
                Dimension.KNOWN.stream().map(Dimension::id).collect(Collectors.joining(", "))));
    }

    private static <T extends Enum<T>> T one(String option, String text, T[] allowed) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_');
        return Stream.of(allowed).filter(value -> value.name().equals(wanted)).findFirst()
                .orElseThrow(() -> UserFault.usage("cli.bad-choice", option, text,
                        Stream.of(allowed).map(v -> v.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                                .collect(Collectors.joining(", "))));
    }
}
