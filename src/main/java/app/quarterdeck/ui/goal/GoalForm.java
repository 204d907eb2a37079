package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.session.plan.Prospect;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.input.DateField;
import app.quarterdeck.ui.kit.parts.ChipField;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.controlsfx.validation.ValidationMessage;
import org.controlsfx.validation.ValidationResult;
import org.controlsfx.validation.ValidationSupport;
import org.jspecify.annotations.Nullable;

/** The goal in the user's own words, its target, date and owner. Faults are said under the field they are in. */
final class GoalForm extends VBox {

    private final Messages words;
    private final GoalModel model;
    private final Headline headline;
    private final ValidationSupport validation = new ValidationSupport();
    private final Map<Control, FormField> fields = new LinkedHashMap<>();
    private final TextArea own = area();
    private final MetricField metric;
    private final MenuChoice<Field> starts;
    private final FormField startsField;
    private final Label now = Texts.line("", "name");
    private final FormField nowField;
    private final CustomTextField target = new CustomTextField();
    private final FormField targetField;
    private final Label unit = Texts.line("", "sub");
    private final ObservableList<String> people = FXCollections.observableArrayList();

    GoalForm(Messages words, GoalModel model, Consumer<Field> cycleStart) {
        this.words = words;
        this.model = model;
        headline = new Headline(words);
        starts = new MenuChoice<Field>(null, "", field -> words.get("goal.start." + field.id())).asField();
        starts.valueProperty().subscribe(field -> {
            if (field != null) {
                cycleStart.accept(field);
            }
        });
        startsField = new FormField(words.get("goal.starts"), starts).help(words.get("goal.starts.help"));
        nowField = new FormField(words.get("goal.now"), inset(now, Texts.line(words.get("goal.now.from"), "caption")));
        target.setRight(unit);
        target.getStyleClass().add("target-field");
        targetField = field("goal.target", target);
        FormField mission = new FormField(words.get("goal.mission"), bound(area(), model.mission));
        mission.help(words.get("goal.mission.help"));
        metric = new MetricField(words, model);
        own.setPromptText(words.get("goal.words.prompt"));
        getStyleClass().add("goal-form");
        getChildren().addAll(ownWords(),
                pair(field("goal.metric", metric), startsField),
                pair(nowField, targetField), pair(reachedBy(), owner()), mission, guardrails());
        target.textProperty().bindBidirectional(model.target);
        validation.setErrorDecorationEnabled(false);
        check(target, "goal.target.fault", text -> text.isBlank() || model.targetNumber().isPresent());
        validation.validationResultProperty().subscribe(this::tell);
        model.target.subscribe(this::helpTarget);
        model.prospect.subscribe(this::show);
        fields.put(metric.getEditor(), java.util.Objects.requireNonNull(fields.remove(metric)));
        check(metric.getEditor(), "goal.metric.fault", metric::known);
        model.goal.subscribe(() -> tell(validation.getValidationResult()));
        own.textProperty().subscribe(() -> tell(validation.getValidationResult()));
    }

    /** Where typing begins: the target, for that is the decision; the words of a goal that has none yet. */
    void focusTarget() {
        if (isOwn() && own.getText().isBlank()) {
            own.requestFocus();
        } else {
            target.requestFocus();
        }
    }

    private boolean isOwn() {
        Goal goal = model.goal.get();
        return goal != null && goal.own();
    }

    private FormField ownWords() {
        FormField field = new FormField(words.get("goal.words"), bound(own, model.words));
        fields.put(own, field);
        return field;
    }

    /** Whether everything can be read; if not the first faulty field gets the focus. */
    boolean sound() {
        FormField named = fields.get(own);
        if (named != null && isOwn() && own.getText().isBlank()) {
            named.fault(words.get("goal.words.fault"));
            own.requestFocus();
            return false;
        }
        Optional<Control> faulty = fields.keySet().stream()
                .filter(control -> validation.getHighestMessage(control).isPresent()).findFirst();
        faulty.ifPresent(Node::requestFocus);
        return faulty.isEmpty();
    }

    private void show(@Nullable Prospect prospect) {
        Figure figure = prospect == null ? new Figure(null, Unit.DAYS, null) : prospect.now();
        now.setText(words.say(figure));
        unit.setText(figure.unitWord(words));
        nowField.help(prospect == null || figure.value() == null
                ? ""
                : words.get("guide.basis.rows." + prospect.rows(), prospect.n(),
                        words.get(prospect.fullYear() ? "goal.now.year" : "goal.now.all")));
        if (prospect != null) {
            startsField.setVisible(!prospect.starts().isEmpty());
            startsField.setManaged(startsField.isVisible());
            if (startsField.isVisible()) {
                starts.choices(prospect.starts());
                starts.valueProperty().set(prospect.cycleStart());
            }
            people.setAll(prospect.people());
        }
        helpTarget();
    }

