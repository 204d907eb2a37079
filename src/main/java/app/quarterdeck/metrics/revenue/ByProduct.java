package app.quarterdeck.metrics.revenue;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Groups;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.MoneySums;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Revenue by product (R8). Where won deals are the revenue and have lines, each line counts under its product, and a deal
 * without lines under the one product it names; else it is the sum of revenue as it stands. The rows behind it are deals,
 * each with what its lines in the selection add.
 */
public final class ByProduct extends OfRevenue {

    private final Calculation whole;

    /** @param whole the revenue of deals or sales that have no lines */
    public ByProduct(Calculation whole) {
        this.whole = whole;
    }

    /** Whether deals are the revenue and their lines say what was sold. */
    public static boolean lines(Data data) {
        return Revenue.of(data).isDeals() && data.snapshot().has(Field.LINE_PRODUCT)
                && data.snapshot().has(Field.LINE_AMOUNT) && data.snapshot().has(Field.LINE_DEAL_ID);
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return lines(data) ? List.of(RecordKind.DEAL_LINES, RecordKind.DEALS) : whole.kinds(data);
    }

    @Override
    public Outcome of(Scope scope) {
        if (!lines(scope.data())) {
            return whole.of(scope);
        }
        Sold sold = sold(scope);
        List<LeftOut> left = sold.left.leftOut();
        if (sold.n() == 0) {
            return (left.isEmpty() ? whole.of(scope.rows(kind -> RowSet.stretch(0, 0))) : Outcome.none("unknown"))
                    .left(left);
        }
        return Outcome.of(sold.sum.units(), sold.n()).left(left)
                .step(Note.of("metrics.step.lines", sold.lines, sold.lineless, money(scope, sold.sum.units())));
    }

    @Override
    public List<@Nullable Outcome> groups(Scope scope, Groups groups) {
        return lines(scope.data()) ? super.groups(scope, groups) : whole.groups(scope, groups);
    }

    @Override
    public @Nullable Figures figures(Scope scope, Groups groups) {
        return lines(scope.data()) ? null : whole.figures(scope, groups);
    }

    @Override
    public List<Outcome> series(Scope all, List<Scope> parts) {
        return lines(all.data()) ? super.series(all, parts) : whole.series(all, parts);
    }

    @Override
    public Traced trace(Scope scope) {
        if (!lines(scope.data())) {
            return whole.trace(scope);
        }
        Sold sold = sold(scope);
        int[] deals = sold.deals.stream().toArray();
        double[] measures = Arrays.stream(deals).mapToDouble(sold.parts::units).toArray();
        return new Traced(RecordKind.DEALS, deals, measures, sold.left);
    }

    private static Sold sold(Scope scope) {
        Data data = scope.data();
        int[] deals = data.snapshot().linked(Field.LINE_DEAL_ID);
        BitSet lined = lined(data, deals);
        Sold sold = new Sold(scope);
        Amounts ofLines = Amounts.of(data, Field.LINE_AMOUNT, Reason.NO_AMOUNT);
        scope.rows(RecordKind.DEAL_LINES).stream().filter(line -> deals[line] >= 0).forEach(line -> {
            if (sold.counts(deals[line]) && sold.add(deals[line], ofLines, line)) {
                sold.lines++;
            }
        });
        Amounts ofDeals = Revenue.wonDeals().amounts(data);
        scope.rows(RecordKind.DEALS).stream().filter(deal -> !lined.get(deal)).forEach(deal -> {
            if (sold.counts(deal) && sold.add(deal, ofDeals, deal)) {
                sold.lineless++;
            }
        });
        return sold;
    }

    /** Deals that have a line with an amount; of the others the deal's own amount counts. */
    private static BitSet lined(Data data, int[] deals) {
        return data.kept(ByProduct.class, () -> {
            long[] amounts = data.table(RecordKind.DEAL_LINES).money(Field.LINE_AMOUNT);
            BitSet out = new BitSet();
            for (int line = 0; line < deals.length; line++) {
                if (deals[line] >= 0 && amounts[line] != Blank.MONEY) {
                    out.set(deals[line]);
                }
            }
            return out;
        });
    }

    /** What adds up, deal by deal. */
    private static final class Sold {

        private final Scope scope;
        private final int[] closed;
        private final MoneySums parts;
        private final MoneySum sum = new MoneySum();
        private final BitSet deals = new BitSet();
        private final Tally left = new Tally();
        private int lines;
        private int lineless;

        Sold(Scope scope) {
            this.scope = scope;
            this.closed = scope.data().deals().days(Field.DEAL_CLOSED_ON);
            this.parts = new MoneySums(scope.data().deals().size());
        }

        int n() {
            return deals.cardinality();
        }

        /** Whether the deal was won on one of the days; one without a day is left out of all but everything. */
        boolean counts(int deal) {
            if (scope.data().deals().status(deal) != DealStatus.WON) {
                return false;
            } else if (closed[deal] == Blank.DATE && !scope.window().undated()) {
                left.add(Reason.NO_CLOSE_DATE, deal);
                return false;
            }
            return closed[deal] == Blank.DATE || scope.window().holds(closed[deal]);
        }

        boolean add(int deal, Amounts amounts, int row) {
            Reason missing = amounts.missing(row);
            if (missing != null) {
                left.add(missing, deal);
                return false;
            }
            sum.add(amounts.values()[row]);
            parts.add(deal, amounts.values()[row]);
            deals.set(deal);
            return true;
        }
    }
}
