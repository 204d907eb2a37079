/**
 * The metrics: a catalogue of definitions and the engine that turns metric and selection into a result. May import model
 * and facts (and base). Inside: {@code catalogue} says what is counted, {@code basis} is what figures share, {@code plain}
 * computes what is said as data, {@code composed} the rest, {@code stat} and {@code stage} serve both. Start at
 * {@link app.quarterdeck.metrics.Engine}.
 */
@NullMarked
package app.quarterdeck.metrics;

import org.jspecify.annotations.NullMarked;
