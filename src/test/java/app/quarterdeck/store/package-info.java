/** Tests of the workspace file. */
@NullMarked
package app.quarterdeck.store;

import org.jspecify.annotations.NullMarked;
