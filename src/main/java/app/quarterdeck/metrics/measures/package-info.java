/** What a row can weigh: money, days, numbers. May import base, model, facts, stat, basis and views. Start at {@link app.quarterdeck.metrics.measures.Measure}. */
@NullMarked
package app.quarterdeck.metrics.measures;

import org.jspecify.annotations.NullMarked;
