/**
 * OpenDocument spreadsheets: sheets as grids, read as a stream out of a checked archive, as those of {@code importing.xlsx}
 * are (decision 0021). Imports base, importing.archive, importing.grid and, for number formats, importing.xlsx. Start at
 * {@link app.quarterdeck.importing.ods.OdsWorkbook}.
 */
@NullMarked
package app.quarterdeck.importing.ods;

import org.jspecify.annotations.NullMarked;
