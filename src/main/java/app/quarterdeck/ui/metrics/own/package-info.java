/**
 * The form of a metric of the user's own. Imports the session, the kit and the model of own metrics. Start at
 * {@link app.quarterdeck.ui.metrics.own.OwnMetricForm}.
 */
@NullMarked
package app.quarterdeck.ui.metrics.own;

import org.jspecify.annotations.NullMarked;
