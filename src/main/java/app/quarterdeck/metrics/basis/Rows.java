package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.record.RecordKind;

/** The rows of each kind that a selection keeps. */
@FunctionalInterface
public interface Rows {

    RowSet of(RecordKind kind);
}
