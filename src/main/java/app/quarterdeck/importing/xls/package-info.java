/**
 * Excel 97–2003 workbooks, read record by record through Apache POI's event model and held in memory as compact rows (a
 * sheet has at most 65,536). Imports base, importing.grid and, for number formats, importing.xlsx. Start at
 * {@link app.quarterdeck.importing.xls.OldWorkbook}.
 */
@NullMarked
package app.quarterdeck.importing.xls;

import org.jspecify.annotations.NullMarked;
