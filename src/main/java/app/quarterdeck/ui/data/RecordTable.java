package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.card.Cards;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.ui.data.edit.FieldText;
import app.quarterdeck.ui.data.edit.FilterPane;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The records of one kind as a table of any length. A click on a heading sorts, all rows and not only those read; the funnel
 * in it, or Alt and arrow down, narrows to some of its values. F2 edits the cell in hand, Enter opens the record.
 */
final class RecordTable {

    /** Up to so many columns share the width; more scroll. */
    private static final int SHARED = 6;
    private static final double FIGURE = 124;
    private static final double LEAST = 84;
    /** What a heading needs: its padding and funnel, and each of its characters. */
    private static final double BESIDE = 54;
    private static final double NARROW = 7.2;
    private static final double WIDE = 13.5;
    /** From here on characters are as wide as they are high: Chinese and its punctuation. */
    private static final int FIRST_WIDE = 0x2E80;
    private static final Set<String> NAMES = Set.of("name");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final PseudoClass NARROWED = PseudoClass.getPseudoClass("narrowed");

    private final Messages words;
    private final DataModel model;
    private final DataEdits edits;
    private final FieldText texts;
    private final BiConsumer<RecordKind, Records.Row> openRecord;
    private final BiConsumer<RecordKind, Records.Row> openCard;
    private final TableView<PagedRows.Line> table;
    private final Map<Field, List<String>> known = new HashMap<>();
    private final Map<Field, Button> funnels = new HashMap<>();
    private List<Field> shown = List.of();
    private @Nullable RecordKind kind;
    private boolean building;
    private long wanted;

