/** Tests of what is proposed as the same. */
@NullMarked
package app.quarterdeck.importing.same;

import org.jspecify.annotations.NullMarked;
