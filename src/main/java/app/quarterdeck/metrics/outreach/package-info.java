/**
 * What happened with leads and activities, worked out once for a snapshot: answers, touches, what followed. May import base,
 * model, facts, basis, stat and views. Start at {@link app.quarterdeck.metrics.outreach.Activities}.
 */
@NullMarked
package app.quarterdeck.metrics.outreach;

import org.jspecify.annotations.NullMarked;
