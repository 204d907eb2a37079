package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.control.Button;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.cell.TextFieldTableCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.converter.DefaultStringConverter;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The rows that were set aside: from where, which value, and what is wrong with it. The value at fault is corrected in
 * place, other cells in the row's form; then rows are tried again.
 */
final class AsideTable {

    private final Messages words;
    private final DataEdits edits;
    private final Consumer<SetAside> openRow;
    private final TableView<SetAside> table;
    private final TableColumn<SetAside, String> value;
    private final Button retry;
    private final HBox bar;

    /** @param openRow opens a row with all its cells */
    AsideTable(Messages words, DataModel model, DataEdits edits, Consumer<SetAside> openRow) {
        this.words = words;
        this.edits = edits;
        this.openRow = openRow;
        table = Tables.table(words.get("data.aside.none"));
        table.getStyleClass().add("framed");
        table.setEditable(edits.possible());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        String blank = words.get("data.blank");
        TableColumn<SetAside, String> reason = Tables.text(words.get("data.aside.reason"), blank,
                aside -> words.say(aside.reason()));
        reason.setMinWidth(240);
        TableColumn<SetAside, Integer> row = Tables.number(words.get("data.aside.row"), blank,
                aside -> aside.row(), numbers::format);
        row.setMaxWidth(90);
        value = Tables.mono(words.get("data.aside.value"), blank, aside -> nullWhereEmpty(aside.value()));
        value.setCellFactory(_ -> new ValueCell());
        value.setOnEditCommit(event -> correct(event.getRowValue(), event.getNewValue()));
        table.getColumns().addAll(List.of(
                Tables.name(words.get("data.aside.file"), blank, aside -> aside.file()), row,
                Tables.text(words.get("data.aside.column"), words.get("data.aside.whole"),
                        aside -> nullWhereEmpty(aside.column())),
                value, reason));
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setOnMouseClicked(event -> {
            SetAside chosen = table.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null && !editable(chosen)) {
                openRow.accept(chosen);
            }
        });
        retry = Buttons.plain(Feather.REPEAT, "", () -> edits.retry(chosen()));
        Button export = Buttons.plain(Feather.DOWNLOAD, words.get("data.aside.export"), edits::export);
        bar = new HBox(retry, export);
        bar.getStyleClass().add("aside-bar");
        table.getSelectionModel().getSelectedItems().addListener((ListChangeListener<SetAside>) _ -> name());
        model.asideProperty().subscribe(this::show);
    }

    TableView<SetAside> node() {
        return table;
    }

    /** What can be done about the rows. */
    HBox bar() {
        return bar;
    }

    /** Corrects the value at fault in place, or opens the row where it is not one value. */
    void edit() {
        SetAside chosen = table.getSelectionModel().getSelectedItem();
        if (chosen == null || !edits.possible()) {
            return;
        }
        if (editable(chosen)) {
            table.edit(table.getSelectionModel().getSelectedIndex(), value);
        } else {
            openRow.accept(chosen);
        }
    }

    private static boolean editable(SetAside row) {
        return row.headings().contains(row.column());
    }

    private void key(KeyEvent event) {
        SetAside chosen = table.getSelectionModel().getSelectedItem();
        if (table.getEditingCell() != null || chosen == null) {
            return;
        }
        if (event.getCode() == KeyCode.F2) {
            event.consume();
            edit();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            openRow.accept(chosen);
        }
    }

    private void correct(SetAside row, String text) {
        List<String> cells = new ArrayList<>(row.cells());
        int at = row.headings().indexOf(row.column());
        while (cells.size() <= at) {
            cells.add("");
        }
        cells.set(at, text);
        edits.correct(row, cells, () -> {
        });
    }

    /** Those selected, all where none is. */
    private List<SetAside> chosen() {
        List<SetAside> selected = List.copyOf(table.getSelectionModel().getSelectedItems());
        return selected.isEmpty() ? List.copyOf(table.getItems()) : selected;
    }

    private void show(List<SetAside> rows) {
        List<Long> before = table.getSelectionModel().getSelectedItems().stream().map(SetAside::id).toList();
        table.getItems().setAll(rows);
        for (int i = 0; i < rows.size(); i++) {
            if (before.contains(rows.get(i).id())) {
                table.getSelectionModel().select(i);
            }
        }
        name();
    }

    private void name() {
        int selected = table.getSelectionModel().getSelectedItems().size();
        retry.setText(selected == 0
                ? words.get("data.aside.retry.all", table.getItems().size())
                : words.get("data.aside.retry", selected));
        retry.setDisable(!edits.possible() || table.getItems().isEmpty());
    }

    private static @Nullable String nullWhereEmpty(String text) {
        return text.isEmpty() ? null : text;
    }

    /** Edited as it is written in the file. */
    private final class ValueCell extends TextFieldTableCell<SetAside, String> {

        ValueCell() {
            super(new DefaultStringConverter());
            getStyleClass().add("mono-cell");
        }

        @Override
        public void startEdit() {
            SetAside row = getTableRow() == null ? null : getTableRow().getItem();
            if (row != null && editable(row)) {
                super.startEdit();
            }
        }

        @Override
        public void updateItem(@Nullable String item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("blank");
            if (!empty && item == null && !isEditing()) {
                setText(words.get("data.blank"));
                getStyleClass().add("blank");
            }
        }
    }
}
