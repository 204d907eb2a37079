package app.quarterdeck.report.pack;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.ReviewFile;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewPlan;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Writes the quarterly pack of the sample company. */
final class SamplePack {

    private SamplePack() {
    }

    static Review review(Path folder, Locale language) {
        Path workspace = folder.resolve("sample-" + language.getLanguage() + ".qdeck");
        SampleCompany.create(workspace, language, List.of(), Progress.NONE, Cancellation.NEVER);
        try (Session session = Session.read(workspace)) {
            Goal pack = session.quarterly();
            return session.draftReview(pack, Selection.DEFAULT.against(Against.YEAR_AGO), Messages.of(language))
                    .with(ReviewPlan.of(pack));
        }
    }

    static Path write(Review review, ReviewFile kind, Path folder, Locale language) {
        Path file = folder.resolve("pack-" + language.getLanguage() + kind.ending());
        kind.write(review, Look.PLAIN, file, Messages.of(language), Progress.NONE, Cancellation.NEVER);
        return file;
    }
}
