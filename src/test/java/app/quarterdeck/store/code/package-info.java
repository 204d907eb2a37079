/** Tests of {@code app.quarterdeck.store.code}. */
@NullMarked
package app.quarterdeck.store.code;

import org.jspecify.annotations.NullMarked;
