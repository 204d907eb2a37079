/**
 * Tables with a column for each month or quarter, read as one row for each of them. Imports base, model, importing.read and
 * importing.words. Start at {@link app.quarterdeck.importing.wide.WideTable}.
 */
@NullMarked
package app.quarterdeck.importing.wide;

import org.jspecify.annotations.NullMarked;
