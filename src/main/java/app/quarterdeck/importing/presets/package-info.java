/**
 * The headings of known systems, from the files under {@code resources/importing/presets}, each with its source. Imports
 * base, model, importing.read, importing.words and the targets of importing.meaning. Start at
 * {@link app.quarterdeck.importing.presets.Presets}.
 */
@NullMarked
package app.quarterdeck.importing.presets;

import org.jspecify.annotations.NullMarked;
