/** Tests beside the package they test. */
@NullMarked
package app.quarterdeck.importing.typing;

import org.jspecify.annotations.NullMarked;
