package app.quarterdeck.metrics.leads;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures made of leads have in common. */
abstract class OfLeads implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.LEADS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.LEAD_CREATED_AT);
    }
}
