/**
 * How values of records are read, typed and filtered on the Data screen: the field of a value, the form of a record or of a
 * row set aside, the filter of a column. Part of {@code ui.data}. Start at {@link app.quarterdeck.ui.data.edit.RecordForm}.
 */
@NullMarked
package app.quarterdeck.ui.data.edit;

import org.jspecify.annotations.NullMarked;
