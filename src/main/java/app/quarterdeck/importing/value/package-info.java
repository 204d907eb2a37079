/**
 * How single values are written: numbers, dates, currencies, and words that mean nothing. Knows nothing of columns.
 * Imports importing.grid and importing.read. Start at {@link app.quarterdeck.importing.value.NumberText}.
 */
@NullMarked
package app.quarterdeck.importing.value;

import org.jspecify.annotations.NullMarked;
