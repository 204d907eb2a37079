/** Tests of the known exports. */
@NullMarked
package app.quarterdeck.importing.presets;

import org.jspecify.annotations.NullMarked;
