/**
 * The metrics of the goal beside the whole catalogue: chosen for a question or as a guardrail, each with its definition and
 * today's numbers. May import what {@code ui.figures} may. Start at {@link app.quarterdeck.ui.metrics.MetricsScreen}.
 */
@NullMarked
package app.quarterdeck.ui.metrics;

import org.jspecify.annotations.NullMarked;
