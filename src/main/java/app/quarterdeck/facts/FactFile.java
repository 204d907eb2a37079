package app.quarterdeck.facts;

import app.quarterdeck.model.record.RecordKind;

/** An imported file or sheet the records came from. */
public record FactFile(int batch, RecordKind kind, String file, String sheet) {
}
