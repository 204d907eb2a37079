package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.book.ReviewBook;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.Deflater;

/** The review as a spreadsheet with native charts. */
final class ReviewWorkbook {

    private ReviewWorkbook() {
    }

    static void write(Review review, List<PageRows> rows, OutputStream out, Messages messages, Progress progress,
            Cancellation cancellation) throws IOException {
        ReviewBook book = new ReviewBook(review, rows, messages, progress, cancellation);
        if (rows.isEmpty()) {
            ByteArrayOutputStream raw = new ByteArrayOutputStream(1 << 16);
            book.write(raw);
            cancellation.check();
            SameBytes.copy(new ByteArrayInputStream(raw.toByteArray()), out, review.asOf());
            return;
        }
        // rows may be more than the memory holds
        Path raw = Files.createTempFile("quarterdeck-", ".part");
        try {
            try (OutputStream draft = Files.newOutputStream(raw)) {
                book.write(draft);
            }
            cancellation.check();
            try (InputStream in = Files.newInputStream(raw)) {
                // many rows of the same words: pressing harder takes long and gains little
                SameBytes.copy(in, out, review.asOf(), Deflater.BEST_SPEED);
            }
        } finally {
            Files.deleteIfExists(raw);
        }
    }
}
