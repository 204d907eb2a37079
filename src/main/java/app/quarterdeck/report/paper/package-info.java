/**
 * The review for paper: a document laid out by a library, with vector charts. May import base, model, charts,
 * {@code report.look} and {@code report.text}. Start at {@link app.quarterdeck.report.paper.ReviewPaper}.
 */
@NullMarked
package app.quarterdeck.report.paper;

import org.jspecify.annotations.NullMarked;
