package app.quarterdeck.store;

/**
 * What became of the records of an undone batch.
 *
 * @param removed  records it had added
 * @param restored values it had changed, now as they were before
 * @param kept     records and values left alone because something later changed them
 */
public record UndoReport(int removed, int restored, int kept) {
}
