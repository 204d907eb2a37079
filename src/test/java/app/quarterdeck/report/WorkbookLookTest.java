package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Leaves the workbook in both languages in target/looks, to be looked at. */
class WorkbookLookTest {

    @Test
    void workbookCanBeLookedAt() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "looks"));
        ReviewWorkbook.write(Reviews.review(false), folder.resolve("review-en.xlsx"), Messages.of(Locale.ENGLISH),
                Progress.NONE, Cancellation.NEVER);
        ReviewWorkbook.write(Reviews.review(true), folder.resolve("review-zh.xlsx"),
                Messages.of(Locale.SIMPLIFIED_CHINESE), Progress.NONE, Cancellation.NEVER);
    }
}
