/**
 * The slides of a review: own master, native charts with their data, tables, speaker notes. May import base, model,
 * the lettering of {@code charts.style}, {@code report.chart}, {@code report.look} and {@code report.text}. Start at
 * {@link app.quarterdeck.report.deck.ReviewDeck}.
 */
@NullMarked
package app.quarterdeck.report.deck;

import org.jspecify.annotations.NullMarked;
