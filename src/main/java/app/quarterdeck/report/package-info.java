/**
 * Files for people: the review as workbook, slides and paper, pictures of board and charts, answers as text, tables as CSV. May import base, model,
 * metrics, guide and charts; no JavaFX. Files are written beside their place and moved into it when complete. Start at
 * {@link app.quarterdeck.report.ReviewFile}.
 */
@NullMarked
package app.quarterdeck.report;

import org.jspecify.annotations.NullMarked;
