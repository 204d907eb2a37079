package app.quarterdeck.cli.print;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.RowCheck;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.model.record.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table as {@code inspect --json} gives it. */
public final class InspectedJson {

    private static final int SHOWN = 100;

    private final Messages messages;

    public InspectedJson(Messages messages) {
        this.messages = messages;
    }

    public Object of(Inspected inspected) {
        TableRead table = inspected.table();
        RowCheck check = table.check(Progress.NONE, Cancellation.NEVER);
        List<Object> problems = new ArrayList<>(check.faults().stream().map(fault -> (Object) Json.object("row",
                fault.row(), "column", fault.column(), "value", fault.value(), "reason", messages.say(fault.reason())))
                .toList());
        table.problems().forEach(note -> problems.add(Json.object("row", null, "column", null, "value", null, "reason",
                messages.say(note))));
        List<Object> mapping = new ArrayList<>();
        inspected.mapping().forEach(meaning -> mapping.add(Json.object("column", meaning.column(), "field",
                meaning.field() == null ? null : meaning.field().id(), "confidence", meaning.confidence())));
        List<Note> assumed = new ArrayList<>(table.assumed());
        assumed.addAll(check.notes());
        return Json.object("file", table.file().toString(), "sheet", table.sheet(), "encoding", table.encoding(),
                "delimiter", table.delimiter() == null ? null : table.delimiter().toString(), "headerRow",
                table.headerRow(), "columns", table.columns().stream().map(InspectedJson::column).toList(), "values",
                values(table), "rows", table.rows(), "skipped",
                table.skipped().stream()
                        .map(row -> Json.object("row", row.row(), "reason", messages.say(row.reason()))).toList(),
                "quarantined", check.quarantined(), "assumed", assumed.stream().map(messages::say).toList(), "problems",
                problems, "questions",
                table.questions().stream().map(question -> Json.object("column",
                        question.column() < 0 ? null : table.columns().get(question.column()).name(), "key",
                        question.key(), "text", messages.say(question.text()), "readings",
                        question.readings().stream().map(reading -> Json.object("value", reading.value(), "samples",
                                reading.samples().stream()
                                        .map(sample -> Json.object("written", sample.written(), "read", sample.read()))
                                        .toList()))
                                .toList()))
                        .toList(),
                "kind", inspected.kind() == null ? null : inspected.kind().id(), "mapping", mapping);
    }

    /** "deals.xlsx, sheet Q2". */
    public static String place(TableRead table) {
        String file = String.valueOf(table.file().getFileName());
        return table.sheet() == null ? file : file + " › " + table.sheet();
    }

    private static Object column(ColumnRead column) {
        return Json.object("name", column.name(), "type", column.type().id(), "format", column.format(), "blank",
                column.blank(), "samples", column.samples());
    }

    private static List<List<@Nullable Object>> values(TableRead table) {
        List<List<@Nullable Object>> out = new ArrayList<>();
        try (TypedRows rows = table.open(Progress.NONE, Cancellation.NEVER)) {
            while (out.size() < SHOWN && rows.next()) {
                if (rows.sound()) {
                    List<@Nullable Object> row = new ArrayList<>();
                    for (int i = 0; i < table.columns().size(); i++) {
                        row.add(Json.plain(value(rows, i, table.columns().get(i))));
                    }
                    out.add(row);
                }
            }
        }
        return out;
    }

    private static @Nullable Object value(TypedRows rows, int column, ColumnRead read) {
        if (rows.state(column) != TypedRows.State.VALUE) {
            return null;
        }
        return switch (read.type()) {
            case TEXT -> rows.text(column);
            case MONEY -> Money.exact(rows.money(column));
            case NUMBER -> rows.number(column);
            case DATE -> LocalDate.ofEpochDay(rows.day(column));
            case DATETIME -> LocalDate.ofEpochDay(rows.day(column)).atStartOfDay().plusMinutes(rows.minute(column))
                    .toString();
            case BOOLEAN -> rows.flag(column);
        };
    }
}
