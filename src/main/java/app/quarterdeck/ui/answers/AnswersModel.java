package app.quarterdeck.ui.answers;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** What the screen shows: the answers of the workspace, which are worked out there for the marks of the rail too. */
final class AnswersModel {

    private final OpenWorkspace workspace;
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.LOADING);

    AnswersModel(OpenWorkspace workspace) {
        this.workspace = workspace;
        workspace.revisionProperty().subscribe(this::look);
        workspace.goalProperty().subscribe(this::look);
        workspace.answersProperty().subscribe(this::look);
        workspace.faultProperty().subscribe(this::look);
        look();
    }

    ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty workingProperty() {
        return workspace.answeringProperty();
    }

    /** Empty until they were worked out. */
    List<Answer> answers() {
        List<Answer> now = workspace.answersProperty().get();
        return now == null ? List.of() : now;
    }

    /** Index of the answer in hand: the one of the question looked at, else the first; -1 where there is none. */
    int index() {
        List<Answer> now = answers();
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).question().id().equals(workspace.questionProperty().get())) {
                return i;
            }
        }
        return now.isEmpty() ? -1 : 0;
    }

    @Nullable
    Answer answer() {
        int index = index();
        return index < 0 ? null : answers().get(index);
    }

    /** Takes an answer in hand. */
    void choose(Answer answer) {
        workspace.questionProperty().set(answer.question().id());
    }

    /** Why there are no answers, where the face says so. */
    String fault() {
        UserFault now = workspace.faultProperty().get();
        return now == null ? "" : workspace.words().say(now.note());
    }

    private void look() {
        Face now = Face.of(workspace);
        if (now == Face.READY && workspace.answersProperty().get() == null) {
            now = workspace.faultProperty().get() == null ? Face.LOADING : Face.FAILED;
        }
        face.set(now);
    }
}