    /**
     * @param openRecord opens a record with all its values
     * @param openCard   opens the card it leads to
     */
    RecordTable(Messages words, DataModel model, DataEdits edits, BiConsumer<RecordKind, Records.Row> openRecord,
            BiConsumer<RecordKind, Records.Row> openCard) {
        this.words = words;
        this.model = model;
        this.edits = edits;
        this.openRecord = openRecord;
        this.openCard = openCard;
        texts = new FieldText(words);
        table = Tables.table(words.get("data.table.empty"));
        table.getStyleClass().add("framed");
        table.setEditable(edits.possible());
        table.getSelectionModel().setCellSelectionEnabled(true);
        table.setRowFactory(_ -> row());
        table.setSortPolicy(_ -> {
            sorted();
            return true;
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        table.setContextMenu(menu());
        model.tableProperty().subscribe(this::show);
        model.filtersProperty().subscribe(now -> funnels
                .forEach((field, funnel) -> funnel.pseudoClassStateChanged(NARROWED, now.containsKey(field))));
    }

    TableView<PagedRows.Line> node() {
        return table;
    }

    /** Rows that were being read are there. */
    void refresh() {
        if (table.getEditingCell() == null) {
            table.refresh();
        }
    }

    /** The record in hand; null where none is. */
    Records.@Nullable Row current() {
        int index = table.getSelectionModel().getSelectedIndex();
        DataModel.Table now = model.tableProperty().get();
        return now == null || index < 0 || index >= now.rows().size() ? null : now.rows().get(index).row();
    }

    /** Takes a record in hand as soon as it is in the table. */
    void reveal(long id) {
        wanted = id;
    }

    /** Edits the cell in hand, or the first of its row. */
    void edit() {
        int row = table.getFocusModel().getFocusedIndex();
        if (edits.possible() && row >= 0 && !shown.isEmpty()) {
            TableColumn<PagedRows.Line, ?> column = focusedColumn();
            table.edit(row, column == null ? table.getColumns().getFirst() : column);
        }
    }

    private void key(KeyEvent event) {
        if (table.getEditingCell() != null) {
            return;
        }
        Records.Row row = current();
        if (event.getCode() == KeyCode.ENTER && row != null && kind != null) {
            event.consume();
            openRecord.accept(kind, row);
        } else if (event.getCode() == KeyCode.SPACE) {
            event.consume();
            card();
        } else if (event.getCode() == KeyCode.F2) {
            event.consume();
            edit();
        } else if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            Field field = focused();
            if (field != null) {
                event.consume();
                filter(field);
            }
        }
    }

    private void card() {
        Records.Row row = current();
        if (row != null && kind != null && Cards.leads(kind)) {
            openCard.accept(kind, row);
        }
    }

    private TableRow<PagedRows.Line> row() {
        TableRow<PagedRows.Line> row = new TableRow<>();
        Runnable mark = () -> row.pseudoClassStateChanged(CURRENT,
                !row.isEmpty() && row.getIndex() == table.getSelectionModel().getSelectedIndex());
        table.getSelectionModel().selectedIndexProperty().subscribe(_ -> mark.run());
        row.indexProperty().subscribe(_ -> mark.run());
        return row;
    }

    private ContextMenu menu() {
        MenuItem edit = item("data.menu.edit", this::edit);
        MenuItem record = item("data.menu.record", () -> {
            Records.Row row = current();
            if (row != null && kind != null) {
                openRecord.accept(kind, row);
            }
        });
        MenuItem card = item("data.menu.card", this::card);
        MenuItem source = item("data.menu.source", this::takeSource);
        ContextMenu menu = new ContextMenu(edit, record, card, source);
        menu.setOnShowing(_ -> {
            edit.setDisable(!edits.possible() || current() == null);
            record.setDisable(current() == null);
            card.setDisable(current() == null || kind == null || !Cards.leads(kind));
            Object says = source();
            source.setDisable(says == null || !edits.possible());
            Field field = focused();
            source.setText(says == null || field == null
                    ? words.get("data.menu.source")
                    : words.get("data.menu.source.value",
                            says.equals("") ? words.get("data.blank") : texts.shown(field, says)));
        });
        return menu;
    }

    private @Nullable Field focused() {
        TableColumn<?, ?> column = focusedColumn();
        return column != null && column.getUserData() instanceof Field field ? field : null;
    }

    private @Nullable Object source() {
        Records.Row row = current();
        Field field = focused();
        return row == null || field == null ? null : row.sources().get(field);
    }

    private void takeSource() {
        Records.Row row = current();
        Field field = focused();
        if (row != null && field != null && source() != null) {
            edits.takeSource(field.kind(), row.id(), field);
        }
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(words.get(key));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    private void show(DataModel.@Nullable Table now) {
        building = true;
        Records.Row before = current();
        int index = table.getSelectionModel().getSelectedIndex();
        TableColumn<PagedRows.Line, ?> column = focusedColumn();
        boolean same = now != null && now.kind() == kind;
        table.getSelectionModel().clearSelection();
        if (now == null) {
            kind = null;
            table.setItems(FXCollections.observableArrayList());
        } else {
            kind = now.kind();
            known.clear();
            if (!shown.equals(now.fields())) {
                shown = now.fields();
                columns(now.fields());
            }
            table.setItems(now.rows());
            int place = wanted == 0 ? -1 : now.rows().place(wanted);
            if (place >= 0) {
                wanted = 0;
                reselect(now, place, null);
                table.scrollTo(place);
            } else if (same && index >= 0) {
                reselect(now, before == null ? index : now.rows().place(before.id()), column);
            }
        }
        building = false;
    }

    private @Nullable TableColumn<PagedRows.Line, ?> focusedColumn() {
        int at = table.getFocusModel().getFocusedCell().getColumn();
        return at < 0 || at >= table.getColumns().size() ? null : table.getColumns().get(at);
    }

    /** What was in hand before the records were read anew stays in hand. */
    private void reselect(DataModel.Table now, int index, @Nullable TableColumn<PagedRows.Line, ?> column) {
        if (index < 0 || index >= now.rows().size()) {
            return;
        }
        TableColumn<PagedRows.Line, ?> kept = column == null || !table.getColumns().contains(column)
                ? table.getColumns().getFirst()
                : column;
        table.getSelectionModel().select(index, kept);
        table.getFocusModel().focus(index, kept);
    }

    private void columns(List<Field> fields) {
        table.getColumns().clear();
        funnels.clear();
        table.setColumnResizePolicy(fields.size() <= SHARED
                ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                : TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int i = 0; i < fields.size(); i++) {
            table.getColumns().add(column(fields.get(i), i));
        }
        table.getColumns().add(from());
    }

    private TableColumn<PagedRows.Line, Object> column(Field field, int index) {
        TableColumn<PagedRows.Line, Object> column = new TableColumn<>(heading(field));
        String style = style(field);
        column.getStyleClass().add(style);
        column.setPrefWidth(Math.max(width(field), BESIDE + heading(field).codePoints()
                .mapToDouble(one -> one >= FIRST_WIDE ? WIDE : NARROW).sum()));
        // a figure or a date cut off is worse than a text
        column.setMinWidth(style.equals("number") ? Math.min(width(field), FIGURE) : LEAST);
        column.setUserData(field);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().value(index)));
        column.setCellFactory(_ -> new RecordCell(words, texts, field, style, () -> offered(field), this::commit));
        column.setGraphic(funnel(field));
        return column;
    }

