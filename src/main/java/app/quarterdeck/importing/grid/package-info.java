/**
 * What every kind of file is first turned into: a grid of rows of cells, as written, read as often as needed and never
 * held in memory as a whole. Imports base only. Start at {@link app.quarterdeck.importing.grid.Grid}.
 */
@NullMarked
package app.quarterdeck.importing.grid;

import org.jspecify.annotations.NullMarked;
