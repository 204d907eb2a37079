package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.plan.Definition;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.shell.Ways;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** What is chosen, the catalogue, and the definition of the metric looked at; or what stands in their place. */
final class MetricsView extends StackPane {

    private final Messages words;
    private final MetricsModel model;
    private final MetricsActions actions;
    private final NothingYet nothing;
    private final ChosenList chosen;
    private final CatalogueList catalogue;
    private final Panels panels;
    private final SidePanel side;
    private final DefinitionBody definitions;

    MetricsView(OpenWorkspace workspace, Background background, Ways ways, MetricsModel model,
            MetricsActions actions) {
        this.words = workspace.words();
        this.model = model;
        this.actions = actions;
        nothing = new NothingYet(workspace, ways);
        catalogue = new CatalogueList(words, model, actions);
        chosen = new ChosenList(words, model, actions, catalogue::search);
        HBox.setHgrow(chosen, Priority.ALWAYS);
        HBox.setHgrow(catalogue, Priority.ALWAYS);
        HBox main = new HBox(chosen, catalogue);
        main.getStyleClass().add("metrics-main");
        panels = new Panels(main);
        side = new SidePanel(words, words.get("shelf.definition"));
        side.getStyleClass().add("without-head");
        side.foot(new ChooseFoot(words, model, actions));
        definitions = new DefinitionBody(words, new Needed(workspace, background, panels, ways));
        panels.resident(side);
        getStylesheets().add(Objects.requireNonNull(MetricsView.class.getResource("/ui/metrics.css"))
                .toExternalForm());
        model.faceProperty().subscribe(this::face);
        model.definitionProperty().subscribe(this::define);
    }

    /** @param edit opens the form of one of the user's own metrics */
    void whenEdited(Consumer<String> edit) {
        definitions.whenEdited(edit);
    }

    Panels panels() {
        return panels;
    }

    /** Puts the focus where work goes on. */
    void focus() {
        // makes what is in the panels part of the window
        panels.applyCss();
        if (!chosen.focus()) {
            catalogue.focus();
        }
    }

    void search() {
        catalogue.search();
    }

    void remove() {
        chosen.remove();
    }

    /** Goes to the definition, where the arrows scroll. */
    void definition() {
        panels.closeSide();
        side.focusBody();
    }

    private void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case LOADING, NO_DATA -> new Region();
            case NO_GOAL -> nothing.noGoal(words.get("shelf.no-goal"), words.get("shelf.no-goal.why"));
            case FAILED -> nothing.failed(words.get("shelf.failed"), model.faultProperty().get(), actions::refresh);
        });
        if (face == Face.READY) {
            focus();
        }
    }

    private void define(@Nullable Definition definition) {
        if (definition != null) {
            side.title(definition.name());
            side.content(definitions.of(definition));
        }
    }
}
