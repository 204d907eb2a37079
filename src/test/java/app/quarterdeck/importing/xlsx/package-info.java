/** Tests of the ways into a sheet of a workbook. */
@NullMarked
package app.quarterdeck.importing.xlsx;

import org.jspecify.annotations.NullMarked;
