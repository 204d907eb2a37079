package app.quarterdeck.metrics.people;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The quotas that count for a period (Q1, settled reading 7): begun by the as-of day and inside the period, whole even
 * while it runs, pro rata where only a part of their days lies inside or the person was employed for a part.
 */
final class Quotas {

    /** Days inclusive; currency units. */
    record Quota(int rep, int from, int to, double amount) {
    }

    private final Data data;
    private final FactTable table;
    private final Map<Integer, Integer> repRows = new HashMap<>();
    private final Ramping ramp;

    private Quotas(Data data) {
        this.data = data;
        this.table = data.table(RecordKind.QUOTAS);
        this.ramp = new Ramping(data);
        int[] names = data.split(RecordKind.REPS, Dimension.REP);
        for (int row = 0; row < names.length; row++) {
            repRows.putIfAbsent(names[row], row);
        }
    }

    /** By person; people without a quota are not in it. */
    static Map<Integer, List<Quota>> of(Scope scope) {
        return new Quotas(scope.data()).find(scope);
    }

    private Map<Integer, List<Quota>> find(Scope scope) {
        int[] reps = data.split(RecordKind.QUOTAS, Dimension.REP);
        int[] from = table.days(Field.QUOTA_FROM);
        int[] to = ends(reps, from, table.days(Field.QUOTA_TO));
        long[] amounts = table.money(Field.QUOTA_AMOUNT);
        RowSet rows = scope.rows(RecordKind.QUOTAS);
        Period period = scope.period();
        Map<Integer, List<Quota>> out = new HashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.at(i);
            int first = Math.max(from[row], period.from());
            int last = Math.min(to[row] == Blank.DATE ? open(from[row], period) : to[row], period.to());
            boolean counts = reps[row] != Blank.TEXT && from[row] != Blank.DATE && amounts[row] != Blank.MONEY
                    && from[row] <= scope.asOf() && first <= last;
            if (counts) {
                int end = to[row] == Blank.DATE ? open(from[row], period) : to[row];
                double share = employed(reps[row], first, last) / (end - from[row] + 1.0);
                out.computeIfAbsent(reps[row], rep -> new ArrayList<>())
                        .add(new Quota(reps[row], first, last, Money.units(amounts[row]) * share));
            }
        }
        return out;
    }

    /** A last quota without an end is taken to be for the period asked for. */
    private static int open(int from, Period period) {
        return period.isAll() ? Integer.MAX_VALUE - 1 : Math.max(from, period.to());
    }

    /** Quotas without an end run to the person's next one. */
    private int[] ends(int[] reps, int[] from, int[] to) {
        int[] out = to.clone();
        List<Integer> rows = new ArrayList<>();
        for (int row = 0; row < out.length; row++) {
            rows.add(row);
        }
        rows.sort(Comparator.<Integer>comparingInt(row -> reps[row]).thenComparingInt(row -> from[row]));
        for (int i = 0; i + 1 < rows.size(); i++) {
            int row = rows.get(i);
            int next = rows.get(i + 1);
            if (out[row] == Blank.DATE && reps[row] == reps[next]) {
                out[row] = from[next] - 1;
            }
        }
        return out;
    }

    /** Days employed, those of the first months in part where the person ramps up. */
    private double employed(int rep, int first, int last) {
        Integer row = repRows.get(rep);
        if (row == null) {
            return last - first + 1.0;
        }
        int start = data.table(RecordKind.REPS).days(Field.REP_START_ON)[row];
        int end = data.table(RecordKind.REPS).days(Field.REP_END_ON)[row];
        int from = start == Blank.DATE ? first : Math.max(first, start);
        int to = end == Blank.DATE ? last : Math.min(last, end);
        return start == Blank.DATE ? Math.max(0, to - from + 1) : ramp.days(row, start, from, to);
    }
}
