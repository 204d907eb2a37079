package app.quarterdeck.ui.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.ChartPlace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.figures.filter.FilterBar;
import app.quarterdeck.ui.figures.take.ChartTaking;
import app.quarterdeck.ui.figures.take.Taken;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.shell.Ways;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Filter bar and answers; or what stands in their place while there is nothing to show. */
final class AnswersView extends StackPane {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this width in body texts the charts are narrower. */
    private static final double ROOMY = 66;

    private final OpenWorkspace workspace;
    private final Messages words;
    private final AnswersModel model;
    private final ChartPlace charts;
    private final Needed needed;
    private final ChartTaking taking;
    private final FilterBar filters;
    private final VBox list = new VBox();
    private final ScrollPane scroll;
    private final Panels panels;
    private final NothingYet nothing;
    private List<AnswerRow> rows = List.of();

    AnswersView(OpenWorkspace workspace, Theme theme, Background background, Ways ways, AnswersModel model,
            ChartTaking taking) {
        this.taking = taking;
        this.workspace = workspace;
        this.words = workspace.words();
        this.model = model;
        this.charts = new ChartPlace(theme, words);
        this.filters = new FilterBar(workspace, background);
        VBox page = new VBox(list);
        page.getStyleClass().add("answers-page");
        list.getStyleClass().add("answers-list");
        scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        this.panels = new Panels(new VBox(filters, scroll));
        this.needed = new Needed(workspace, background, panels, ways);
        this.nothing = new NothingYet(workspace, ways);
        list.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        list.widthProperty().subscribe(width -> list.pseudoClassStateChanged(NARROW,
                width.doubleValue() > 0 && width.doubleValue() < ROOMY * 13 * theme.scaleProperty().get()));
        workspace.answersProperty().subscribe(_ -> show());
        workspace.questionProperty().subscribe(_ -> mark());
        model.workingProperty().subscribe(now -> rows.forEach(row -> row.working(now)));
        model.faceProperty().subscribe(this::face);
    }

    /** The chart of the selected answer, to be copied, saved or printed; null where it has none. */
    @Nullable
    Taken taken() {
        Answer answer = model.faceProperty().get() == Face.READY ? model.answer() : null;
        return answer == null ? null : AnswerRow.taken(words, answer);
    }

    /** What the menu of the selected answer opens below. */
    Node selected() {
        int index = model.answers().indexOf(model.answer());
        return index >= 0 && index < rows.size() ? rows.get(index) : this;
    }

    Panels panels() {
        return panels;
    }

    FilterBar filters() {
        return filters;
    }

    /** Puts the focus on the answer in hand. */
    void focus() {
        int index = model.index();
        if (model.faceProperty().get() == Face.READY && index >= 0) {
            Reveal.focus(rows.get(index));
        } else {
            requestFocus();
        }
    }

    /** Whether Enter is meant for the answer and not for a control. */
    boolean onAnswer() {
        return getScene() != null
                && (getScene().getFocusOwner() instanceof AnswerRow || getScene().getFocusOwner() == this);
    }

    private void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case LOADING -> new Region();
            case NO_DATA -> nothing.noData(words.get("answers.no-data"), words.get("answers.no-data.why"));
            case NO_GOAL -> nothing.noGoal(words.get("answers.no-goal"), words.get("answers.no-goal.why"));
            case FAILED -> nothing.failed(words.get("answers.failed"), model.fault(), workspace::recalculate);
        });
    }

    private void show() {
        boolean focused = rows.stream().anyMatch(Node::isFocused);
        charts.clear();
        List<AnswerRow> fresh = new ArrayList<>();
        for (Answer answer : model.answers()) {
            AnswerRow row = new AnswerRow(words, charts, needed, taking, fresh.size() + 1, answer);
            row.focusedProperty().subscribe(now -> {
                if (now) {
                    model.choose(answer);
                    Reveal.in(scroll, row);
                }
            });
            row.pseudoClassStateChanged(FIRST, fresh.isEmpty());
            fresh.add(row);
        }
        rows = fresh;
        list.getChildren().setAll(fresh);
        mark();
        if (focused) {
            focus();
        }
    }

    private void mark() {
        int index = model.index();
        for (int i = 0; i < rows.size(); i++) {
            rows.get(i).selected(i == index);
        }
    }

    private void move(KeyEvent event) {
        int now = model.index();
        int next = switch (event.getCode()) {
            case KeyCode.UP -> now - 1;
            case KeyCode.DOWN -> now + 1;
            case KeyCode.HOME -> 0;
            case KeyCode.END -> rows.size() - 1;
            default -> -1;
        };
        if (!event.isAltDown() && !event.isShortcutDown() && next >= 0 && next < rows.size()) {
            rows.get(next).requestFocus();
            event.consume();
        }
    }
}
