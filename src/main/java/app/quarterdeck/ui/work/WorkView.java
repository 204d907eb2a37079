package app.quarterdeck.ui.work;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.session.work.Worklist;
import app.quarterdeck.session.work.Worklist.Line;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.card.CardPanel;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.kit.parts.Pills;
import app.quarterdeck.ui.shell.Ways;
import java.text.NumberFormat;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The lists side by side, the rule of the one on view, its lines; or what stands in their place. */
final class WorkView extends StackPane {

    private final Messages words;
    private final WorkModel model;
    private final Ways ways;
    private final Needed needed;
    private final CardPanel card;
    private final Pills<String> pills = new Pills<>();
    private final Label lead = Texts.message("");
    private final Label rule = Texts.sub("");
    private final Label use = Texts.sub("");
    private final CustomTextField search = new CustomTextField();
    private final WorkTable table;
    private final StackPane place = new StackPane();
    private final Panels panels;
    private final NothingYet nothing;

    WorkView(OpenWorkspace workspace, Background background, Ways ways, WorkModel model) {
        this.words = workspace.words();
        this.model = model;
        this.ways = ways;
        this.nothing = new NothingYet(workspace, ways);
        table = new WorkTable(words, model, this::open);
        search.setPromptText(words.get("work.search"));
        search.setAccessibleText(words.get("work.search"));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.getStyleClass().add("work-search");
        search.textProperty().bindBidirectional(model.search);
        VBox texts = new VBox(lead, rule, use);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox head = new HBox(texts, search);
        head.getStyleClass().add("work-head");
        // the table gives way, not the sentences
        head.setMinHeight(Region.USE_PREF_SIZE);
        pills.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox page = new VBox(pills, head, place);
        page.setMinWidth(0);
        page.getStyleClass().add("work-page");
        panels = new Panels(page);
        needed = new Needed(workspace, background, panels, ways);
        card = new CardPanel(workspace, background, panels);
        getStylesheets().add(Objects.requireNonNull(WorkView.class.getResource("/ui/theme/work.css"))
                .toExternalForm());
        pills.valueProperty().bindBidirectional(model.chosen);
        model.lists.subscribe(this::offer);
        model.chosen.subscribe(_ -> {
            search.clear();
            show();
        });
        table.node().getSelectionModel().selectedItemProperty().subscribe(line -> {
            if (line != null && card.open()) {
                open(line);
            }
        });
    }

    Panels panels() {
        return panels;
    }

    WorkTable table() {
        return table;
    }

    void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case NO_DATA -> nothing.noData(words.get("work.no-data"), words.get("work.no-data.why"));
            default -> new Region();
        });
    }

    void focus() {
        Worklist list = model.list();
        if (list != null && list.needs().isEmpty()) {
            Reveal.focus(table.node());
        }
    }

    void focusSearch() {
        search.requestFocus();
    }

    /** The next list, or the one before. */
    void turn(int by) {
        List<Worklist> lists = model.lists.get();
        Worklist now = model.list();
        if (lists != null && now != null) {
            model.chosen.set(lists.get(Math.floorMod(lists.indexOf(now) + by, lists.size())).id());
            focus();
        }
    }

    /** Opens the record of the line in hand. */
    void open() {
        Line line = table.current();
        if (line != null) {
            open(line);
        }
    }

    private void open(Line line) {
        if (line.blank() != null) {
            ways.showBlanks(line.blank());
        } else if (!line.customer().isEmpty()) {
            card.customer(line.customer());
        } else {
            card.record(line.kind(), line.id());
        }
    }

    private void offer(@Nullable List<Worklist> lists) {
        if (lists != null) {
            NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
            pills.choices(lists.stream().map(Worklist::id).toList(), id -> words.get("work.name." + id),
                    id -> lists.stream().filter(list -> list.id().equals(id) && list.needs().isEmpty()).findFirst()
                            .map(list -> numbers.format(list.lines().size())).orElse(words.get("work.none")));
            show();
        }
    }

    private void show() {
        Worklist list = model.list();
        if (list == null) {
            return;
        }
        boolean ready = list.needs().isEmpty();
        lead.setText(ready ? words.get("work.lead", list.name(), list.lines().size()) : list.name());
        rule.setText(list.rule());
        rule.setManaged(ready);
        use.setText(list.use());
        search.setVisible(ready && !list.lines().isEmpty());
        if (ready) {
            table.show(list);
            place.getChildren().setAll(table.node());
        } else {
            panels.closeSide();
            place.getChildren().setAll(missing(list.needs().getFirst()));
        }
    }

    private Node missing(Answer.Need need) {
        return EmptyState.of(Feather.ALERT_TRIANGLE, Tone.CAUTION, words.get("work.needs", words.say(need.name())),
                words.say(need.where())).next(needed.button(need), () -> needed.supply(need));
    }
}
