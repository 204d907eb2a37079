package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Names;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.session.Choices;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.cell.CheckBoxListCell;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** First a dimension, then the members to keep. Space ticks, Enter applies; a plain click on a member applies it alone. */
final class FilterPicker extends Picker {

    private final Messages words;
    private final Background background;
    private final Choices choices;
    private final Consumer<Filter> chosen;
    private final ListView<Choices.Named> dimensions = new ListView<>();

    FilterPicker(Messages words, Background background, Choices choices, Consumer<Filter> chosen) {
        this.words = words;
        this.background = background;
        this.choices = choices;
        this.chosen = chosen;
        dimensions.getStyleClass().add("picker-list");
        dimensions.setAccessibleText(words.get("figures.filter.add"));
        dimensions.setCellFactory(_ -> new NamedCell());
        dimensions.setPlaceholder(Texts.sub(words.get("figures.filter.nothing")));
        dimensions.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT) {
                event.consume();
                open(dimensions.getSelectionModel().getSelectedItem());
            }
        });
        dimensions.setOnMouseClicked(_ -> open(dimensions.getSelectionModel().getSelectedItem()));
        content(Texts.line(words.get("figures.filter.by"), "caption"), dimensions);
        background.run("dimensions", (_, _) -> choices.dimensions(words), found -> {
            dimensions.getItems().setAll(found);
            dimensions.getSelectionModel().selectFirst();
        });
    }

    @Override
    void focus() {
        dimensions.requestFocus();
    }

    private void open(Choices.@Nullable Named dimension) {
        if (dimension != null) {
            background.run("members", (_, _) -> choices.members(dimension.dimension(), words),
                    members -> members(dimension, members));
        }
    }

    private void members(Choices.Named dimension, List<Choices.Member> members) {
        Map<String, BooleanProperty> ticks = new HashMap<>();
        FilteredList<Choices.Member> shown = new FilteredList<>(FXCollections.observableArrayList(members));
        ListView<Choices.Member> list = new ListView<>(shown);
        list.getStyleClass().add("picker-list");
        list.setAccessibleText(dimension.name());
        list.setCellFactory(CheckBoxListCell.forListView(
                member -> ticks.computeIfAbsent(member.key(), _ -> new SimpleBooleanProperty()), new Said()));
        TextField search = new TextField();
        search.setPromptText(words.get("figures.filter.search", dimension.name()));
        search.textProperty().subscribe(typed -> shown.setPredicate(
                member -> Names.key(member.name()).contains(Names.key(typed))));
        Button apply = Buttons.primary(words.get("figures.filter.apply"),
                () -> apply(dimension.dimension(), members, ticks, list.getSelectionModel().getSelectedItem()));
        apply.setDefaultButton(true);
        list.setOnKeyPressed(event -> {
            Choices.Member member = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.SPACE && member != null) {
                BooleanProperty tick = ticks.computeIfAbsent(member.key(), _ -> new SimpleBooleanProperty());
                tick.set(!tick.get());
                event.consume();
            }
        });
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
                list.getSelectionModel().selectFirst();
                event.consume();
            }
        });
        HBox head = new HBox(Icons.button(Feather.CHEVRON_LEFT, words.get("ui.back"), null, this::back),
                Texts.line(dimension.name(), "heading"));
        head.getStyleClass().add("picker-head");
        content(head, search, list, apply);
        search.requestFocus();
    }

    private void back() {
        content(Texts.line(words.get("figures.filter.by"), "caption"), dimensions);
        dimensions.requestFocus();
    }

    /** Without a tick the member the list stands on is meant. */
    private void apply(Dimension dimension, List<Choices.Member> members, Map<String, BooleanProperty> ticks,
            Choices.@Nullable Member current) {
        List<String> keys = members.stream().map(Choices.Member::key)
                .filter(key -> ticks.containsKey(key) && ticks.get(key).get()).toList();
        if (keys.isEmpty() && current != null) {
            keys = List.of(current.key());
        }
        if (!keys.isEmpty()) {
            hide();
            chosen.accept(new Filter(dimension, keys));
        }
    }

    private static final class NamedCell extends ListCell<Choices.Named> {
        @Override
        protected void updateItem(Choices.@Nullable Named item, boolean empty) {
            super.updateItem(item, empty);
            setText(empty || item == null ? null : item.name());
        }
    }

    private final class Said extends StringConverter<Choices.Member> {
        @Override
        public String toString(Choices.Member member) {
            return words.get("figures.filter.member", member.name(), member.count());
        }

        @Override
        public Choices.Member fromString(String text) {
            throw new UnsupportedOperationException("only shown");
        }
    }
}
