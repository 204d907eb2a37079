package app.quarterdeck.session.typed;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The quotas and targets of one fiscal year as a table: a row for each person and for each metric with its scope, a column
 * for each period.
 *
 * @param periods the columns
 * @param rows    people first
 * @param others  lines of that year that are for other periods than the columns
 */
public record PlanTable(List<Period> periods, List<Row> rows, int others) {

    /**
     * What a row is for.
     *
     * @param metric id; null = the quota of a person
     * @param name   the person, or the scope as written ({@code territory=North}, empty = everything)
     */
    public record Of(@Nullable String metric, String name) {
    }

    /** @param values by column; null where nothing is typed */
    public record Row(Of of, List<@Nullable BigDecimal> values) {
    }

    public PlanTable {
        periods = List.copyOf(periods);
        rows = List.copyOf(rows);
    }

    /**
     * Reads the workspace.
     *
     * @param grain month, quarter or year
     * @param added rows to be there although nothing is typed in them yet
     */
    public static PlanTable of(Session session, int fiscalYear, Grain grain, Set<Of> added) {
        FiscalCalendar calendar = session.settings().calendar();
        Period year = calendar.year(fiscalYear);
        List<Period> periods = calendar.cut(grain, year.from(), year.to());
        Map<Of, Map<Integer, BigDecimal>> cells = new HashMap<>();
        int others = 0;
        for (Line line : lines(session)) {
            boolean quota = line.kind() == RecordKind.QUOTAS;
            Object from = line.get(quota ? Field.QUOTA_FROM : Field.TARGET_FROM);
            Object to = line.get(quota ? Field.QUOTA_TO : Field.TARGET_TO);
            if (!(from instanceof Integer first)) {
                continue;
            }
            int last = to instanceof Integer end ? end : first;
            int column = column(periods, first, last);
            Map<Integer, BigDecimal> row = cells.computeIfAbsent(rowOf(line), _ -> new HashMap<>());
            if (column >= 0) {
                row.put(column, value(line));
            } else if (first <= year.to() && last >= year.from()) {
                others++;
            }
        }
        return new PlanTable(periods, rows(session, cells, added, periods.size()), others);
    }

    private static List<Line> lines(Session session) {
        List<Line> all = new ArrayList<>(session.typed().all(RecordKind.QUOTAS));
        all.addAll(session.typed().all(RecordKind.TARGETS));
        return all;
    }

    private static int column(List<Period> periods, int from, int to) {
        for (int i = 0; i < periods.size(); i++) {
            if (periods.get(i).from() == from && periods.get(i).to() == to) {
                return i;
            }
        }
        return -1;
    }

    private static Of rowOf(Line line) {
        return line.kind() == RecordKind.QUOTAS
                ? new Of(null, line.text(Field.QUOTA_REP))
                : new Of(Plans.metric(line), line.text(Field.TARGET_SCOPE));
    }

    private static BigDecimal value(Line line) {
        return switch (line.get(line.kind() == RecordKind.QUOTAS ? Field.QUOTA_AMOUNT : Field.TARGET_VALUE)) {
            case Long money -> Money.exact(money);
            case Double number -> BigDecimal.valueOf(number);
            case null, default -> BigDecimal.ZERO;
        };
    }

    private static List<Row> rows(Session session, Map<Of, Map<Integer, BigDecimal>> cells, Set<Of> added,
            int columns) {
        Set<String> people = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Plans plans = new Plans(session);
        people.addAll(plans.people());
        Map<Of, Map<Integer, BigDecimal>> all = new LinkedHashMap<>();
        cells.keySet().stream().filter(of -> of.metric() == null).forEach(of -> people.add(of.name()));
        added.stream().filter(of -> of.metric() == null).forEach(of -> people.add(of.name()));
        people.forEach(name -> all.put(new Of(null, name), new HashMap<>()));
        all.put(new Of("total-revenue", ""), new HashMap<>());
        added.stream().filter(of -> of.metric() != null).forEach(of -> all.put(of, new HashMap<>()));
        cells.forEach((of, row) -> all.computeIfAbsent(spelled(of, all.keySet()), _ -> new HashMap<>()).putAll(row));
        return all.entrySet().stream().map(entry -> {
            List<@Nullable BigDecimal> values = new ArrayList<>();
            for (int i = 0; i < columns; i++) {
                values.add(entry.getValue().get(i));
            }
            return new Row(entry.getKey(), values);
        }).toList();
    }

    /** The row of the same name, whatever its case. */
    private static Of spelled(Of of, Set<Of> rows) {
        return rows.stream().filter(row -> java.util.Objects.equals(row.metric(), of.metric())
                && app.quarterdeck.base.Names.key(row.name()).equals(app.quarterdeck.base.Names.key(of.name())))
                .findFirst().orElse(of);
    }
}
