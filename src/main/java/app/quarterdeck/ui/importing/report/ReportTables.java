package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.read.Fault;
import app.quarterdeck.importing.run.Change;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.ui.kit.Tables;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** The lists of the dry run: by table, old → new, rows that would be set aside. */
public final class ReportTables {

    private static final double HEADING_ROOM = 30;
    private static final double KIND_WIDTH = 124;
    private static final double NARROWEST = 72;

    private record Row(TableReport table, Change change, boolean first) {
    }

    private record Aside(TableReport table, Fault fault) {
    }

    private record Gone(TableReport table, String identity) {
    }

    private ReportTables() {
    }

    public static TableView<TableReport> byTable(Messages words, ImportReport report) {
        TableView<TableReport> table = framed(words.get("wizard.dry.none"));
        TableColumn<TableReport, String> kind = Tables.text(words.get("wizard.kind"), "",
                one -> words.get("data.kind." + one.kind().id()));
        kind.setMaxWidth(KIND_WIDTH);
        table.getColumns().addAll(List.of(
                Tables.name(words.get("wizard.dry.file"), "", one -> place(words, one)),
                kind,
                count(words, "wizard.card.new", one -> one.counts().imported()),
                count(words, "wizard.card.changed", one -> one.counts().updated()),
                count(words, "wizard.card.unchanged", one -> one.counts().unchanged()),
                count(words, "wizard.card.rejected", one -> one.counts().quarantined()),
                count(words, "wizard.card.skipped", one -> one.carried() ? 0 : one.counts().skipped())));
        table.getColumns().forEach(column -> column.setSortable(false));
        table.getItems().setAll(ordered(report));
        return table;
    }

    private static String place(Messages words, TableReport table) {
        return table.carried() ? words.get("wizard.dry.carried") : name(table);
    }

    /** Every table, and below it what its rows carry along. */
    private static List<TableReport> ordered(ImportReport report) {
        List<TableReport> out = new ArrayList<>();
        for (TableReport own : Totals.own(report)) {
            out.add(own);
            report.tables().stream().filter(one -> one.carried() && name(one).equals(name(own))).forEach(out::add);
        }
        return out;
    }

    private static TableColumn<TableReport, Integer> count(Messages words, String key,
            ToIntFunction<TableReport> count) {
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        TableColumn<TableReport, Integer> column = Tables.number(words.get(key), "", count::applyAsInt,
                numbers::format);
        double width = Math.ceil(new Text(column.getText()).getLayoutBounds().getWidth()) + HEADING_ROOM;
        column.setPrefWidth(Math.max(NARROWEST, width));
        column.setMinWidth(column.getPrefWidth());
        column.setMaxWidth(column.getPrefWidth());
        return column;
    }

