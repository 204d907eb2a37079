package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Tables;
import java.text.NumberFormat;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

/** The rows that were set aside: from where, which value, and what is wrong with it. */
final class AsideTable {

    private AsideTable() {
    }

    static TableView<DataModel.Aside> of(Messages words, DataModel model) {
        TableView<DataModel.Aside> table = Tables.table(words.get("data.aside.none"));
        table.getStyleClass().add("framed");
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        String blank = words.get("data.blank");
        TableColumn<DataModel.Aside, String> reason = Tables.text(words.get("data.aside.reason"), blank,
                aside -> words.say(aside.row().reason()));
        reason.setMinWidth(240);
        TableColumn<DataModel.Aside, Integer> row = Tables.number(words.get("data.aside.row"), blank,
                aside -> aside.row().row(), numbers::format);
        row.setMaxWidth(90);
        table.getColumns().addAll(List.of(
                Tables.name(words.get("data.aside.file"), blank, aside -> aside.batch().file()), row,
                Tables.text(words.get("data.aside.column"), words.get("data.aside.whole"),
                        aside -> nullWhereEmpty(aside.row().column())),
                Tables.mono(words.get("data.aside.value"), blank, aside -> nullWhereEmpty(aside.row().value())), reason));
        model.asideProperty().subscribe(rows -> table.getItems().setAll(rows));
        return table;
    }

    private static @org.jspecify.annotations.Nullable String nullWhereEmpty(String text) {
        return text.isEmpty() ? null : text;
    }
}
