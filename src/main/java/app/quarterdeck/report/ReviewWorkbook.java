package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.book.ReviewBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The review as a spreadsheet with native charts. */
final class ReviewWorkbook {

    private ReviewWorkbook() {
    }

    static void write(Review review, OutputStream out, Messages messages, Progress progress,
            Cancellation cancellation) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream(1 << 16);
        try (XSSFWorkbook book = ReviewBook.of(review, messages, progress, cancellation)) {
            book.write(raw);
        }
        cancellation.check();
        SameBytes.copy(new ByteArrayInputStream(raw.toByteArray()), out, review.asOf());
    }
}
