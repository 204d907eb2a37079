package app.quarterdeck.session;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.sample.SampleCompany;
import java.nio.file.Path;
import java.util.Locale;

/** The sample company, for those who open it. */
public final class Samples {

    private static final String GOAL = "shorten-sales-cycle";

    private Samples() {
    }

    /**
     * Makes its workspace, with data, settings and one goal.
     *
     * @throws app.quarterdeck.base.UserFault where the file exists
     */
    public static void create(Path workspace, Locale language, Progress progress, Cancellation cancellation) {
        SampleCompany.create(workspace, language, GoalTemplates.bundled().find(GOAL).questions(), progress,
                cancellation);
    }
}
