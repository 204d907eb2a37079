package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.report.look.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Leaves the review in both languages in target/looks, to be looked at. */
class ReviewLookTest {

    @ParameterizedTest
    @EnumSource(ReviewFile.class)
    void reviewCanBeLookedAt(ReviewFile kind) throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "looks"));
        kind.write(Reviews.review(false), Look.PLAIN, folder.resolve("review-en" + kind.ending()),
                Messages.of(Locale.ENGLISH), Progress.NONE, Cancellation.NEVER);
        kind.write(Reviews.review(true), Look.PLAIN, folder.resolve("review-zh" + kind.ending()),
                Messages.of(Locale.SIMPLIFIED_CHINESE), Progress.NONE, Cancellation.NEVER);
    }
}
