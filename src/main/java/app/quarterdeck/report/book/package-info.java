/**
 * The sheets of the review workbook: styles, number formats, pages. May import base, model and {@code report.chart}.
 * Start at {@link app.quarterdeck.report.book.QuestionSheet}.
 */
@NullMarked
package app.quarterdeck.report.book;

import org.jspecify.annotations.NullMarked;
