/** Figures worked out from numbers typed in. */
@NullMarked
package app.quarterdeck.metrics.calculator;

import org.jspecify.annotations.NullMarked;