    private Node funnel(Field field) {
        Button funnel = Icons.button(Feather.FILTER, words.get("data.filter", texts.name(field)), "Alt ↓",
                () -> filter(field));
        funnel.setFocusTraversable(false);
        funnel.getStyleClass().add("funnel");
        funnel.pseudoClassStateChanged(NARROWED, model.filtersProperty().get().containsKey(field));
        funnels.put(field, funnel);
        return funnel;
    }

    private void filter(Field field) {
        Button funnel = funnels.get(field);
        if (funnel == null || funnel.getScene() == null) {
            return;
        }
        PopOver over = new PopOver();
        FilterPane pane = new FilterPane(words, field, model.filtersProperty().get().get(field), filter -> {
            over.hide();
            model.filter(field, filter);
        });
        over.setContentNode(pane);
        over.setArrowLocation(PopOver.ArrowLocation.TOP_CENTER);
        over.setDetachable(false);
        over.setOnHidden(_ -> table.requestFocus());
        over.getRoot().getStylesheets().setAll(funnel.getScene().getStylesheets());
        over.getRoot().getStylesheets().addAll(DataScreen.sheets());
        if (field.type() == FieldType.TEXT || field.type() == FieldType.STATUS) {
            model.known(field, pane::known);
        }
        over.show(funnel);
    }

    private List<String> offered(Field field) {
        List<String> offer = known.get(field);
        if (offer == null) {
            known.put(field, List.of());
            model.known(field, found -> known.put(field, found.stream().map(Editing.Known::value)
                    .filter(value -> !value.equals("")).map(Object::toString).toList()));
            return List.of();
        }
        return offer;
    }

    private void commit(Records.Row row, Field field, @Nullable Object value) {
        Map<Field, @Nullable Object> values = new HashMap<>();
        values.put(field, value);
        edits.set(field.kind(), row.id(), values, (_, fault) -> edits.tell(fault), () -> {
        });
    }

    private TableColumn<PagedRows.Line, String> from() {
        TableColumn<PagedRows.Line, String> from = new TableColumn<>(words.get("data.from"));
        from.getStyleClass().add("text");
        from.setPrefWidth(190);
        from.setMinWidth(LEAST);
        from.setSortable(false);
        from.setEditable(false);
        from.setCellValueFactory(line -> {
            Records.Row row = line.getValue().row();
            return new ReadOnlyObjectWrapper<>(row == null ? "" : say(row));
        });
        return from;
    }

    private String say(Records.Row row) {
        return row.file().isEmpty()
                ? words.get("data.from.hand")
                : row.sheet().isEmpty()
                        ? words.get("data.from.line", row.file(), row.row())
                        : words.get("data.from.sheet", row.file(), row.sheet(), row.row());
    }

    private String heading(Field field) {
        String currency = model.currency();
        return field.type() == FieldType.MONEY && currency != null
                ? words.get("data.heading.money", texts.name(field), currency)
                : texts.name(field);
    }

    private static String style(Field field) {
        return switch (field.type()) {
            case KEY, TEXT -> field.id().equals("id") || field.id().endsWith("deal_id")
                    ? "mono"
                    : NAMES.contains(field.id()) ? "name" : "text";
            case STATUS -> "text";
            case DATE, DATETIME, MONEY, NUMBER, SHARE -> "number";
        };
    }

    private static double width(Field field) {
        return switch (field.type()) {
            case KEY, TEXT -> NAMES.contains(field.id()) ? 190 : field.id().equals("id") ? 128 : 150;
            case STATUS -> 124;
            case DATE -> 130;
            case DATETIME -> 170;
            case MONEY, NUMBER, SHARE -> FIGURE;
        };
    }

    private void sorted() {
        if (building) {
            return;
        }
        if (table.getSortOrder().isEmpty()) {
            model.sortProperty().set(DataModel.Sort.NONE);
        } else {
            TableColumn<PagedRows.Line, ?> first = table.getSortOrder().getFirst();
            model.sortProperty().set(new DataModel.Sort((Field) first.getUserData(),
                    first.getSortType() == TableColumn.SortType.DESCENDING));
        }
    }

    /** The name of a kind of records, as its pill has it. */
    static String say(Messages words, RecordKind kind) {
        return words.get("data.kind." + kind.id());
    }

    static Feather icon(DealStatus status) {
        return switch (status) {
            case WON -> Feather.CHECK;
            case LOST -> Feather.X;
            case OPEN -> Feather.CLOCK;
            case DISQUALIFIED -> Feather.SLASH;
        };
    }
}
