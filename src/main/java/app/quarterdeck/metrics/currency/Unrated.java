package app.quarterdeck.metrics.currency;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.model.measure.LeftOut;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Says which currencies lack a rate, where rows are left out for that. */
public final class Unrated {

    private Unrated() {
    }

    /**
     * The same rows left out, their currencies named where the figure's own rows tell them.
     *
     * @param trace asked only where there are such rows
     */
    public static List<LeftOut> named(List<LeftOut> left, Data data, Supplier<Traced> trace) {
        String unrated = Reason.OTHER_CURRENCY.id();
        if (left.stream().noneMatch(one -> one.reason().equals(unrated))) {
            return left;
        }
        Traced traced = trace.get();
        IntList rows = traced.left().rows().get(Reason.OTHER_CURRENCY);
        if (rows == null) {
            return left;
        }
        Currencies currencies = Currencies.of(data, traced.kind());
        String names = Arrays.stream(rows.toArray()).map(currencies::of).distinct()
                .mapToObj(code -> data.texts().text(code)).sorted().collect(Collectors.joining(", "));
        return left.stream().map(one -> one.reason().equals(unrated)
                ? new LeftOut(unrated, Note.of("metrics.left-currency", names), one.count())
                : one).toList();
    }
}
