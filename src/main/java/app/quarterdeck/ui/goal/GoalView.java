package app.quarterdeck.ui.goal;

import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Ways;
import java.util.Objects;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;

/** The gallery, or the form beside what the data says. */
final class GoalView extends StackPane {

    private final GoalModel model;
    private final GoalGallery gallery;
    private final GoalForm form;
    private final HBox setUp;

    GoalView(OpenWorkspace workspace, Theme theme, GoalModel model, GoalActions actions, Ways ways) {
        this.model = model;
        gallery = new GoalGallery(workspace, model, actions, ways);
        form = new GoalForm(workspace.words(), model, actions::cycleStart);
        ScrollPane left = new ScrollPane(form);
        left.setFitToWidth(true);
        left.getStyleClass().add("goal-form-pane");
        ProspectPane right = new ProspectPane(workspace.words(), theme, model, ways::importFiles);
        HBox.setHgrow(right, Priority.ALWAYS);
        setUp = new HBox(left, right);
        getStyleClass().add("goal-screen");
        getStylesheets().add(Objects.requireNonNull(GoalView.class.getResource("/ui/goal.css")).toExternalForm());
        model.page.subscribe(this::show);
    }

    GoalForm form() {
        return form;
    }

    void focus() {
        if (model.page.get() == GoalModel.Page.GALLERY) {
            gallery.focusFirst();
        } else {
            form.focusTarget();
        }
    }

    private void show(GoalModel.Page page) {
        getChildren().setAll(page == GoalModel.Page.GALLERY ? gallery : setUp);
        focus();
    }
}
