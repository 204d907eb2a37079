/**
 * Text files: which character set, which delimiter, and the rows in them. Imports base, importing.grid and
 * importing.read. Start at {@link app.quarterdeck.importing.csv.TextFile}.
 */
@NullMarked
package app.quarterdeck.importing.csv;

import org.jspecify.annotations.NullMarked;
