package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.panel.BottomPanel;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The figures of a chart in rows and columns. */
final class FigureTable {

    private FigureTable() {
    }

    static TableView<List<Object>> table(Messages words, Answer.Table figures) {
        Cells cells = new Cells(words);
        TableView<List<Object>> table = Tables.table(words.get("figures.table.none"));
        for (int i = 0; i < figures.headings().size(); i++) {
            int index = i;
            boolean number = figures.rows().stream().anyMatch(row -> Cells.isNumber(row.get(index)));
            table.getColumns().add(cells.column(figures.headings().get(i), number, i == 0, row -> row.get(index)));
        }
        table.getItems().setAll(figures.rows());
        return table;
    }

    static BottomPanel panel(Messages words, Subject subject, RowsPanel.Export export) {
        TableView<List<Object>> table = table(words, subject.table());
        VBox content = new VBox(table);
        VBox.setVgrow(table, javafx.scene.layout.Priority.ALWAYS);
        content.getStyleClass().add("rows");
        BottomPanel panel = new BottomPanel(words, words.get("figures.table.title", subject.name()), content);
        panel.actions(Buttons.styled(Buttons.plain(Feather.DOWNLOAD, words.get("figures.table.export"),
                () -> export.export(subject.name(), subject.table().headings(), List.copyOf(table.getItems()))),
                "small"));
        return panel;
    }
}
