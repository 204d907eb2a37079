package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The list of questions beside what is known of the selected one; or what stands in their place. */
final class QuestionsView extends StackPane {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final NothingYet nothing;
    private final QuestionList list;
    private final Panels panels;
    private final SidePanel side;
    private final QuestionPanel panel;
    private final AddPanel adding;
    private boolean stale;

    QuestionsView(OpenWorkspace workspace, Background background, Ways ways, QuestionsModel model,
            QuestionsActions actions) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.model = model;
        this.actions = actions;
        nothing = new NothingYet(workspace, ways);
        list = new QuestionList(words, model, actions);
        panels = new Panels(list);
        side = new SidePanel(words, "");
        side.getStyleClass().add("without-head");
        panel = new QuestionPanel(words, model, actions, new Needed(workspace, background, panels, ways),
                this::catalogue, () -> ways.open(Step.ANSWERS));
        adding = new AddPanel(words, actions, panels, this::catalogue);
        side.foot(edits());
        panels.resident(side);
        getStylesheets().add(Objects.requireNonNull(QuestionsView.class.getResource("/ui/questions.css"))
                .toExternalForm());
        model.faceProperty().subscribe(this::face);
        model.lines().addListener((ListChangeListener<QuestionLine>) _ -> select());
        model.selectedProperty().subscribe(_ -> select());
        model.unlocksProperty().subscribe(_ -> select());
        side.focusWithinProperty().subscribe(now -> {
            if (!now) {
                renew();
            }
        });
    }

    Panels panels() {
        return panels;
    }

    /** The question whose row has the focus. */
    @Nullable
    QuestionLine focused() {
        QuestionRow row = list.focused();
        return row == null ? null : row.line();
    }

    /** Puts the focus where work goes on. */
    void focus() {
        // makes what is in the panels part of the window
        panels.applyCss();
        list.focus();
    }

    void rename() {
        list.rename();
    }

    void add() {
        if (model.faceProperty().get() == Face.READY) {
            adding.open();
        }
    }

    private void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case LOADING, NO_DATA -> new Region();
            case NO_GOAL -> nothing.noGoal(words.get("questions.no-goal"), words.get("questions.no-goal.why"));
            case FAILED -> nothing.failed(words.get("questions.failed"), model.faultProperty().get(), actions::retry);
        });
        if (face == Face.READY) {
            focus();
        }
    }

    /** Whoever is typing into the panel is not disturbed: it is made anew when they are done. */
    private void select() {
        Node focus = getScene() == null ? null : getScene().getFocusOwner();
        boolean inside = focus != null && side.isFocusWithin();
        stale = inside && focus instanceof TextInputControl;
        if (stale) {
            return;
        }
        QuestionLine line = model.line();
        side.content(line == null ? new Region() : panel.of(line));
        side.setVisible(line != null);
        if (inside && line != null) {
            panel.focusMetrics();
        }
    }

    private void renew() {
        if (stale) {
            select();
        }
    }

    private List<String> catalogue() {
        Analysis analysis = workspace.analysisProperty().get();
        return analysis == null
                ? List.of()
                : analysis.metricNames(words).stream().map(Analysis.MetricName::id).toList();
    }

    /** The same as the keys do, for the mouse. */
    private HBox edits() {
        HBox edits = new HBox(button(Feather.EDIT_2, "questions.rename", "F2", _ -> rename()),
                button(Feather.ARROW_UP, "questions.up", "Alt+Up", line -> actions.move(line, -1)),
                button(Feather.ARROW_DOWN, "questions.down", "Alt+Down", line -> actions.move(line, 1)),
                button(Feather.TRASH_2, "questions.remove", "Delete", actions::remove));
        edits.getStyleClass().add("question-edits");
        return edits;
    }

    private Button button(Ikon icon, String key, String keys, Consumer<QuestionLine> action) {
        return Icons.button(icon, words.get(key), KeyHint.caps(keys), () -> {
            QuestionLine line = model.line();
            if (line != null) {
                action.accept(line);
            }
        });
    }
}
