/**
 * Figures of activities: what they led to, who replied. May import base, model, facts and the packages of figures below it. Start at
 * {@link app.quarterdeck.metrics.activity.StepYield}.
 */
@NullMarked
package app.quarterdeck.metrics.activity;

import org.jspecify.annotations.NullMarked;
