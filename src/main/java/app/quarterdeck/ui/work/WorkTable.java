package app.quarterdeck.ui.work;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.work.Worklist;
import app.quarterdeck.session.work.Worklist.Line;
import app.quarterdeck.ui.figures.Cells;
import app.quarterdeck.ui.kit.Tables;
import java.util.List;
import java.util.Locale;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;

/** The lines of one list. A click on a heading sorts; Enter or a double click opens the record. */
final class WorkTable {

    /** Up to so many columns share the width; more scroll. */
    private static final int SHARED = 6;

    private final Cells cells;
    private final TableView<Line> table;
    private final ObservableList<Line> lines = FXCollections.observableArrayList();
    private final FilteredList<Line> found = new FilteredList<>(lines);
    private String list = "";

    WorkTable(Messages words, WorkModel model, Runnable open) {
        this.cells = new Cells(words);
        table = Tables.table(words.get("work.empty"));
        table.getStyleClass().add("framed");
        SortedList<Line> sorted = new SortedList<>(found);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setRowFactory(_ -> row(open));
        model.search.subscribe(this::search);
    }

    TableView<Line> node() {
        return table;
    }

    @Nullable
    Line current() {
        return table.getSelectionModel().getSelectedItem();
    }

    /** Those on view, in the order on view. */
    List<Line> shown() {
        return List.copyOf(table.getItems());
    }

    void show(Worklist now) {
        int index = table.getSelectionModel().getSelectedIndex();
        boolean same = now.id().equals(list);
        if (!same || table.getColumns().size() != now.columns().size()) {
            table.getSortOrder().clear();
            table.getColumns().clear();
            table.setColumnResizePolicy(now.columns().size() <= SHARED
                    ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                    : TableView.UNCONSTRAINED_RESIZE_POLICY);
            for (int i = 0; i < now.columns().size(); i++) {
                table.getColumns().add(column(now, i));
            }
        }
        list = now.id();
        table.setAccessibleText(now.name());
        lines.setAll(now.lines());
        table.getSelectionModel().select(same ? Math.clamp((long) index, 0, Math.max(0, lines.size() - 1)) : 0);
    }

    private TableColumn<Line, Object> column(Worklist now, int index) {
        Worklist.Column column = now.columns().get(index);
        TableColumn<Line, Object> out = cells.column(column.heading(), column.number(), index == 0,
                line -> line.cells().get(index));
        out.setMinWidth(index == 0 ? 150 : 84);
        out.setPrefWidth(index == 0 ? 176 : column.number() ? 122 : 124);
        return out;
    }

    private static TableRow<Line> row(Runnable open) {
        TableRow<Line> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                open.run();
            }
        });
        return row;
    }

    private void search(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        found.setPredicate(line -> wanted.isEmpty() || line.cells().stream()
                .anyMatch(cell -> cells.say(cell).toLowerCase(Locale.ROOT).contains(wanted)));
    }
}
