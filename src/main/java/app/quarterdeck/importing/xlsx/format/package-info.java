/**
 * What number formats of spreadsheets make of numbers: dates, amounts, percentages. Imports importing.grid and
 * importing.value. Start at {@link app.quarterdeck.importing.xlsx.format.FormattedNumber}.
 */
@NullMarked
package app.quarterdeck.importing.xlsx.format;

import org.jspecify.annotations.NullMarked;
