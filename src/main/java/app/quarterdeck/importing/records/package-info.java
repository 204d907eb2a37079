/**
 * How rows become records: the fields written, values in the form of the store, what a record is known by, what keeps a row
 * out. Imports base, model, importing.read and importing.meaning. Start at
 * {@link app.quarterdeck.importing.records.RowBuilder}.
 */
@NullMarked
package app.quarterdeck.importing.records;

import org.jspecify.annotations.NullMarked;
