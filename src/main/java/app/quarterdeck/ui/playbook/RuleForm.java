package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.playbook.RuleCondition;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.playbook.Playbook;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.input.Choice;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.Pills;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One rule: its conditions one below the other, and whether all must hold. */
final class RuleForm {

    private static final List<String> NUMBERS = List.of("amount", "amount_list", "contract_months");

    private final Messages words;
    private final Panels panels;
    private final PlaybookActions actions;
    private final List<String> fields;
    private final TextField name = new TextField();
    private final Pills<Boolean> all = new Pills<>();
    private final VBox rows = new VBox();
    private final Label fault = Texts.caption("");
    private final FormField nameField;
    private final List<Row> conditions = new ArrayList<>();

    RuleForm(Messages words, Panels panels, PlaybookActions actions, PlaybookActions.Offer offer) {
        this.words = words;
        this.panels = panels;
        this.actions = actions;
        fields = new ArrayList<>(offer.groups().stream().map(Choices.Named::dimension).filter(Playbook::early)
                .map(Dimension::id).toList());
        fields.addAll(NUMBERS);
        nameField = new FormField(words.get("playbook.rule.name"), name);
        all.choices(List.of(true, false), every -> words.get(every ? "playbook.rule.all" : "playbook.rule.any"),
                _ -> null);
        all.valueProperty().set(true);
        rows.getStyleClass().add("setting-form");
        Tone.BAD.on(fault);
    }

    /** @param before null = a new one */
    void open(@Nullable Rule before) {
        if (before != null) {
            name.setText(before.name());
            all.valueProperty().set(before.all());
            before.conditions().forEach(condition -> add(new Row(condition)));
        } else {
            add(new Row(null));
        }
        VBox body = new VBox(nameField, all, rows,
                Buttons.link(Feather.PLUS, words.get("playbook.rule.add-condition"), () -> add(new Row(null))), fault,
                Texts.sub(words.get("playbook.rule.held-back")));
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, words.get("playbook.rule"));
        panel.content(body);
        Runnable save = () -> save(before);
        name.setOnAction(_ -> save.run());
        panel.foot(Buttons.primary(words.get("playbook.save"), save));
        if (before != null) {
            panel.foot(Buttons.primary(words.get("playbook.save"), save),
                    Buttons.plain(words.get("playbook.remove"), () -> {
                        actions.remove(before);
                        panels.closeSide();
                    }));
        }
        panels.side(panel);
        Reveal.focus(name);
    }

    private void add(Row row) {
        conditions.add(row);
        rows.getChildren().add(row.node());
    }

    private void remove(Row row) {
        conditions.remove(row);
        rows.getChildren().remove(row.node());
    }

    private void save(@Nullable Rule before) {
        boolean named = !name.getText().isBlank();
        List<Optional<RuleCondition>> typed = conditions.stream().map(Row::condition).toList();
        boolean sound = !typed.isEmpty() && typed.stream().allMatch(Optional::isPresent);
        nameField.fault(named ? null : words.get("playbook.rule.name.fault"));
        fault.setText(sound ? "" : words.get("playbook.rule.value.fault"));
        if (named && sound) {
            actions.keep(before, new Rule(name.getText().strip(), Boolean.TRUE.equals(all.valueProperty().get()),
                    typed.stream().map(Optional::orElseThrow).toList()));
            panels.closeSide();
        }
    }

    /** One condition: a field, what is asked of it, and its values. */
    private final class Row {

        private final ComboBox<String> of;
        private final ComboBox<RuleCondition.Test> test;
        private final ComboBox<String> value = new ComboBox<>();
        private final VBox node;

        Row(@Nullable RuleCondition condition) {
            of = Choice.of(this::field);
            of.getItems().setAll(fields);
            of.setAccessibleText(words.get("playbook.rule.of"));
            test = Choice.of(one -> words.get("playbook.rule.test." + one.id()));
            test.setAccessibleText(words.get("playbook.rule.test"));
            value.setEditable(true);
            value.setMaxWidth(Double.MAX_VALUE);
            value.setAccessibleText(words.get("playbook.rule.value"));
            value.setPromptText(words.get("playbook.rule.value"));
            of.valueProperty().subscribe(this::asked);
            test.valueProperty().subscribe(now -> value.setDisable(now == RuleCondition.Test.FILLED));
            if (condition != null) {
                if (!of.getItems().contains(condition.of())) {
                    of.getItems().add(condition.of());
                }
                of.setValue(condition.of());
                test.setValue(condition.test());
                value.getEditor().setText(condition.test().ofNumbers()
                        ? Typed.say(new BigDecimal(condition.values().getFirst()), words.formats())
                        : String.join(" | ", condition.values()));
            } else if (!fields.isEmpty()) {
                of.setValue(fields.contains(Dimension.SOURCE.id()) ? Dimension.SOURCE.id() : fields.getFirst());
            }
            HBox line = new HBox(of, test,
                    Icons.button(Feather.X, words.get("playbook.rule.remove-condition"), null, () -> remove(this)));
            HBox.setHgrow(of, Priority.ALWAYS);
            line.getStyleClass().add("play-line");
            test.setMinWidth(javafx.scene.layout.Region.USE_PREF_SIZE);
            node = new VBox(line, value, Texts.caption(words.get("playbook.rule.value.help")));
            node.getStyleClass().add("rule-row");
        }

        VBox node() {
            return node;
        }

        private String field(String id) {
            return Dimension.ofId(id).map(dimension -> Choices.say(dimension, words))
                    .orElseGet(() -> words.get("meaning.field.deals." + id));
        }

        private void asked(@Nullable String id) {
            boolean number = id != null && Dimension.ofId(id).isEmpty();
            test.getItems().setAll(number
                    ? List.of(RuleCondition.Test.ABOVE, RuleCondition.Test.BELOW, RuleCondition.Test.FILLED)
                    : List.of(RuleCondition.Test.IS, RuleCondition.Test.IS_NOT, RuleCondition.Test.FILLED));
            test.setValue(test.getItems().getFirst());
            actions.members(id == null ? null : Dimension.ofId(id).orElse(null), members -> {
                String typed = value.getEditor().getText();
                value.getItems().setAll(members.stream().map(Choices.Member::key).toList());
                value.getEditor().setText(typed);
            });
        }

        Optional<RuleCondition> condition() {
            String field = of.getValue();
            RuleCondition.Test asks = test.getValue();
            String typed = value.getEditor().getText().strip();
            if (field == null || asks == null) {
                return Optional.empty();
            }
            try {
                return Optional.of(new RuleCondition(field, asks, switch (asks) {
                    case FILLED -> List.of();
                    case ABOVE, BELOW -> List.of(Typed.number(typed, words.formats()).map(BigDecimal::toPlainString)
                            .orElse(""));
                    case IS, IS_NOT -> Arrays.stream(typed.split("[|｜]")).map(String::strip)
                            .filter(one -> !one.isEmpty()).toList();
                }));
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
