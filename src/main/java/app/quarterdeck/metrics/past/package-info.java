/** Figures that need the pipeline as earlier imports left it. May import base, model, facts and the other packages of metrics but its root. Start at {@link app.quarterdeck.metrics.past.History}. */
@NullMarked
package app.quarterdeck.metrics.past;

import org.jspecify.annotations.NullMarked;
