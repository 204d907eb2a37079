package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Behind;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.card.Cards;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.BottomPanel;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rows behind a figure: sortable, with the place each came from; the rows left out are one click away. */
final class RowsPanel {

    /** Writes a table to a file the user chooses. */
    @FunctionalInterface
    interface Export {
        void export(String name, List<String> headings, List<List<Object>> rows);
    }

    /** Opens the card a row leads to. */
    @FunctionalInterface
    interface Open {
        void open(RecordKind kind, Records.Row row);
    }

    private static final int MOST = 6;
    /** Width of a column that can be read, in captions. */
    private static final double COLUMN = 8;

    private final Messages words;
    private final Cells cells;
    private final Subject subject;
    private final Result result;
    private final Export export;
    private final Open open;
    private final VBox content = new VBox();
    private final Label foot = Texts.line("", "caption");
    private final Label place = Texts.line("", "caption");
    private final BottomPanel panel;
    private TableView<Records.Row> table = new TableView<>();

    RowsPanel(Messages words, Subject subject, Result result, Export export, Open open) {
        this.words = words;
        this.cells = new Cells(words);
        this.subject = subject;
        this.result = result;
        this.export = export;
        this.open = open;
        panel = new BottomPanel(words, words.get("figures.rows.title", subject.name()), content);
        panel.title(words.get("figures.rows.title", subject.name()), words.get("figures.rows.loading"));
        content.getStyleClass().add("rows");
    }

    BottomPanel panel() {
        return panel;
    }

    void focus() {
        table.requestFocus();
    }

    void show(Behind behind) {
        long left = behind.left().stream().mapToLong(out -> out.rows().total()).sum();
        panel.title(words.get("figures.rows.title", subject.name()),
                words.get("figures.rows.counted", behind.counted().total(), result.counted().days(words),
                        behind.counted().kind().id()));
        show(behind.fields(), behind.counted(), null, left == 0
                ? null
                : Buttons.link(words.get("figures.rows.left-out", left), () -> showLeft(behind, 0)));
    }

    private void showLeft(Behind behind, int index) {
        Behind.Left left = behind.left().get(index);
        panel.title(words.get("figures.rows.title.left", subject.name()),
                words.get("figures.rows.reason", left.rows().total(), left.reason()));
        Button next = index + 1 < behind.left().size()
                ? Buttons.link(words.get("figures.rows.next-reason"), () -> showLeft(behind, index + 1))
                : Buttons.link(words.get("figures.rows.back"), () -> show(behind));
        show(behind.fields(), left.rows(), left.reason(), next);
        focus();
    }

    private void show(List<Field> fields, Records.Table rows, @Nullable String reason, @Nullable Button other) {
        table = Tables.table(words.get("figures.rows.none"));
        List<Integer> shown = RowColumns.shown(fields, rows, columns());
        boolean name = true;
        for (int i : order(shown, rows.headings().size())) {
            boolean number = RowColumns.isNumber(rows.types().get(i));
            TableColumn<Records.Row, Object> column = cells.column(rows.headings().get(i), number,
                    name && shown.contains(i), row -> row.values().get(i));
            name = name && !shown.contains(i);
            column.setVisible(shown.contains(i));
            table.getColumns().add(column);
        }
        table.setTableMenuButtonVisible(true);
        table.getItems().setAll(rows.rows());
        table.getSelectionModel().selectedItemProperty().subscribe(this::say);
        opens(rows.kind());
        boolean measured = rows.headings().size() > fields.size();
        if (measured) {
            sortBy(table.getColumns().getLast());
        }
        HBox line = new HBox(foot, gap(), place);
        line.getStyleClass().add("rows-foot");
        VBox.setVgrow(table, Priority.ALWAYS);
        content.getChildren().setAll(table, line);
        foot.setText(rows.rows().size() < rows.total()
                ? words.get("figures.rows.part", rows.rows().size(), rows.total())
                : measured
                        ? words.get("figures.rows.largest", rows.total(), rows.headings().getLast())
                        : words.get("figures.rows.all", rows.total()));
        Button save = Buttons.styled(Buttons.plain(Feather.DOWNLOAD, words.get("figures.rows.export"),
                () -> export(rows, reason)), "small");
        panel.actions(other == null ? new javafx.scene.Node[]{save} : new javafx.scene.Node[]{other, save});
        table.getSelectionModel().selectFirst();
    }

    /** Enter and a double click open the card of a row, where such rows lead to one. */
    private void opens(RecordKind kind) {
        if (!Cards.leads(kind)) {
            return;
        }
        TableView<Records.Row> shown = table;
        Runnable current = () -> {
            Records.Row row = shown.getSelectionModel().getSelectedItem();
            if (row != null) {
                open.open(kind, row);
            }
        };
        shown.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                event.consume();
                current.run();
            }
        });
        shown.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
                current.run();
            }
        });
    }

    /** As many columns as can be read in the width there is. */
    private int columns() {
        double width = content.getWidth() / foot.getFont().getSize();
        return width <= 0 ? MOST : Math.clamp((long) (width / COLUMN) - 1, 2, MOST);
    }

    /** The columns shown first, then the others, so that those a user adds come behind. The measure stays last. */
    private static List<Integer> order(List<Integer> shown, int columns) {
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < columns; i++) {
            if (!shown.contains(i)) {
                order.add(i);
            }
        }
        order.addAll(shown);
        return order;
    }

    private void sortBy(TableColumn<Records.Row, ?> measure) {
        measure.setSortType(SortType.DESCENDING);
        table.getSortOrder().add(measure);
        table.sort();
    }

    private void say(Records.@Nullable Row row) {
        place.setText(row == null
                ? ""
                : row.sheet().isEmpty()
                        ? words.get("figures.rows.place", row.row(), row.file())
                        : words.get("figures.rows.place.sheet", row.row(), row.sheet(), row.file()));
    }

    private void export(Records.Table rows, @Nullable String reason) {
        List<String> headings = new ArrayList<>(rows.headings());
        headings.addAll(List.of(words.get("figures.rows.file"), words.get("figures.rows.sheet"),
                words.get("figures.rows.row")));
        if (reason != null) {
            headings.add(words.get("figures.rows.why"));
        }
        // in the order in which they are looked at
        List<List<Object>> lines = table.getItems().stream().map(row -> {
            List<Object> line = new ArrayList<>(row.values());
            line.addAll(List.of(row.file(), row.sheet(), row.row()));
            if (reason != null) {
                line.add(reason);
            }
            return line;
        }).toList();
        export.export(subject.name(), headings, lines);
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
