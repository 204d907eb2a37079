/** Tests of the metrics. Start at {@link app.quarterdeck.metrics.Sample}: a few rows as a snapshot. */
@org.jspecify.annotations.NullMarked
package app.quarterdeck.metrics;
