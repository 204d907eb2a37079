package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.kit.Icons;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Adds a record by hand: of the kind looked at, of those most often typed, or of any other. */
final class AddButton extends MenuButton {

    private static final List<RecordKind> OFTEN = List.of(RecordKind.DEALS, RecordKind.ACTIVITIES,
            RecordKind.CUSTOMERS);

    private final Messages words;
    private final Consumer<RecordKind> add;

    AddButton(Messages words, Consumer<RecordKind> add) {
        this.words = words;
        this.add = add;
        setText(words.get("data.add.button"));
        setGraphic(Icons.of(Feather.PLUS));
        first(null);
    }

    /** The kind looked at comes first; null = none. */
    void first(@Nullable RecordKind kind) {
        List<RecordKind> top = new ArrayList<>(OFTEN);
        if (kind != null) {
            top.remove(kind);
            top.addFirst(kind);
        }
        getItems().setAll(top.stream().map(this::item).toList());
        getItems().add(new SeparatorMenuItem());
        Arrays.stream(RecordKind.values()).filter(one -> !top.contains(one)).map(this::item).forEach(getItems()::add);
    }

    private MenuItem item(RecordKind kind) {
        MenuItem item = new MenuItem(words.get("data.add", words.get("session.one." + kind.id())));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> add.accept(kind));
        return item;
    }
}
