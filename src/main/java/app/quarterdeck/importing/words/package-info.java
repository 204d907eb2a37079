/**
 * Words as files write them: how headings are compared, the words in cells that mean something, and the data files under
 * {@code resources/importing} they come from. Imports base and model. Start at
 * {@link app.quarterdeck.importing.words.Vocabulary}.
 */
@NullMarked
package app.quarterdeck.importing.words;

import org.jspecify.annotations.NullMarked;
