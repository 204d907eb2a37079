/**
 * What somebody should see to: open deals, leads and customers found by the rules of the metrics, one by one. May import the
 * rest of metrics, facts, model and base. Start at {@link app.quarterdeck.metrics.work.WorkFinder}.
 */
@NullMarked
package app.quarterdeck.metrics.work;

import org.jspecify.annotations.NullMarked;
