package app.quarterdeck.metrics.people;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The share of the quota someone new is expected to reach in each month after the start, as typed: {@code 25 %, 50 %, 75 %};
 * all of it after the last. Numbers up to 1 are shares, larger ones are per cent.
 */
final class Ramping {

    private static final Pattern NUMBER = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*(%)?");

    private final Data data;
    private final int[] typed;

    Ramping(Data data) {
        this.data = data;
        this.typed = data.table(RecordKind.REPS).codes(Field.REP_RAMP);
    }

    /** Days from one to another, both included, each weighed by the share of its month. */
    double days(int rep, int start, int from, int to) {
        List<Double> shares = shares(data.texts().text(typed[rep]));
        double days = 0;
        int next = start;
        for (int month = 0; month < shares.size(); month++) {
            int begin = next;
            next = Math.toIntExact(LocalDate.ofEpochDay(start).plusMonths(month + 1L).toEpochDay());
            days += shares.get(month) * Math.max(0, Math.min(to, next - 1) - Math.max(from, begin) + 1);
        }
        return days + Math.max(0, to - Math.max(from, next) + 1);
    }

    static List<Double> shares(String text) {
        List<Double> shares = new ArrayList<>();
        Matcher numbers = NUMBER.matcher(text);
        while (numbers.find()) {
            double number = Double.parseDouble(numbers.group(1));
            shares.add(numbers.group(2) != null || number > 1 ? number / 100 : number);
        }
        return shares;
    }
}
