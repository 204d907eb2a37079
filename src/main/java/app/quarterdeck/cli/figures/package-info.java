/**
 * The commands about figures and answers: metrics, measure, rows, goals, answer, review.
 */
@NullMarked
package app.quarterdeck.cli.figures;

import org.jspecify.annotations.NullMarked;
