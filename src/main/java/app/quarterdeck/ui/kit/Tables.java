package app.quarterdeck.ui.kit;

import java.util.Comparator;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Tables as the design has them: hairlines, no stripes, one row height, numbers at the right, a blank spelled out. Made
 * for many rows: only what is seen has cells.
 */
public final class Tables {

    private Tables() {
    }

    /** @param empty the sentence where there are no rows */
    public static <R> TableView<R> table(String empty) {
        TableView<R> table = new TableView<>();
        table.getStyleClass().add("quiet-table");
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setPlaceholder(Texts.sub(empty));
        table.setTableMenuButtonVisible(false);
        return table;
    }

    /** How narrow each column may get, in pixels, in their order. */
    public static void least(TableView<?> table, double... widths) {
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setMinWidth(widths[i]);
        }
    }

    /** How wide each column may get, in pixels, in their order: what one does not take is for the others. */
    public static void most(TableView<?> table, double... widths) {
        for (int i = 0; i < widths.length; i++) {
            table.getColumns().get(i).setMaxWidth(widths[i]);
        }
    }

    /** F2 on the row in hand: a table would take that key for a cell of its own. */
    public static void onEdit(TableView<?> table, Runnable edit) {
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.F2) {
                edit.run();
                event.consume();
            }
        });
    }

    /** A column of words. */
    public static <R> TableColumn<R, String> text(String title, String blank, Function<R, @Nullable String> value) {
        return column(title, blank, value, Function.identity(), String::compareToIgnoreCase, "text");
    }

    /** The column that names the row, in SemiBold. */
    public static <R> TableColumn<R, String> name(String title, String blank, Function<R, @Nullable String> value) {
        return column(title, blank, value, Function.identity(), String::compareToIgnoreCase, "name");
    }

    /** Ids and values as they stand in a file. */
    public static <R> TableColumn<R, String> mono(String title, String blank, Function<R, @Nullable String> value) {
        return column(title, blank, value, Function.identity(), String::compareTo, "mono");
    }

    /** Numbers, amounts, dates: right-aligned, sorted by value, shown by {@code say}. Blanks sort last. */
    public static <R, T extends Comparable<? super T>> TableColumn<R, T> number(String title, String blank,
            Function<R, @Nullable T> value, Function<T, String> say) {
        return column(title, blank, value, say, Comparator.naturalOrder(), "number");
    }

    /**
     * Any column.
     *
     * @param blank      what stands where {@code value} is null
     * @param styleClass {@code text}, {@code name}, {@code mono} or {@code number}
     */
    public static <R, T> TableColumn<R, T> column(String title, String blank, Function<R, @Nullable T> value,
            Function<T, String> say, Comparator<T> order, String styleClass) {
        TableColumn<R, T> column = new TableColumn<>(title);
        column.getStyleClass().add(styleClass);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(value.apply(row.getValue())));
        column.setCellFactory(_ -> new Cell<>(blank, say, styleClass));
        column.setComparator(Comparator.nullsLast(order));
        return column;
    }

    private static final class Cell<R, T> extends TableCell<R, T> {

        private final String blank;
        private final Function<T, String> say;

        Cell(String blank, Function<T, String> say, String styleClass) {
            this.blank = blank;
            this.say = say;
            getStyleClass().add(styleClass + "-cell");
        }

        @Override
        protected void updateItem(@Nullable T item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("blank");
            if (empty) {
                setText(null);
            } else if (item == null) {
                setText(blank);
                getStyleClass().add("blank");
            } else {
                setText(say.apply(item));
            }
        }
    }
}
