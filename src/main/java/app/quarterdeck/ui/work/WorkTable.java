package app.quarterdeck.ui.work;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.work.Worklist;
import app.quarterdeck.session.work.Worklist.Line;
import app.quarterdeck.ui.figures.Cells;
import app.quarterdeck.ui.kit.Fonts;
import app.quarterdeck.ui.kit.Tables;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.MouseButton;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** The lines of one list. A click on a heading sorts; Enter or a double click opens the record. */
final class WorkTable {

    /** Room beside the widest text of a column, in pixels. */
    private static final double BESIDE = 30;
    private static final double WIDEST = 260;
    private static final double NARROWEST = 72;

    /** The size of body text, in pixels. */
    private static final double SIZE = 13;

    /** The texts that are measured: enough to know a column by. */
    private static final int MEASURED = 60;

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
        table.widthProperty().subscribe(this::fit);
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
            for (int i = 0; i < now.columns().size(); i++) {
                table.getColumns().add(column(now, i));
            }
        }
        list = now.id();
        fit();
        table.setAccessibleText(now.name());
        lines.setAll(now.lines());
        table.getSelectionModel().select(same ? Math.clamp((long) index, 0, Math.max(0, lines.size() - 1)) : 0);
    }

    private TableColumn<Line, Object> column(Worklist now, int index) {
        Worklist.Column column = now.columns().get(index);
        TableColumn<Line, Object> out = cells.column(column.heading(), column.number(), index == 0,
                line -> line.cells().get(index));
        Text text = new Text();
        text.setFont(Font.font(Fonts.SANS, index == 0 ? FontWeight.BOLD : FontWeight.NORMAL, SIZE));
        double widest = Stream.concat(Stream.of(column.heading()),
                now.lines().stream().limit(MEASURED).map(line -> cells.say(line.cells().get(index))))
                .mapToDouble(said -> {
                    text.setText(said);
                    return text.getLayoutBounds().getWidth();
                }).max().orElse(0);
        out.setMinWidth(NARROWEST);
        out.setPrefWidth(Math.clamp(widest + BESIDE, NARROWEST, WIDEST));
        return out;
    }

    /** Where all columns have room they share what is left; else they keep their widths and scroll. */
    private void fit() {
        double wanted = table.getColumns().stream().mapToDouble(TableColumn::getPrefWidth).sum();
        table.setColumnResizePolicy(wanted <= table.getWidth()
                ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                : TableView.UNCONSTRAINED_RESIZE_POLICY);
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
