package app.quarterdeck.ui.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.Exports;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.util.List;

/** Takes answers out of the window: one sentence to the clipboard, all of them to a file. */
final class AnswersActions {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final AnswersModel model;

    AnswersActions(OpenWorkspace workspace, Background background, Ways ways, AnswersModel model) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.model = model;
    }

    /** @return whether there was a sentence to copy */
    boolean copy() {
        Answer answer = model.answer();
        if (answer == null) {
            return false;
        }
        Clip.copy(RichText.plain(answer.sentence()));
        return true;
    }

    void export() {
        List<Answer> answers = model.answers();
        Goal goal = workspace.goalProperty().get();
        if (answers.isEmpty() || goal == null) {
            return;
        }
        Path target = ways.saveAs(words.get("answers.export"),
                words.get("answers.export.file", workspace.session().name()), words.get("answers.export.kind"));
        if (target != null) {
            background.run("export", (_, cancelled) -> {
                Exports.text(target, workspace.session().answersText(goal, answers, words), cancelled);
                return target.toString();
            }, path -> ways.notices().show(words.get("answers.exported", answers.size(), path),
                    words.get("figures.copy-path"), () -> Clip.copy(path)));
        }
    }
}
