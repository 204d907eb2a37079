package app.quarterdeck.metrics.hiring;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Retention of the customers who bought through a partner (H5): those kept still buy, through whom is all the same. */
public final class PartnerRetention implements Calculation {

    private final Lookup lookup;

    public PartnerRetention(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind());
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return lookup.get("retention-rate").firstDay(data);
    }

    @Override
    public Outcome of(Scope scope) {
        return lookup.get("retention-rate").of(throughPartners(scope));
    }

    @Override
    public Traced trace(Scope scope) {
        return lookup.get("retention-rate").trace(throughPartners(scope));
    }

    private static Scope throughPartners(Scope scope) {
        RecordKind kind = Revenue.of(scope.data()).kind();
        int[] partners = scope.data().split(kind, Dimension.PARTNER);
        int[] rows = scope.rows(kind).stream().filter(row -> partners[row] != Blank.TEXT).toArray();
        RowSet kept = RowSet.of(rows, 0, rows.length);
        return scope.rows(other -> other == kind
                ? kept
                : other == RecordKind.CUSTOMERS ? RowSet.stretch(0, 0) : scope.rows(other));
    }
}
