/**
 * Files for people: the review workbook, the board picture, answers as text, tables as CSV. May import base, model,
 * metrics, guide and charts; no JavaFX. Files are written beside their place and moved into it when complete. Start at
 * {@link app.quarterdeck.report.ReviewWorkbook}.
 */
@NullMarked
package app.quarterdeck.report;

import org.jspecify.annotations.NullMarked;
