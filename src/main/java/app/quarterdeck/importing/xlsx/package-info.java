/**
 * Excel workbooks (Office Open XML): the archive checked before anything is trusted, then its sheets as grids, read as a
 * stream in little memory. Nothing is ever unpacked to disk, no formula is computed, no macro or link is followed.
 * Imports base, importing.grid, importing.read and importing.typing. Start at
 * {@link app.quarterdeck.importing.xlsx.Workbook}.
 */
@NullMarked
package app.quarterdeck.importing.xlsx;

import org.jspecify.annotations.NullMarked;
