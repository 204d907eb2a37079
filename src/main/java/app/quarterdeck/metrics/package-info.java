/**
 * The metrics: a catalogue of definitions and the engine that turns metric and selection into a result. May import model
 * and facts (and base). Inside: {@code catalogue} says what is counted, {@code basis} is what figures share, {@code plain}
 * computes what is said as data, {@code deals} and {@code revenue} the rest; {@code views}, {@code stage} and {@code stat}
 * serve all of them. Start at
 * {@link app.quarterdeck.metrics.Engine}.
 */
@NullMarked
package app.quarterdeck.metrics;

import org.jspecify.annotations.NullMarked;
