/** Tests beside the package they test. */
@NullMarked
package app.quarterdeck.importing.value;

import org.jspecify.annotations.NullMarked;
