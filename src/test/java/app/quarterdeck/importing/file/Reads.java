package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.RowCheck;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads files for tests and shows their values plainly. */
final class Reads {

    private Reads() {
    }

    static List<TableRead> file(Path file, String... options) {
        ReadOptions all = ReadOptions.AUTO;
        for (String option : options) {
            all = all.with(option.substring(0, option.indexOf('=')), option.substring(option.indexOf('=') + 1));
        }
        return new TableReader(Progress.NONE, Cancellation.NEVER).read(file, all);
    }

    static String said(List<Note> notes) {
        return String.join("\n", notes.stream().map(note -> note.say(Messages.of(Locale.ENGLISH))).toList());
    }

    static RowCheck check(TableRead table) {
        return table.check(Progress.NONE, Cancellation.NEVER);
    }

    static List<String> names(TableRead table) {
        return table.columns().stream().map(ColumnRead::name).toList();
    }

    /** {@code name:type:format} of each column. */
    static List<String> types(TableRead table) {
        return table.columns().stream().map(each -> each.name() + ":" + each.type().id() + ":" + each.format())
                .toList();
    }

    /** The values of the sound rows of one column. */
    static List<String> values(TableRead table, int column) {
        List<String> values = new ArrayList<>();
        try (TypedRows rows = table.open(Progress.NONE, Cancellation.NEVER)) {
            while (rows.next()) {
                if (rows.sound()) {
                    values.add(value(table, rows, column));
                }
            }
        }
        return values;
    }

    private static String value(TableRead table, TypedRows rows, int column) {
        if (rows.state(column) == TypedRows.State.BLANK) {
            return "-";
        }
        return switch (table.columns().get(column).type()) {
            case TEXT -> String.valueOf(rows.text(column));
            case NUMBER -> plain(BigDecimal.valueOf(rows.number(column)));
            case MONEY -> plain(BigDecimal.valueOf(rows.money(column), 4));
            case DATE -> LocalDate.ofEpochDay(rows.day(column)).toString();
            case DATETIME -> LocalDate.ofEpochDay(rows.day(column)) + "T" + rows.minute(column);
            case BOOLEAN -> String.valueOf(rows.flag(column));
        };
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
