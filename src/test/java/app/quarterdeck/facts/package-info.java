/** Tests of the columns figures are computed from. */
@NullMarked
package app.quarterdeck.facts;

import org.jspecify.annotations.NullMarked;
