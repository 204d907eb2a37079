/**
 * What columns mean: the kind of a table, the field of each column and how sure that is, the status a word stands for.
 * Pure; the words themselves are data under {@code resources/importing}. Imports base, model and importing.read. Start at
 * {@link app.quarterdeck.importing.meaning.Kinds}.
 */
@NullMarked
package app.quarterdeck.importing.meaning;

import org.jspecify.annotations.NullMarked;
