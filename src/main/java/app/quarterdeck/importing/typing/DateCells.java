package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.read.ReadOptions.Dates;
import app.quarterdeck.importing.read.TypedRows.State;
import app.quarterdeck.importing.value.DateText;
import app.quarterdeck.importing.value.NumberText;
import app.quarterdeck.importing.value.Serials;

/** Dates as days since 1970-01-01 and, in date-time columns, minutes since midnight. */
final class DateCells extends CellReader {

    private final DateText text = new DateText();
    private final NumberText serial = new NumberText();
    private final Dates order;
    private final boolean withTime;

    DateCells(Dates order, boolean withTime) {
        this.order = order;
        this.withTime = withTime;
    }

    @Override
    State value(CellKind kind, char[] chars, int start, int end) {
        boolean written = kind == CellKind.TEXT || kind == CellKind.DATE;
        if (written && text.scan(chars, start, end)) {
            return keep(text.day(order == Dates.SERIAL ? Dates.DMY : order));
        }
        if (order == Dates.SERIAL && kind != CellKind.BOOLEAN && serial.scan(chars, start, end) && serial.valid('.')) {
            return fromSerial(serial.number('.'));
        }
        if (order != Dates.SERIAL && text.scanCompact(chars, start, end)
                && text.day(Dates.YMD) != DateText.IMPOSSIBLE) {
            return keep(text.day(Dates.YMD));
        }
        return markerOr("importing.fault.date", chars, start, end);
    }

    private State keep(int day) {
        if (day == DateText.IMPOSSIBLE) {
            return fault("importing.fault.no-such-date");
        }
        value = day;
        minute = withTime ? text.minute() : 0;
        return State.VALUE;
    }

    private State fromSerial(double days) {
        long at = Serials.minutes(days, false);
        if (at == Serials.NONE) {
            return fault("importing.fault.serial");
        }
        value = Math.floorDiv(at, 24 * 60L);
        minute = withTime ? (int) Math.floorMod(at, 24 * 60L) : 0;
        return State.VALUE;
    }
}
