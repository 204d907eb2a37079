package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.process.ProcessFigures;
import app.quarterdeck.session.process.ProcessFigures.Judged;
import app.quarterdeck.session.process.StageFigures;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Drill;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.figures.Subject;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.shell.Ways;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A sentence, the stages, the changes; or what stands in their place while there is no data. */
final class ProcessView extends StackPane {

    private final Messages words;
    private final ProcessModel model;
    private final ProcessActions actions;
    private final Label lead = Texts.message("");
    private final Label sub = Texts.sub("");
    private final Label counted = Texts.caption("");
    private final StageTable stages;
    private final ChangeTable changes;
    private final Panels panels;
    private final Drill drill;
    private final NothingYet nothing;

    ProcessView(OpenWorkspace workspace, Background background, Ways ways, ProcessModel model,
            ProcessActions actions) {
        this.words = workspace.words();
        this.model = model;
        this.actions = actions;
        this.nothing = new NothingYet(workspace, ways);
        stages = new StageTable(words, model, actions);
        changes = new ChangeTable(words, model);
        VBox page = new VBox(new VBox(lead, sub), heading(words.get("process.stages"), counted), stages.node(),
                buttons(),
                heading(words.get("process.changes"), Texts.caption(words.get("process.changes.rule"))),
                changes.node());
        page.getStyleClass().add("process-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        panels = new Panels(scroll);
        drill = new Drill(workspace, background, panels, ways,
                () -> ProcessFigures.stuck(java.util.Objects.requireNonNull(model.stage.get()).stage()));
        model.figures.subscribe(this::show);
        Tables.onEdit(stages.node(), this::edit);
        Tables.onEdit(changes.node(), this::edit);
    }

    Panels panels() {
        return panels;
    }

    void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case NO_DATA -> nothing.noData(words.get("process.no-data"), words.get("process.no-data.why"));
            default -> new Region();
        });
    }

    /** Waits for the figures: what is not there yet cannot take the keyboard. */
    void focus() {
        if (model.figures.get() == null) {
            return;
        }
        if (!model.stages().isEmpty()) {
            Reveal.focus(stages.node());
        } else {
            Reveal.focus(changes.node());
        }
    }

    /** The deals stuck in the stage in hand; or the change in hand. */
    void open() {
        if (changes.node().isFocused()) {
            edit();
        } else if (stages.node().isFocused()) {
            stuck();
        }
    }

    void edit() {
        StageFigures stage = model.stage.get();
        Judged change = model.change.get();
        if (changes.node().isFocused() && change != null) {
            form(change);
        } else if (stages.node().isFocused() && stage != null) {
            new StageForm(words, panels, actions).open(stage);
        }
    }

    void log() {
        form(null);
    }

    void remove() {
        Judged change = model.change.get();
        if (changes.node().isFocused() && change != null) {
            actions.remove(change.entry());
        }
    }

    private void form(@Nullable Judged change) {
        if (actions.writable() && model.figures.get() != null) {
            actions.scopes(scopes -> new ChangeForm(words, panels, actions, scopes).open(change));
        }
    }

    private void stuck() {
        StageFigures stage = model.stage.get();
        if (stage != null && stage.slow() > 0) {
            actions.stuck(stage, result -> {
                drill.follow(new Subject(words.get("process.stuck", stage.stage().name()), List.of(result),
                        new Answer.Table(List.of(), List.of())));
                drill.rows();
            });
        }
    }

    private void show(@Nullable ProcessFigures now) {
        if (now == null) {
            return;
        }
        stages.show(now);
        changes.show(now);
        counted.setText(now.missing().isEmpty() ? words.get("process.counted", now.days().days(words)) : "");
        lead.setText(now.stages().isEmpty()
                ? words.get("process.lead.none")
                : now.slowest().map(slow -> words.get("process.lead.slow", slow.stage().name(), days(slow.mean()),
                        days(now.cycle()))).orElseGet(() -> words.get("process.lead.unknown", now.stages().size())));
        sub.setText(now.missing().isEmpty()
                ? now.leakiest().map(leak -> words.get("process.lead.leak", leak.stage().name(), leak.dropped(),
                        leak.reached())).orElseGet(() -> words.get("process.lead.few"))
                : words.get("process.lead.missing", String.join(" ", now.missing().stream()
                        .map(need -> words.say(need.where())).distinct().toList())));
    }

    private static Figure days(@Nullable Double days) {
        return new Figure(days, Unit.DAYS, null);
    }

    private static HBox heading(String text, Label caption) {
        Region gap = new Region();
        HBox.setHgrow(gap, javafx.scene.layout.Priority.ALWAYS);
        Label heading = Texts.heading(text);
        heading.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(heading, gap, caption);
        line.getStyleClass().add("process-heading");
        return line;
    }

    private HBox buttons() {
        Button up = Buttons.plain(Feather.ARROW_UP, words.get("process.up"), () -> moved(-1));
        Button down = Buttons.plain(Feather.ARROW_DOWN, words.get("process.down"), () -> moved(1));
        Button edit = Buttons.plain(Feather.EDIT_2, words.get("process.edit-stage"), () -> {
            StageFigures stage = model.stage.get();
            if (stage != null) {
                new StageForm(words, panels, actions).open(stage);
            }
        });
        Button stuck = Buttons.plain(Feather.CLOCK, words.get("process.show-stuck"), this::stuck);
        model.stage.subscribe(stage -> {
            boolean fixed = stage == null || !actions.writable();
            int index = stage == null ? -1 : model.stages().indexOf(stage);
            up.setDisable(fixed || index <= 0);
            down.setDisable(fixed || index == model.stages().size() - 1);
            edit.setDisable(fixed);
            stuck.setDisable(stage == null || stage.slow() == 0);
        });
        HBox line = new HBox(up, down, edit, stuck);
        line.getStyleClass().add("process-buttons");
        return line;
    }

    private void moved(int by) {
        StageFigures stage = model.stage.get();
        if (stage != null) {
            actions.move(stage, by);
        }
    }
}
