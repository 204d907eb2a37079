/**
 * What figures share, worked out once for a snapshot: revenue, amounts in one currency, cycles, open deals, customers'
 * purchases. May import base, model, facts, stat and basis. Start at {@link app.quarterdeck.metrics.views.Revenue}.
 */
@NullMarked
package app.quarterdeck.metrics.views;

import org.jspecify.annotations.NullMarked;
