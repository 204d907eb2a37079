/**
 * What the values of a column are: a profile gathered from every cell, one decision for the whole column, and readers
 * that turn cells into values by it. Never decides by a single cell. Imports base, importing.grid and importing.read.
 * Start at {@link app.quarterdeck.importing.typing.ColumnTyping}.
 */
@NullMarked
package app.quarterdeck.importing.typing;

import org.jspecify.annotations.NullMarked;
