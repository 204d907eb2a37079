/**
 * The Data screen: the imports with their undo, the records kind by kind, rows set aside, how complete the data is and
 * what one more column would answer; the import wizard opens inside it. May import session, model, {@code ui.kit},
 * {@code ui.shell} and {@code ui.importing}. Start at {@link app.quarterdeck.ui.data.DataScreen}.
 */
@NullMarked
package app.quarterdeck.ui.data;

import org.jspecify.annotations.NullMarked;
