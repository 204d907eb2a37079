package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Drill;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.shell.Ways;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Pages at the left, the page looked at in the middle, the file at the right; or what stands in their place. */
final class ReviewView extends StackPane {

    private final Messages words;
    private final ReviewModel model;
    private final PageList list;
    private final PagePane page;
    private final Panels panels;
    private final Drill drill;
    private final NothingYet nothing;

    ReviewView(OpenWorkspace workspace, Theme theme, Background background, Ways ways, ReviewModel model,
            ReviewActions actions) {
        this.words = workspace.words();
        this.model = model;
        PageNames names = new PageNames(words, model.pack);
        list = new PageList(words, model, actions, names, this::edit);
        page = new PagePane(words, theme, model, actions, this::recipe, this::focus);
        HBox.setHgrow(page, Priority.ALWAYS);
        HBox main = new HBox(list, page);
        main.getStyleClass().add("review-main");
        panels = new Panels(main);
        panels.resident(new ExportPanel(workspace, background, model, actions, names).panel());
        drill = new Drill(workspace, background, panels, ways);
        nothing = new NothingYet(workspace, ways);
        model.fresh.faceProperty().subscribe(this::face);
    }

    Panels panels() {
        return panels;
    }

    Drill drill() {
        return drill;
    }

    void focus() {
        if (model.fresh.faceProperty().get() == Face.READY) {
            list.focus();
        } else {
            requestFocus();
        }
    }

    void edit() {
        page.edit();
    }

    private void recipe() {
        drill.recipe();
    }

    private void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case LOADING -> new Region();
            case NO_DATA -> nothing.noData(words.get("review.no-data"), words.get("review.no-data.why"));
            case NO_GOAL -> nothing.noGoal(words.get("review.no-goal"), words.get("review.no-goal.why"));
            case FAILED -> nothing.failed(words.get("review.failed"), model.fresh.faultProperty().get(),
                    model.fresh::refresh);
        });
    }
}
