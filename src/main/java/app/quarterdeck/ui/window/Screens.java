package app.quarterdeck.ui.window;

import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.answers.AnswersScreen;
import app.quarterdeck.ui.board.BoardScreen;
import app.quarterdeck.ui.data.DataScreen;
import app.quarterdeck.ui.goal.GoalScreen;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.metrics.MetricsScreen;
import app.quarterdeck.ui.playbook.PlaybookScreen;
import app.quarterdeck.ui.process.ProcessScreen;
import app.quarterdeck.ui.questions.QuestionsScreen;
import app.quarterdeck.ui.review.ReviewScreen;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.Ways;
import app.quarterdeck.ui.team.TeamScreen;
import app.quarterdeck.ui.work.WorkScreen;
import java.util.ArrayList;
import java.util.List;

/** All screens of a workspace, in the order of the rail. */
final class Screens {

    private Screens() {
    }

    /** @param reviewed called once a review is in a file */
    static List<Screen> of(DataScreen data, OpenWorkspace workspace, Appearance appearance, Background background,
            Ways ways, History history, Runnable reviewed) {
        List<Screen> screens = new ArrayList<>();
        screens.add(data);
        screens.add(new GoalScreen(workspace, appearance, background, ways, history));
        screens.add(new QuestionsScreen(workspace, background, ways, history));
        screens.add(new MetricsScreen(workspace, background, ways, history));
        screens.add(new BoardScreen(workspace, appearance, background, ways));
        screens.add(new AnswersScreen(workspace, appearance, background, ways));
        screens.add(new ReviewScreen(workspace, appearance, background, ways, history, reviewed));
        screens.add(new ProcessScreen(workspace, background, ways, history));
        screens.add(new TeamScreen(workspace, background, ways, history));
        screens.add(new PlaybookScreen(workspace, background, ways, history));
        screens.add(new WorkScreen(workspace, background, ways));
        return screens;
    }
}
