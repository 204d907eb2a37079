package app.quarterdeck.ui.metrics.own;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.own.OwnDefinitions;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.shell.History;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Defines a metric of the user's own in a panel at the right: its value now stands above the buttons while it is put
 * together. Keeping and removing can be undone.
 */
public final class OwnMetricPanel {

    private static final String TRYING = "own-try";
    private static final String DRAFT = OwnDefinitions.PREFIX + "draft";

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Panels panels;
    private final History history;
    private final Label now = Texts.body("");
    private final Label steps = Texts.sub("");
    private final Button save;

    private @Nullable OwnMetric before;
    private @Nullable OwnMetricForm form;

    public OwnMetricPanel(OpenWorkspace workspace, Background background, Panels panels, History history) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.panels = panels;
        this.history = history;
        now.setMinHeight(Label.USE_PREF_SIZE);
        steps.setMinHeight(Label.USE_PREF_SIZE);
        this.save = Buttons.primary(words.get("own.form.save"), this::save);
    }

    /** For a new metric. */
    public void open() {
        form(null);
    }

    /** For one that is there. */
    public void open(String id) {
        form(session().own().find(id).orElse(null));
    }

    private void form(@Nullable OwnMetric metric) {
        Analysis analysis = workspace.analysisProperty().get();
        if (analysis == null) {
            return;
        }
        before = metric;
        OwnMetricForm fields = new OwnMetricForm(words, kinds(analysis), metrics(analysis, metric), this::known,
                this::changed);
        form = fields;
        if (metric != null) {
            fields.fill(metric);
        }
        SidePanel panel = new SidePanel(words, words.get(metric == null ? "own.form.title" : "own.form.edit"));
        panel.content(new VBox(fields));
        VBox value = new VBox(Texts.caption(words.get("own.form.now")), now, steps);
        value.getStyleClass().add("inset");
        List<Node> foot = metric == null
                ? List.of(value, save)
                : List.of(value, save, Buttons.plain(words.get("own.form.remove"), () -> remove(metric)));
        panel.foot(foot.toArray(Node[]::new));
        panels.side(panel);
        changed();
        Reveal.focus(fields);
        fields.focus();
    }

    private Session session() {
        return workspace.session();
    }

    private static List<RecordKind> kinds(Analysis analysis) {
        List<RecordKind> full = new ArrayList<>(analysis.kinds());
        if (full.remove(RecordKind.DEALS)) {
            full.addFirst(RecordKind.DEALS);
        }
        return full.isEmpty() ? List.of(RecordKind.DEALS) : full;
    }

    /** Not those that make their own groups, and none is made of itself. */
    private Map<String, String> metrics(Analysis analysis, @Nullable OwnMetric itself) {
        Map<String, String> all = new LinkedHashMap<>();
        analysis.engine().catalogue().stream().filter(metric -> metric.makes() == null
                && (itself == null || !metric.id().equals(itself.id())))
                .forEach(metric -> all.put(metric.id(), Texts.sentence(words.say(metric.name()))));
        return all;
    }

    private List<String> known(Field field) {
        return field.type() == FieldType.TEXT
                ? session().editing().known(field).stream().map(one -> one.value().toString())
                        .filter(value -> !value.isEmpty()).toList()
                : List.of();
    }

    /** Shows what the metric gives as it stands; the newest wins. */
    private void changed() {
        OwnMetricForm fields = form;
        if (fields == null) {
            return;
        }
        fields.nameFault(null);
        Optional<OwnMetric> metric = fields.metric(before == null ? DRAFT : before.id(),
                fields.name().isEmpty() ? words.get("own.form.title") : fields.name());
        save.setDisable(metric.isEmpty());
        if (metric.isEmpty()) {
            background.cancel(TRYING);
            say(words.get("own.form.unfinished"), "", Tone.NEUTRAL);
            return;
        }
        Selection selection = workspace.selectionProperty().get();
        background.run(TRYING, (_, _) -> session().own().tried(metric.get(), selection), this::show, this::refused);
    }

    private void show(Result result) {
        String rows = words.get("own.form.rows", result.n(), result.period());
        say(words.say(new Figure(result.value(), result.unit(), result.currency())),
                result.noData() == null ? rows : words.say(result.noData()), Tone.NEUTRAL);
    }

    private void refused(Throwable fault) {
        if (fault instanceof UserFault mine) {
            say(words.say(mine.note()), "", Tone.BAD);
            save.setDisable(true);
        } else {
            background.failed(fault);
        }
    }

    private void say(String text, String more, Tone tone) {
        now.setText(text);
        tone.on(now);
        steps.setText(more);
        steps.setManaged(!more.isEmpty());
        steps.setVisible(steps.isManaged());
    }

    private void save() {
        OwnMetricForm fields = form;
        if (fields == null) {
            return;
        }
        if (fields.name().isEmpty()) {
            fields.nameFault(words.get("own.form.name.fault"));
            fields.focus();
            return;
        }
        OwnMetric old = before;
        String id = old == null ? session().own().idFor(fields.name()) : old.id();
        fields.metric(id, fields.name()).ifPresent(metric -> background.run("own-keep", (_, _) -> {
            session().own().keep(metric);
            return metric;
        }, kept -> {
            panels.closeSide();
            workspace.metricProperty().set(kept.id());
            history.did(Note.of("own.did.keep", kept.name()), () -> put(kept.id(), old), () -> put(kept.id(), kept));
        }, this::refused));
    }

    private void remove(OwnMetric metric) {
        background.run("own-remove", (_, _) -> {
            session().own().remove(metric.id());
            return metric;
        }, gone -> {
            panels.closeSide();
            history.did(Note.of("own.did.remove", gone.name()), () -> put(gone.id(), gone),
                    () -> put(gone.id(), null));
        }, this::refused);
    }

    /** Makes the metric of an id this one; null = there is none. */
    private void put(String id, @Nullable OwnMetric metric) {
        background.run(new Object(), (_, _) -> {
            if (metric == null) {
                session().own().remove(id);
            } else {
                session().own().keep(metric);
            }
            return id;
        }, _ -> {
        });
    }
}
