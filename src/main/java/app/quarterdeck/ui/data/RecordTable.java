package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Tables;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The records of one kind as a table of any length. A click on a heading sorts, all rows and not only those read. */
final class RecordTable {

    /** Up to so many columns share the width; more scroll. */
    private static final int SHARED = 7;
    private static final double FIGURE = 112;
    private static final double LEAST = 72;
    private static final Set<String> NAMES = Set.of("name");

    private final Messages words;
    private final DataModel model;
    private final TableView<PagedRows.Line> table;
    private final NumberFormat numbers;
    private List<Field> shown = List.of();
    private boolean building;

    RecordTable(Messages words, DataModel model) {
        this.words = words;
        this.model = model;
        numbers = NumberFormat.getNumberInstance(words.formats());
        numbers.setMaximumFractionDigits(4);
        table = Tables.table(words.get("data.table.empty"));
        table.getStyleClass().add("framed");
        table.setSortPolicy(_ -> {
            sorted();
            return true;
        });
        model.tableProperty().subscribe(this::show);
    }

    TableView<PagedRows.Line> node() {
        return table;
    }

    /** Rows that were being read are there. */
    void refresh() {
        table.refresh();
    }

    private void show(DataModel.@Nullable Table now) {
        building = true;
        table.getSelectionModel().clearSelection();
        if (now == null) {
            table.setItems(FXCollections.observableArrayList());
        } else {
            if (!shown.equals(now.fields())) {
                shown = now.fields();
                columns(now.fields());
            }
            table.setItems(now.rows());
        }
        building = false;
    }

    private void columns(List<Field> fields) {
        table.getColumns().clear();
        table.setColumnResizePolicy(fields.size() <= SHARED
                ? TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN
                : TableView.UNCONSTRAINED_RESIZE_POLICY);
        for (int i = 0; i < fields.size(); i++) {
            table.getColumns().add(column(fields.get(i), i));
        }
    }

    private TableColumn<PagedRows.Line, Object> column(Field field, int index) {
        TableColumn<PagedRows.Line, Object> column = new TableColumn<>(heading(field));
        String style = style(field);
        column.getStyleClass().add(style);
        column.setPrefWidth(width(field));
        // a figure or a date cut off is worse than a text
        column.setMinWidth(style.equals("number") ? Math.min(width(field), FIGURE) : LEAST);
        column.setUserData(field);
        column.setCellValueFactory(line -> new ReadOnlyObjectWrapper<>(line.getValue().value(index)));
        column.setCellFactory(_ -> new Cell(style));
        return column;
    }

    private String heading(Field field) {
        String name = words.get("meaning.field." + field.kind().id() + "." + field.id());
        String currency = model.currency();
        return field.type() == FieldType.MONEY && currency != null
                ? words.get("data.heading.money", name, currency)
                : name;
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
            case STATUS -> 110;
            case DATE -> 120;
            case DATETIME -> 150;
            case MONEY, NUMBER, SHARE -> 110;
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

    private String say(Object value) {
        return switch (value) {
            case LocalDate date -> words.date(date);
            case LocalDateTime time -> words.dateTime(time);
            case BigDecimal money -> number(money);
            case Double number -> number(number);
            case DealStatus status -> words.get("data.status." + status.id());
            default -> value.toString();
        };
    }

    private String number(Number value) {
        return numbers.format(value).replace('-', '\u2212');
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

    private final class Cell extends TableCell<PagedRows.Line, Object> {

        Cell(String style) {
            getStyleClass().add(style + "-cell");
        }

        @Override
        protected void updateItem(@Nullable Object item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().remove("blank");
            setGraphic(null);
            PagedRows.Line line = getTableRow() == null ? null : getTableRow().getItem();
            if (empty || item == null || line == null || line.row() == null) {
                setText(null);
            } else if (item.equals("")) {
                setText(words.get("data.blank"));
                getStyleClass().add("blank");
            } else {
                setText(say(item));
                if (item instanceof DealStatus status) {
                    setGraphic(Icons.small(icon(status)));
                }
            }
        }
    }
}
