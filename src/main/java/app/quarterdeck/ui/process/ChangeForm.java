package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.session.process.ProcessFigures.Judged;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.input.Choice;
import app.quarterdeck.ui.kit.input.DateField;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One change: what, since when, for whom, what should improve by how much, and what must not get worse. */
final class ChangeForm {

    private final Messages words;
    private final Panels panels;
    private final ProcessActions actions;
    private final TextField what = new TextField();
    private final DateField started;
    private final DateField ended;
    private final ComboBox<String> scope;
    private final ComboBox<String> primary;
    private final ComboBox<String> guardrail;
    private final TextField expected = new TextField();
    private final FormField whatField;
    private final FormField startedField;
    private final FormField endedField;
    private final FormField expectedField;
    private final List<String> scopes;

    ChangeForm(Messages words, Panels panels, ProcessActions actions, List<String> scopes) {
        this.words = words;
        this.panels = panels;
        this.actions = actions;
        this.scopes = scopes;
        started = new DateField(words);
        ended = new DateField(words);
        scope = Choice.of(one -> one.isEmpty() ? words.get("process.scope.all") : ChangeTable.scope(words, one));
        UnaryOperator<String> name = id -> words.has("metrics.name." + id)
                ? words.get("metrics.name." + id)
                : id;
        primary = Choice.of(name);
        guardrail = Choice.of(id -> id.isEmpty() ? words.get("process.guardrail.none") : name.apply(id));
        whatField = new FormField(words.get("process.what"), what).help(words.get("process.what.help"));
        startedField = new FormField(words.get("process.started"), started);
        endedField = new FormField(words.get("process.ended"), ended).help(words.get("process.ended.help"));
        expectedField = new FormField(words.get("process.expected"), expected)
                .help(words.get("process.expected.help"));
        List.of(started, ended).forEach(field -> field.setMaxWidth(Double.MAX_VALUE));
    }

    /** @param judged null = a new one */
    void open(@Nullable Judged judged) {
        ProcessChange change = judged == null ? fresh() : judged.entry().change();
        fill(change);
        VBox body = new VBox(whatField, startedField, new FormField(words.get("process.scope"), scope),
                new FormField(words.get("process.primary"), primary).help(words.get("process.primary.help")),
                expectedField,
                new FormField(words.get("process.guardrail"), guardrail).help(words.get("process.guardrail.help")),
                endedField);
        if (judged != null) {
            body.getChildren().add(Texts.sub(meanwhile(judged)));
        }
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, words.get(judged == null ? "process.log" : "process.edit-change"));
        panel.content(body);
        Runnable save = () -> save(judged);
        what.setOnAction(_ -> save.run());
        expected.setOnAction(_ -> save.run());
        panel.foot(Buttons.primary(words.get("process.save"), save));
        if (judged != null) {
            panel.foot(Buttons.primary(words.get("process.save"), save),
                    Buttons.plain(words.get("process.remove"), () -> {
                        actions.remove(judged.entry());
                        panels.closeSide();
                    }));
        }
        panels.side(panel);
        Reveal.focus(what);
    }

    private ProcessChange fresh() {
        LocalDate asOf = actions.asOf();
        List<String> ready = actions.metrics();
        return new ProcessChange("", asOf == null ? LocalDate.EPOCH : asOf, null, "",
                ready.contains("win-rate") || ready.isEmpty() ? "win-rate" : ready.getFirst(), "", null);
    }

    private void fill(ProcessChange change) {
        what.setText(change.what());
        started.setValue(change.startedOn());
        ended.setValue(change.endedOn());
        choices(scope, scopes, change.scope(), true);
        choices(primary, actions.metrics(), change.primary(), false);
        choices(guardrail, actions.metrics(), change.guardrail(), true);
        Double hoped = change.expected();
        expected.setText(hoped == null ? "" : Typed.say(BigDecimal.valueOf(hoped), words.formats()));
    }

    /** What was imported stays a choice, whatever it says. */
    private static void choices(ComboBox<String> box, List<String> all, String now, boolean none) {
        List<String> choices = new ArrayList<>(all);
        if (none) {
            choices.addFirst("");
        }
        if (!choices.contains(now)) {
            choices.add(now);
        }
        box.getItems().setAll(choices);
        box.setValue(now);
    }

    private String meanwhile(Judged judged) {
        return judged.verdict().meanwhile().isEmpty()
                ? words.get("process.alone")
                : words.get("process.also", String.join("; ", judged.verdict().meanwhile().stream()
                        .map(other -> words.get("process.other", other.what(), other.startedOn())).toList()));
    }

    private void save(@Nullable Judged judged) {
        LocalDate from = Typed.date(started.getEditor().getText(), words).orElse(null);
        String endText = ended.getEditor().getText().strip();
        LocalDate to = endText.isEmpty() ? null : Typed.date(endText, words).orElse(null);
        String hoped = expected.getText().strip();
        Optional<BigDecimal> effect = Typed.number(hoped, words.formats());
        boolean named = !what.getText().isBlank();
        boolean ends = endText.isEmpty() || (to != null && (from == null || !to.isBefore(from)));
        boolean sound = hoped.isEmpty() || effect.isPresent();
        whatField.fault(named ? null : words.get("process.what.fault"));
        startedField.fault(from == null ? words.get("process.started.fault") : null);
        endedField.fault(ends ? null : words.get("process.ended.fault"));
        expectedField.fault(sound ? null : words.get("process.expected.fault"));
        if (!named || from == null || !ends || !sound) {
            (named ? from == null ? started : ends ? expected : ended : what).requestFocus();
            return;
        }
        ProcessChange change = new ProcessChange(what.getText().strip(), from, to, chosen(scope), chosen(primary),
                chosen(guardrail), effect.map(BigDecimal::doubleValue).orElse(null));
        if (judged == null) {
            actions.add(change);
        } else {
            actions.edit(judged.entry(), change);
        }
        panels.closeSide();
    }

    private static String chosen(ComboBox<String> box) {
        String value = box.getValue();
        return value == null ? "" : value;
    }
}
