package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.book.ReviewBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The review as a spreadsheet with native charts. */
public final class ReviewWorkbook {

    private ReviewWorkbook() {
    }

    /**
     * Writes the workbook; the same review in the same language gives the same bytes. Figures are cells with the value
     * {@code measure} gives, unrounded; percentages stay 0–100. No text of the data becomes a formula.
     *
     * @throws UserFault where the review has no page, or the file cannot be written; nothing is left behind then
     * @throws java.util.concurrent.CancellationException once cancelling was requested; nothing is left behind then
     */
    public static void write(Review review, Path target, Messages messages, Progress progress,
            Cancellation cancellation) {
        if (review.pages().isEmpty()) {
            throw UserFault.of("report.fault.no-page");
        }
        TargetFile.write(target, cancellation, out -> {
            ByteArrayOutputStream raw = new ByteArrayOutputStream(1 << 16);
            try (XSSFWorkbook book = ReviewBook.of(review, messages, progress, cancellation)) {
                book.write(raw);
            }
            cancellation.check();
            SameBytes.copy(new ByteArrayInputStream(raw.toByteArray()), out, review.asOf());
        });
    }
}
