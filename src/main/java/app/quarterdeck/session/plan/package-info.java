/**
 * What the screens Goal, Questions and Metrics look at: how much of each goal can be answered, what the data says about a
 * goal being set up, the catalogue with what each metric needs. May import what session may. Start at
 * {@link app.quarterdeck.session.plan.Prospects} and {@link app.quarterdeck.session.plan.MetricEntry}.
 */
@NullMarked
package app.quarterdeck.session.plan;

import org.jspecify.annotations.NullMarked;
