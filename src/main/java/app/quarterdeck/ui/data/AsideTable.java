package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.ui.kit.Tables;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows that were set aside: from where, which value, and what is wrong with it. */
final class AsideTable {

    private AsideTable() {
    }

    static TableView<SetAside> of(Messages words, DataModel model) {
        TableView<SetAside> table = Tables.table(words.get("data.aside.none"));
        table.getStyleClass().add("framed");
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        String blank = words.get("data.blank");
        TableColumn<SetAside, String> reason = Tables.text(words.get("data.aside.reason"), blank,
                aside -> words.say(aside.reason()));
        reason.setMinWidth(240);
        TableColumn<SetAside, Integer> row = Tables.number(words.get("data.aside.row"), blank,
                aside -> aside.row(), numbers::format);
        row.setMaxWidth(90);
        table.getColumns().addAll(List.of(
                Tables.name(words.get("data.aside.file"), blank, aside -> aside.file()), row,
                Tables.text(words.get("data.aside.column"), words.get("data.aside.whole"),
                        aside -> nullWhereEmpty(aside.column())),
                Tables.mono(words.get("data.aside.value"), blank, aside -> nullWhereEmpty(aside.value())), reason));
        model.asideProperty().subscribe(rows -> table.getItems().setAll(rows));
        return table;
    }

    private static @org.jspecify.annotations.Nullable String nullWhereEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
