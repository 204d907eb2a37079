package app.quarterdeck.ui.data.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.input.DateField;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.control.Control;
import javafx.scene.control.TextField;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** The control in which the value of one field is typed or chosen: a status from a menu, a date with its calendar, else text. */
public final class ValueField {

    private static final int OFFERED = 12;

    private final Field field;
    private final FieldText texts;
    private final Control control;
    private final @Nullable TextField text;
    private final @Nullable MenuChoice<DealStatus> status;

    /** @param known values offered while typing, asked each time */
    public ValueField(Messages words, Field field, Supplier<List<String>> known) {
        this.field = field;
        this.texts = new FieldText(words);
        switch (field.type()) {
            case STATUS -> {
                status = new MenuChoice<DealStatus>(null, words.get("data.edit.choose"),
                        one -> words.get("data.status." + one.id())).asField();
                status.choices(List.of(DealStatus.values()));
                text = null;
                control = status;
            }
            case DATE -> {
                DateField date = new DateField(words);
                date.setMaxWidth(Double.MAX_VALUE);
                text = date.getEditor();
                text.textProperty().subscribe(
                        typed -> Typed.date(typed, words).filter(day -> !day.equals(date.getValue()))
                                .ifPresent(date::setValue));
                status = null;
                control = date;
            }
            default -> {
                text = new TextField();
                status = null;
                control = text;
                if (field.type() == FieldType.TEXT) {
                    offer(text, words.formats(), known);
                }
            }
        }
    }

    private static void offer(TextField text, Locale formats, Supplier<List<String>> known) {
        TextFields.bindAutoCompletion(text, request -> {
            String typed = request.getUserText().strip().toLowerCase(formats);
            return typed.isEmpty() || !text.isFocused()
                    ? List.of()
                    : known.get().stream().filter(
                            one -> one.toLowerCase(formats).contains(typed) && !one.equals(request.getUserText()))
                            .limit(OFFERED).toList();
        });
    }

    public Field field() {
        return field;
    }

    public Control control() {
        return control;
    }

    /** Shows a value, all of it selected. */
    public void show(@Nullable Object value) {
        if (status != null) {
            status.valueProperty().set((DealStatus) value);
        } else if (text != null) {
            text.setText(texts.typed(field, value));
            text.selectAll();
        }
    }

    /** The value as it stands there; null = blank. @throws app.quarterdeck.base.UserFault where it is none */
    public @Nullable Object value() {
        if (status != null) {
            return status.valueProperty().get();
        }
        return text == null ? null : texts.read(field, text.getText());
    }

    /** Puts the keyboard here. */
    public void focus() {
        control.requestFocus();
        if (text != null) {
            text.selectAll();
        }
    }
}
