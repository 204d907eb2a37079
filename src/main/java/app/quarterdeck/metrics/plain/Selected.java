package app.quarterdeck.metrics.plain;

import app.quarterdeck.metrics.stat.Tally;

/** The rows a formula counts, and those it had to leave out. Only the first {@code count} of the rows are meant;
 * they may be shared, so never change them. */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
record Selected(int[] rows, int count, Tally left) {
}
