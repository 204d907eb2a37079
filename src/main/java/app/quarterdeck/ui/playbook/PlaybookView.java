package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.session.playbook.PersonaFigures;
import app.quarterdeck.session.playbook.RuleFigures;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Drill;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.figures.Subject;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.parts.Pills;
import app.quarterdeck.ui.shell.Ways;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** A sentence, the tabs, the part of the playbook on view; or what stands in their place while there is no data. */
final class PlaybookView extends StackPane {

    /** From so many pixels on the tabs stand beside the sentence. */
    private static final double WIDE = 740;

    private final Messages words;
    private final PlaybookModel model;
    private final PlaybookActions actions;
    private final Label sub = Texts.sub("");
    private final StackPane part = new StackPane();
    private final Map<Tab, Region> tabs = new EnumMap<>(Tab.class);
    private final Panels panels;
    private final Drill drill;
    private final NothingYet nothing;

    PlaybookView(OpenWorkspace workspace, Background background, Ways ways, PlaybookModel model,
            PlaybookActions actions) {
        this.words = workspace.words();
        this.model = model;
        this.actions = actions;
        this.nothing = new NothingYet(workspace, ways);
        tabs.put(Tab.NOTES, new NotesTab(words, model, actions, this::addNote, this::open));
        tabs.put(Tab.PERSONAS, new PersonasTab(words, model, actions,
                attributes -> new PersonaForm(words, panels(), actions).open(attributes)));
        tabs.put(Tab.RULES, new RulesTab(words, model, actions, this::addRule));
        tabs.put(Tab.WAYS, new WaysTab(words, model));
        part.getStyleClass().add("play-part");
        VBox page = new VBox(head(), part);
        page.getStyleClass().add("process-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        panels = new Panels(scroll);
        drill = new Drill(workspace, background, panels, ways, () -> Selection.DEFAULT
                .where(model.chosen.get() instanceof Evidence one ? one.note().where() : List.of()));
        model.tab.subscribe(tab -> part.getChildren().setAll(Objects.requireNonNull(tabs.get(tab))));
        model.tab.subscribe((_, _) -> actions.load());
        model.notes.subscribe(now -> sub.setText(now == null || now.standing().isEmpty()
                ? words.get("playbook.sub.none")
                : words.get("playbook.sub",
                        now.standing().stream().filter(one -> one.standing() == Evidence.Standing.SUPPORTS).count(),
                        now.standing().size())));
    }

    Panels panels() {
        return panels;
    }

    void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case NO_DATA -> nothing.noData(words.get("playbook.no-data"), words.get("playbook.no-data.why"));
            default -> new Region();
        });
    }

    /** The card that was in hand, else the first one, else the first table or button. */
    void focus() {
        Object in = model.chosen.get();
        List<Node> cards = List.copyOf(Objects.requireNonNull(tabs.get(model.tab.get())).lookupAll(".play-card"));
        cards.stream().filter(node -> node instanceof Card card && card.of().equals(in)).findFirst()
                .or(() -> cards.stream().findFirst()).or(() -> part.lookupAll(".quiet-table").stream().findFirst())
                .or(() -> part.lookupAll(".button").stream().findFirst()).ifPresent(Reveal::focus);
    }

    /** The deals behind the note in hand. */
    void open() {
        if (model.chosen.get() instanceof Evidence one && one.now() != null) {
            Result now = one.now();
            drill.follow(new Subject(words.get("playbook.rows", one.note().title()), List.of(now),
                    new Answer.Table(List.of(), List.of())));
            drill.rows();
        } else {
            edit();
        }
    }

    void edit() {
        if (!actions.writable()) {
            return;
        }
        switch (model.chosen.get()) {
            case Evidence one when model.tab.get() == Tab.NOTES -> note(one.note());
            case PlayNote note when model.tab.get() == Tab.NOTES -> note(note);
            case PersonaFigures one when model.tab.get() == Tab.PERSONAS ->
                new PersonaForm(words, panels, actions).open(one.persona());
            case RuleFigures one when model.tab.get() == Tab.RULES ->
                actions.offer(offer -> new RuleForm(words, panels, actions, offer).open(one.rule()));
            case null, default -> {
                // nothing of this tab is in hand
            }
        }
    }

    void remove() {
        if (!actions.writable()) {
            return;
        }
        switch (model.chosen.get()) {
            case Evidence one when model.tab.get() == Tab.NOTES -> actions.remove(one.note());
            case PlayNote note when model.tab.get() == Tab.NOTES -> actions.remove(note);
            case PersonaFigures one when model.tab.get() == Tab.PERSONAS -> actions.remove(one.persona());
            case RuleFigures one when model.tab.get() == Tab.RULES -> actions.remove(one.rule());
            case null, default -> {
                // nothing of this tab is in hand
            }
        }
    }

    /** Something new of the kind on view. */
    void add() {
        if (!actions.writable()) {
            return;
        }
        switch (model.tab.get()) {
            case PERSONAS -> new PersonaForm(words, panels, actions)
                    .open(((PersonasTab) Objects.requireNonNull(tabs.get(Tab.PERSONAS))).chosen());
            case RULES -> addRule();
            case NOTES, WAYS -> addNote();
        }
    }

    void turn() {
        List<Tab> all = List.of(Tab.values());
        model.tab.set(all.get((all.indexOf(model.tab.get()) + 1) % all.size()));
    }

    private void addNote() {
        actions.offer(offer -> new NoteForm(words, panels, actions, offer, null).open());
    }

    private void addRule() {
        actions.offer(offer -> new RuleForm(words, panels, actions, offer).open(null));
    }

    private void note(PlayNote note) {
        actions.offer(offer -> new NoteForm(words, panels, actions, offer, note).open());
    }

    private BorderPane head() {
        Pills<Tab> pills = new Pills<Tab>().inLine();
        pills.choices(List.of(Tab.values()), tab -> words.get("playbook.tab." + tab.id()), _ -> null);
        pills.valueProperty().set(model.tab.get());
        pills.valueProperty().subscribe(tab -> {
            if (tab != null) {
                model.tab.set(tab);
            }
        });
        model.tab.subscribe(pills.valueProperty()::set);
        VBox text = new VBox(Texts.message(words.get("playbook.lead")), sub);
        BorderPane line = new BorderPane(text);
        // beside the sentence where both have room, else below it
        line.widthProperty().map(width -> width.doubleValue() > WIDE).subscribe(wide -> Platform.runLater(() -> {
            // after the layout that found the width, which would not be done again
            line.setBottom(null);
            line.setRight(null);
            if (wide) {
                line.setRight(pills);
            } else {
                line.setBottom(pills);
            }
        }));
        return line;
    }

    /** As high as its rows: the page scrolls, not the table in it. */
    static void fit(TableView<?> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Math.max(2, rows)).add(36));
        table.setMinHeight(TableView.USE_PREF_SIZE);
    }
}
