package app.quarterdeck.ui.data.typed;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Tables;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TablePosition;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** A table to type in: arrows move from cell to cell, Enter or F2 types, Delete takes away. */
final class TypeTable<R> {

    private final Messages words;
    private final TableView<R> table;

    /**
     * @param empty   what is said while there is no row
     * @param deleted takes a row and the column in which Delete was pressed
     * @param left    told when Escape is pressed while nothing is typed: the table itself would swallow it
     */
    TypeTable(Messages words, String empty, BiConsumer<R, TableColumn<R, ?>> deleted, Runnable left) {
        this.words = words;
        table = Tables.table(empty);
        table.getStyleClass().addAll("framed", "type-table");
        table.setEditable(true);
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            TablePosition<R, ?> at = focused();
            if (event.getCode() == KeyCode.ESCAPE && table.getEditingCell() == null) {
                left.run();
                event.consume();
            } else if (at == null || table.getEditingCell() != null) {
                return;
            } else if (event.getCode() == KeyCode.DELETE || event.getCode() == KeyCode.BACK_SPACE) {
                deleted.accept(table.getItems().get(at.getRow()), at.getTableColumn());
                event.consume();
            } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.F2) {
                edit(at);
                event.consume();
            }
        });
    }

    TableView<R> node() {
        return table;
    }

    /** A column of words that are not typed; the one that names the row in SemiBold. */
    TableColumn<R, String> words(String title, boolean name, Function<R, @Nullable String> value) {
        String blank = words.get("data.blank");
        TableColumn<R, String> column = name
                ? Tables.name(title, blank, value)
                : Tables.text(title, blank, value);
        column.setEditable(false);
        column.setSortable(false);
        return column;
    }

    /**
     * A column that is typed into.
     *
     * @param number whether it holds figures
     * @param keep   takes the row and what was typed, if that is something else than before
     */
    TableColumn<R, String> typed(String title, boolean number, Function<R, String> value, BiConsumer<R, String> keep) {
        TableColumn<R, String> column = new TableColumn<>(title);
        column.getStyleClass().add(number ? "number" : "text");
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new TypeCell<>(words, number));
        column.setOnEditCommit(event -> {
            String typed = event.getNewValue() == null ? "" : event.getNewValue().strip();
            if (!typed.equals(value.apply(event.getRowValue()))) {
                keep.accept(event.getRowValue(), typed);
            }
            table.refresh();
        });
        return column;
    }

    /** Puts other rows in the place of those shown; the focus stays where it was. */
    void show(List<R> rows) {
        TablePosition<R, ?> at = focused();
        table.getItems().setAll(rows);
        if (at != null && at.getRow() < rows.size() && table.getColumns().contains(at.getTableColumn())) {
            focus(at.getRow(), at.getTableColumn());
        }
    }

    /** The row and column in focus; none while the table is empty. */
    @Nullable
    TablePosition<R, ?> focused() {
        @SuppressWarnings("unchecked")
        TablePosition<R, ?> at = table.getFocusModel().getFocusedCell();
        return at == null || at.getTableColumn() == null || at.getRow() < 0 || at.getRow() >= table.getItems().size()
                ? null
                : at;
    }

    /** Begins to type in a cell, also of a row that was only just shown. */
    void edit(int row, TableColumn<R, ?> column) {
        table.requestFocus();
        table.applyCss();
        table.layout();
        focus(row, column);
        if (table.getColumns().contains(column) && column.isEditable()) {
            table.edit(row, cast(column));
        }
    }

    private void edit(TablePosition<R, ?> at) {
        edit(at.getRow(), at.getTableColumn());
    }

    private void focus(int row, TableColumn<R, ?> column) {
        table.getSelectionModel().clearAndSelect(row, cast(column));
        table.getFocusModel().focus(row, cast(column));
        table.scrollTo(row);
    }

    @SuppressWarnings("unchecked")
    private static <R> TableColumn<R, Object> cast(TableColumn<R, ?> column) {
        return (TableColumn<R, Object>) column;
    }
}
