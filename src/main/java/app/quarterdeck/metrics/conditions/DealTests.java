package app.quarterdeck.metrics.conditions;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.metrics.stage.StageHistory;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import org.jspecify.annotations.Nullable;

/** The named tests of deals. */
public final class DealTests {

    /** Days without an activity after which an open deal is quiet (A9). */
    public static final int QUIET_DAYS = 30;

    /** Deals of one status are one stretch of rows. */
    private record Between(int from, int to) implements RowTest {

        @Override
        public boolean holds(int row) {
            return row >= from && row < to;
        }

        @Override
        public int count(int[] rows, int first, int end) {
            int count = 0;
            for (int i = first; i < end; i++) {
                count += holds(rows[i]) ? 1 : 0;
            }
            return count;
        }

        @Override
        public int keep(int[] rows, int count, @Nullable Reason orElse, Tally left) {
            int kept = 0;
            if (orElse == null) {
                // without a branch: one guessed wrong costs more than a row
                for (int i = 0; i < count; i++) {
                    int row = rows[i];
                    rows[kept] = row;
                    kept += holds(row) ? 1 : 0;
                }
                return kept;
            }
            for (int i = 0; i < count; i++) {
                int row = rows[i];
                if (holds(row)) {
                    rows[kept++] = row;
                } else {
                    left.add(orElse, row);
                }
            }
            return kept;
        }
    }

    private final Scope scope;
    private final Data data;
    private final FactTable deals;

    DealTests(Scope scope) {
        this.scope = scope;
        this.data = scope.data();
        this.deals = data.deals();
    }

    /** Null where no test of deals has this name. */
    @Nullable
    RowTest of(String name) {
        return switch (name) {
            case "lost" -> new Between(deals.from(DealStatus.LOST), deals.to(DealStatus.LOST));
            case "won" -> new Between(deals.from(DealStatus.WON), deals.to(DealStatus.WON));
            case "has-history" -> StageHistory.of(data)::has;
            case "process-followed" -> StageHistory.of(data)::inOrder;
            case "touched" -> row -> Activities.of(data).touches(row) > 0;
            case "quiet" -> row -> scope.onDay() - lastTouched(data, row) > QUIET_DAYS;
            case "stuck" -> new Stuck(scope);
            case "stage-usual" -> new Stuck(scope)::known;
            case "slow" -> new Slow(scope);
            case "usual-known" -> {
                Slow slow = new Slow(scope);
                yield row -> slow.known();
            }
            default -> dated(name);
        };
    }

    /** The last day anything happened with a deal, or it was created. */
    public static int lastTouched(Data data, int row) {
        return Math.max(Activities.of(data).last(row), data.deals().days(Field.DEAL_CREATED_ON)[row]);
    }

    private @Nullable RowTest dated(String name) {
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        int[] expected = deals.days(Field.DEAL_EXPECTED_CLOSE_ON);
        int day = scope.onDay();
        Cycle cycle = Cycle.of(data);
        return switch (name) {
            case "overdue" -> row -> expected[row] != Blank.DATE && expected[row] < day;
            case "not-overdue" -> row -> expected[row] == Blank.DATE || expected[row] >= day;
            case "expected-by-end" -> row -> expected[row] <= scope.period().to();
            case "started" -> row -> cycle.start(row) != Blank.DATE;
            case "ripe" -> {
                Double ripe = Cycle.decisionDays(data);
                yield row -> ripe != null && created[row] != Blank.DATE && scope.asOf() - created[row] >= ripe;
            }
            case "won-in-time" -> {
                Double ripe = Cycle.decisionDays(data);
                yield row -> ripe != null && row < deals.to(DealStatus.WON) && row >= deals.from(DealStatus.WON)
                        && closed[row] != Blank.DATE && closed[row] - created[row] <= ripe;
            }
            case "never-closed" -> {
                Double old = Cycle.percentile(data, day, 0.9);
                yield row -> old != null && day - cycle.start(row) > old;
            }
            default -> null;
        };
    }
}
