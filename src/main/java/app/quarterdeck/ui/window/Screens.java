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
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import app.quarterdeck.ui.team.TeamScreen;
import app.quarterdeck.ui.work.WorkScreen;
import java.util.ArrayList;
import java.util.List;

/** All screens of a workspace, in the order of the rail; all but the first are built one by one, or when they are opened. */
final class Screens {

    private final Later<GoalScreen> goal;
    private final Later<ReviewScreen> review;
    private final List<Later<?>> later;
    private final List<Screen> all = new ArrayList<>();

    /** @param reviewed called once a review is in a file */
    Screens(DataScreen data, OpenWorkspace workspace, Appearance appearance, Background background, Ways ways,
            History history, Runnable reviewed) {
        goal = new Later<>(Step.GOAL, () -> new GoalScreen(workspace, appearance, background, ways, history));
        review = new Later<>(Step.REVIEW,
                () -> new ReviewScreen(workspace, appearance, background, ways, history, reviewed));
        later = List.of(goal,
                new Later<>(Step.QUESTIONS, () -> new QuestionsScreen(workspace, background, ways, history)),
                new Later<>(Step.METRICS, () -> new MetricsScreen(workspace, background, ways, history)),
                new Later<>(Step.BOARD, () -> new BoardScreen(workspace, appearance, background, ways)),
                new Later<>(Step.ANSWERS, () -> new AnswersScreen(workspace, appearance, background, ways)), review,
                new Later<>(Step.PROCESS, () -> new ProcessScreen(workspace, background, ways, history)),
                new Later<>(Step.TEAM, () -> new TeamScreen(workspace, background, ways, history)),
                new Later<>(Step.PLAYBOOK, () -> new PlaybookScreen(workspace, background, ways, history)),
                new Later<>(Step.WORK, () -> new WorkScreen(workspace, background, ways)));
        all.add(data);
        all.addAll(later);
    }

    List<Screen> all() {
        return List.copyOf(all);
    }

    GoalScreen goal() {
        return goal.screen();
    }

    ReviewScreen review() {
        return review.screen();
    }

    /** What is left to build, each to be done alone: between two of them the window can answer. */
    List<Runnable> slices() {
        return later.stream().map(screen -> (Runnable) screen::screen).toList();
    }
}
