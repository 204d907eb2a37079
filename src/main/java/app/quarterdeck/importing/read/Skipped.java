package app.quarterdeck.importing.read;

import app.quarterdeck.base.Note;

/** A row that is no record of the table, such as a total, and why. {@code row}: line in a text file, row in a sheet. */
public record Skipped(long row, Note reason) {
}
