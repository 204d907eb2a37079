/** Tests of merging and telling apart. */
@NullMarked
package app.quarterdeck.session.same;

import org.jspecify.annotations.NullMarked;
