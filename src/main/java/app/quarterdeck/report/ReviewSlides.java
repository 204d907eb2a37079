package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.deck.ReviewDeck;
import app.quarterdeck.report.look.Look;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.poi.xslf.usermodel.XMLSlideShow;

/** The review as slides with native charts. */
final class ReviewSlides {

    private ReviewSlides() {
    }

    static void write(Review review, Look look, OutputStream out, Messages messages, Progress progress,
            Cancellation cancellation) throws IOException {
        ByteArrayOutputStream raw = new ByteArrayOutputStream(1 << 16);
        try (XMLSlideShow show = ReviewDeck.of(review, look, messages, progress, cancellation)) {
            show.write(raw);
        }
        cancellation.check();
        SameBytes.copy(new ByteArrayInputStream(raw.toByteArray()), out, review.asOf());
    }
}