    public static TableView<?> changes(Messages words, ImportReport report) {
        TableView<Row> table = framed(words.get("wizard.dry.nochange"));
        List<Row> rows = new ArrayList<>();
        for (TableReport one : report.tables()) {
            String before = "";
            for (Change change : one.changes()) {
                rows.add(new Row(one, change, !change.identity().equals(before)));
                before = change.identity();
            }
        }
        TableColumn<Row, String> record = Tables.mono(words.get("wizard.dry.record"), "",
                row -> row.first() ? row.change().identity().replace('\u001f', ' ') : "");
        TableColumn<Row, String> field = Tables.text(words.get("wizard.column.field"), "", row -> words
                .get("meaning.field." + row.change().field().kind().id() + "." + row.change().field().id()));
        TableColumn<Row, Change> values = new TableColumn<>(words.get("wizard.dry.oldnew"));
        values.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().change()));
        values.setCellFactory(_ -> new OldNew(words));
        values.setMinWidth(280);
        List.of(record, field, values).forEach(column -> column.setSortable(false));
        table.getColumns().addAll(List.of(record, field, values));
        table.getItems().setAll(rows);
        return table;
    }

    /** What the records gone are known by, the first of each table. */
    public static TableView<?> gone(Messages words, ImportReport report) {
        TableView<Gone> table = framed(words.get("wizard.dry.nogone"));
        TableColumn<Gone, String> record = Tables.mono(words.get("wizard.dry.record"), "",
                gone -> gone.identity().replace('\u001f', ' '));
        TableColumn<Gone, String> kind = Tables.text(words.get("wizard.kind"), "",
                gone -> words.get("data.kind." + gone.table().kind().id()));
        TableColumn<Gone, String> file = Tables.name(words.get("wizard.dry.missing"), "", gone -> name(gone.table()));
        List<TableColumn<Gone, ?>> columns = List.of(record, kind, file);
        columns.forEach(column -> column.setSortable(false));
        table.getColumns().addAll(columns);
        report.tables().forEach(one -> one.listing().first()
                .forEach(identity -> table.getItems().add(new Gone(one, identity))));
        return table;
    }

    public static TableView<?> rejected(Messages words, ImportReport report) {
        TableView<Aside> table = framed(words.get("wizard.dry.noaside"));
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        TableColumn<Aside, Long> row = Tables.number(words.get("data.aside.row"), "", aside -> aside.fault().row(),
                numbers::format);
        row.setMaxWidth(80);
        TableColumn<Aside, String> reason = Tables.text(words.get("data.aside.reason"), "",
                aside -> words.say(aside.fault().reason()));
        reason.setMinWidth(220);
        List<TableColumn<Aside, ?>> columns = new ArrayList<>();
        if (report.tables().size() > 1) {
            columns.add(Tables.name(words.get("wizard.dry.file"), "", aside -> name(aside.table())));
        }
        columns.addAll(List.of(row,
                Tables.text(words.get("data.aside.column"), words.get("data.aside.whole"),
                        aside -> aside.fault().column().isEmpty() ? null : aside.fault().column()),
                Tables.mono(words.get("data.aside.value"), words.get("data.blank"),
                        aside -> aside.fault().value().isEmpty() ? null : aside.fault().value()),
                reason));
        table.getColumns().addAll(columns);
        report.tables().forEach(one -> one.problems().forEach(fault -> table.getItems().add(new Aside(one, fault))));
        return table;
    }

    static String name(TableReport table) {
        String file = String.valueOf(table.file().getFileName());
        return table.sheet() == null ? file : file + " › " + table.sheet();
    }

    private static <T> TableView<T> framed(String empty) {
        TableView<T> table = Tables.table(empty);
        table.getStyleClass().add("framed");
        return table;
    }

    /** The old value struck through, an arrow, the new one in bold. */
    private static final class OldNew extends TableCell<Row, Change> {

        private final Messages words;

        OldNew(Messages words) {
            this.words = words;
        }

        @Override
        protected void updateItem(@Nullable Change change, boolean empty) {
            super.updateItem(change, empty);
            if (empty || change == null) {
                setGraphic(null);
                return;
            }
            Text old = text(say(change.old()), change.old() == null ? "old-blank" : "old-value");
            old.setStrikethrough(change.old() != null);
            TextFlow flow = new TextFlow(old, text("  →  ", "old-arrow"),
                    text(say(change.now()), change.now() == null ? "old-blank" : "new-value"));
            flow.getStyleClass().add("old-new");
            flow.setMaxHeight(USE_PREF_SIZE);
            setGraphic(flow);
        }

        private static Text text(String value, String style) {
            Text text = new Text(value);
            text.getStyleClass().add(style);
            return text;
        }

        private String say(@Nullable Object value) {
            return switch (value) {
                case null -> words.get("data.blank");
                case LocalDate date -> words.date(date);
                case BigDecimal money -> NumberFormat.getNumberInstance(words.formats()).format(money);
                case Double number -> NumberFormat.getNumberInstance(words.formats()).format(number);
                case DealStatus status -> words.get("data.status." + status.id());
                default -> value.toString();
            };
        }
    }
}