    private void helpTarget() {
        targetField.help(headline.help(model.prospect.get(), model.targetNumber()));
        tell(validation.getValidationResult());
    }

    private FormField reachedBy() {
        DateField date = new DateField(words);
        date.setPromptText(words.get("goal.reached-by.prompt"));
        date.setMaxWidth(Double.MAX_VALUE);
        // the text, not the value: a date half typed is to be judged too
        date.getEditor().textProperty().bindBidirectional(model.reachedBy);
        model.reachedBy.subscribe(text -> {
            if (text.isBlank()) {
                // else the day of the goal before comes back
                date.setValue(null);
            }
            Typed.date(text, words).filter(day -> !day.equals(date.getValue())).ifPresent(date::setValue);
        });
        FormField field = field("goal.reached-by", date);
        fields.remove(date);
        fields.put(date.getEditor(), field);
        check(date.getEditor(), "goal.reached-by.fault",
                text -> text.isBlank() || Typed.date(text, words).isPresent());
        check(date.getEditor(), "goal.reached-by.past", text -> Typed.date(text, words).map(this::ahead).orElse(true));
        return field;
    }

    private boolean ahead(LocalDate day) {
        Prospect prospect = model.prospect.get();
        LocalDate asOf = prospect == null ? null : prospect.asOf();
        return asOf == null || day.isAfter(asOf);
    }

    private FormField owner() {
        ComboBox<String> owner = new ComboBox<>(people);
        owner.setEditable(true);
        owner.setMaxWidth(Double.MAX_VALUE);
        owner.setPromptText(words.get("goal.owner.prompt"));
        owner.getEditor().textProperty().bindBidirectional(model.owner);
        // the value too: a new list of people would bring the owner of the goal before back
        model.owner.subscribe(owner::setValue);
        TextFields.bindAutoCompletion(owner.getEditor(), request -> people.stream().filter(
                name -> !request.getUserText().isBlank() && starts(name, request.getUserText())).toList());
        return new FormField(words.get("goal.owner"), owner);
    }

    private boolean starts(String name, String typed) {
        String said = name.toLowerCase(words.formats());
        String begun = typed.strip().toLowerCase(words.formats());
        return !said.equals(begun) && (said.startsWith(begun) || said.contains(" " + begun));
    }

    private Node guardrails() {
        ChipField<String> chips = new ChipField<>(words, words.get("goal.guardrails.add"),
                words.get("goal.guardrails.prompt"), () -> {
                    Prospect prospect = model.prospect.get();
                    return prospect == null ? List.of() : prospect.guardrails();
                }, id -> words.get("metrics.name." + id));
        Bindings.bindContentBidirectional(chips.chosen(), model.guardrails);
        return new FormField(words.get("goal.guardrails"), chips);
    }

    private FormField field(String key, Control control) {
        FormField field = new FormField(words.get(key), control);
        fields.put(control, field);
        return field;
    }

    private void check(Control control, String key, Predicate<String> right) {
        validation.registerValidator(control, false, (Control it, String text) -> ValidationResult.fromErrorIf(it,
                words.get(key), text != null && !right.test(text)));
    }

    private void tell(@Nullable ValidationResult result) {
        fields.forEach((control, field) -> field.fault(result == null
                ? null
                : result.getErrors().stream().filter(error -> control.equals(error.getTarget()))
                        .map(ValidationMessage::getText).findFirst().orElse(null)));
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setWrapText(true);
        area.setPrefRowCount(2);
        return area;
    }

    private static TextArea bound(TextArea area, javafx.beans.property.StringProperty text) {
        area.textProperty().bindBidirectional(text);
        // Tab goes on to the next field: a goal is a sentence, not a text with columns
        area.addEventFilter(javafx.scene.input.KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == javafx.scene.input.KeyCode.TAB && !event.isShortcutDown()) {
                event.consume();
                area.requestFocusTraversal(event.isShiftDown()
                        ? javafx.scene.TraversalDirection.PREVIOUS
                        : javafx.scene.TraversalDirection.NEXT);
            }
        });
        return area;
    }

    private static HBox inset(Node... nodes) {
        HBox box = new HBox(nodes);
        box.getStyleClass().add("inset-field");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box.getChildren().add(1, gap);
        return box;
    }

    private static HBox pair(FormField first, FormField second) {
        HBox pair = new HBox(first, second);
        pair.getStyleClass().add("form-pair");
        HBox.setHgrow(first, Priority.ALWAYS);
        HBox.setHgrow(second, Priority.ALWAYS);
        return pair;
    }
}
