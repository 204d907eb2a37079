package app.quarterdeck.ui.metrics.own;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnCondition.Test;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.parts.ChipField;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import javafx.collections.ListChangeListener;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One condition: a field, how it is looked at, and the values. */
final class ConditionLine extends VBox {

    private final Messages words;
    private final Choice<Field> field;
    private final Choice<Test> test;
    private final ChipField<String> values;
    private final TextField number = new TextField();
    private final Runnable changed;
    private boolean filling = true;

    /**
     * @param known  values some records have in a field
     * @param remove takes this line away
     */
    ConditionLine(Messages words, RecordKind kind, Function<Field, List<String>> known, Runnable changed,
            Runnable remove) {
        this.words = words;
        this.changed = changed;
        field = new Choice<>(words.get("own.form.field"),
                one -> words.get("meaning.field." + kind.id() + "." + one.id()), this::fieldChosen);
        test = new Choice<>(words.get("own.form.test"),
                one -> words.get("own.form.test." + one.name().toLowerCase(Locale.ROOT)), this::show);
        values = new ChipField<>(words, words.get("own.form.value"), words.get("own.form.value.prompt"),
                () -> choices(known), this::say);
        values.chosen().addListener((ListChangeListener<String>) _ -> tell());
        number.setPromptText(words.get("own.form.number"));
        number.setAccessibleText(words.get("own.form.number"));
        number.textProperty().addListener((_, _, _) -> tell());
        HBox line = new HBox(field, test,
                Icons.button(Feather.X, words.get("own.form.remove-condition"), "", remove));
        line.getStyleClass().add("own-condition-line");
        HBox.setHgrow(field, Priority.ALWAYS);
        getStyleClass().add("own-condition");
        getChildren().add(line);
        field.of(Field.of(kind).stream().filter(one -> !tests(one).isEmpty()).toList());
        filling = false;
        show();
    }

    /** Takes a condition over. */
    void fill(RecordKind kind, OwnCondition condition) {
        filling = true;
        Field.ofId(kind, condition.field()).ifPresent(field::setValue);
        test.of(tests(field.chosen())).setValue(condition.test());
        if (isNumber(field.chosen()) && !condition.values().isEmpty()) {
            number.setText(Typed.say(new BigDecimal(condition.values().getFirst()), words.formats()));
        } else {
            values.chosen().setAll(condition.values());
        }
        filling = false;
        show();
    }

    /** Empty while something is still to be said. */
    Optional<OwnCondition> condition() {
        Test now = test.chosen();
        String id = field.chosen().id();
        if (now == Test.FILLED || now == Test.BLANK) {
            return Optional.of(new OwnCondition(id, now, List.of()));
        } else if (isNumber(field.chosen())) {
            return Typed.number(number.getText(), words.formats())
                    .map(value -> new OwnCondition(id, now, List.of(value.toPlainString())));
        }
        return values.chosen().isEmpty()
                ? Optional.empty()
                : Optional.of(new OwnCondition(id, now, List.copyOf(values.chosen())));
    }

    void focus() {
        field.requestFocus();
    }

    private static List<Test> tests(Field field) {
        return switch (field.type()) {
            case KEY -> List.of();
            case STATUS -> List.of(Test.IS);
            case TEXT -> List.of(Test.IS, Test.FILLED, Test.BLANK);
            case DATE, DATETIME -> List.of(Test.FILLED, Test.BLANK);
            case MONEY, NUMBER, SHARE -> List.of(Test.ABOVE, Test.BELOW, Test.IS, Test.FILLED, Test.BLANK);
        };
    }

    private static boolean isNumber(Field field) {
        return field.type() == FieldType.MONEY || field.type() == FieldType.NUMBER || field.type() == FieldType.SHARE;
    }

    private List<String> choices(Function<Field, List<String>> known) {
        return field.chosen().type() == FieldType.STATUS
                ? Arrays.stream(DealStatus.values()).map(DealStatus::id).toList()
                : known.apply(field.chosen());
    }

    private String say(String value) {
        return field.chosen().type() == FieldType.STATUS ? words.get("data.status." + value) : value;
    }

    private void fieldChosen() {
        if (field.getValue() != null) {
            if (!filling) {
                values.chosen().clear();
                number.clear();
            }
            test.of(tests(field.chosen())).setValue(tests(field.chosen()).getFirst());
            show();
        }
    }

    private void show() {
        if (filling || test.getValue() == null) {
            return;
        }
        getChildren().removeAll(values, number);
        Test now = test.chosen();
        if (now != Test.FILLED && now != Test.BLANK) {
            getChildren().add(isNumber(field.chosen()) ? number : values);
        }
        tell();
    }

    private void tell() {
        if (!filling) {
            changed.run();
        }
    }
}
