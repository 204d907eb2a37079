/** Tests beside the package they test. */
@NullMarked
package app.quarterdeck.importing.read;

import org.jspecify.annotations.NullMarked;
