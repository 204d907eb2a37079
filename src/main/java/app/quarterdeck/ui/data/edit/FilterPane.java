package app.quarterdeck.ui.data.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.ColumnFilter;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.FormField;
import java.text.NumberFormat;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The filter of one column: some of its values, a text they hold, or a span. Enter takes it over. */
public final class FilterPane extends VBox {

    private final Messages words;
    private final Field field;
    private final FieldText texts;
    private final Consumer<@Nullable ColumnFilter> chosen;
    private final List<ValueField> bounds = new ArrayList<>();
    private final List<FormField> lines = new ArrayList<>();
    private final CustomTextField holds = new CustomTextField();
    private final Map<Object, BooleanProperty> ticks = new LinkedHashMap<>();
    private final ObservableList<Editing.Known> known = FXCollections.observableArrayList();

    /** @param chosen told the filter; null = none any more */
    public FilterPane(Messages words, Field field, @Nullable ColumnFilter now,
            Consumer<@Nullable ColumnFilter> chosen) {
        this.words = words;
        this.field = field;
        this.texts = new FieldText(words);
        this.chosen = chosen;
        getStyleClass().add("filter-pane");
        getChildren().add(Texts.heading(texts.name(field)));
        switch (field.type()) {
            case KEY -> getChildren().add(search(words.get("data.filter.holds")));
            case TEXT, STATUS -> {
                getChildren().addAll(search(words.get("data.filter.search")), list());
                if (now instanceof ColumnFilter.OneOf one) {
                    one.values().forEach(value -> tick(value).set(true));
                }
            }
            default -> span(now);
        }
        if (now instanceof ColumnFilter.Holds its) {
            holds.setText(its.text());
        }
        HBox buttons = new HBox(Buttons.primary(words.get("data.filter.apply"), this::apply),
                Buttons.plain(words.get("data.filter.clear"), () -> chosen.accept(null)));
        buttons.getStyleClass().add("filter-buttons");
        getChildren().add(buttons);
        // before the list takes Enter for itself
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !(event.getTarget() instanceof Button)) {
                event.consume();
                apply();
            }
        });
    }

    /** The values there are, once they are known. */
    public void known(List<Editing.Known> values) {
        known.setAll(values);
    }

    private Node search(String prompt) {
        holds.setLeft(Icons.small(Feather.SEARCH));
        holds.setPromptText(prompt);
        holds.setAccessibleText(prompt);
        return holds;
    }

    private Node list() {
        FilteredList<Editing.Known> seen = new FilteredList<>(known);
        ListView<Editing.Known> list = new ListView<>(seen);
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        holds.textProperty().subscribe(typed -> seen.setPredicate(one -> say(one.value()).toLowerCase(words.formats())
                .contains(typed.strip().toLowerCase(words.formats()))));
        list.setCellFactory(_ -> new CheckBoxListCell<>(one -> tick(one.value()), new StringConverter<>() {
            @Override
            public String toString(Editing.@Nullable Known one) {
                return one == null ? "" : words.get("data.filter.value", say(one.value()), numbers.format(one.count()));
            }

            @Override
            public Editing.Known fromString(String text) {
                throw new UnsupportedOperationException();
            }
        }));
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            Editing.Known one = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && one != null) {
                tick(one.value()).set(!tick(one.value()).get());
            }
        });
        list.setAccessibleText(texts.name(field));
        return list;
    }

    private BooleanProperty tick(Object value) {
        return ticks.computeIfAbsent(value, _ -> new SimpleBooleanProperty());
    }

    private List<Object> ticked() {
        return ticks.entrySet().stream().filter(one -> one.getValue().get()).map(Map.Entry::getKey).toList();
    }

    private String say(Object value) {
        return value.equals("") ? words.get("data.blank") : texts.shown(field, value);
    }

    private void span(@Nullable ColumnFilter now) {
        ColumnFilter.Between between = now instanceof ColumnFilter.Between its ? its : null;
        for (int i = 0; i < 2; i++) {
            ValueField bound = new ValueField(words, field, List::of);
            bound.show(between == null ? null : i == 0 ? between.from() : between.to());
            FormField line = new FormField(words.get(i == 0 ? "data.filter.from" : "data.filter.to"), bound.control());
            bounds.add(bound);
            lines.add(line);
            getChildren().add(line);
        }
    }

    private void apply() {
        if (!bounds.isEmpty()) {
            List<@Nullable Object> found = new ArrayList<>();
            for (int i = 0; i < 2; i++) {
                try {
                    Object value = bounds.get(i).value();
                    found.add(value instanceof LocalDateTime time ? time.toLocalDate() : value);
                    lines.get(i).fault(null);
                } catch (UserFault e) {
                    lines.get(i).fault(words.say(e.note()));
                    return;
                }
            }
            Object from = found.getFirst();
            Object to = found.getLast();
            chosen.accept(from == null && to == null ? null : new ColumnFilter.Between(field, from, to));
        } else if (field.type() == FieldType.KEY || (ticked().isEmpty() && !holds.getText().isBlank())) {
            chosen.accept(holds.getText().isBlank() ? null : new ColumnFilter.Holds(field, holds.getText().strip()));
        } else {
            chosen.accept(ticked().isEmpty() ? null : new ColumnFilter.OneOf(field, ticked()));
        }
    }

    /** A filter in words: "Status: Won, Lost". */
    public static String say(Messages words, ColumnFilter filter) {
        FieldText texts = new FieldText(words);
        Field field = filter.field();
        String what = switch (filter) {
            case ColumnFilter.Holds its -> words.get("data.filter.said.holds", its.text());
            case ColumnFilter.OneOf its -> String.join(", ", its.values().stream()
                    .map(value -> value.equals("") ? words.get("data.blank") : texts.shown(field, value)).toList());
            case ColumnFilter.Between its -> {
                Object from = its.from();
                Object to = its.to();
                yield from == null
                        ? words.get("data.filter.said.to", texts.shown(field, Objects.requireNonNull(to)))
                        : to == null
                                ? words.get("data.filter.said.from", texts.shown(field, from))
                                : words.get("data.filter.said.between", texts.shown(field, from),
                                        texts.shown(field, to));
            }
        };
        return words.get("data.filter.said", texts.name(field), what);
    }
}
