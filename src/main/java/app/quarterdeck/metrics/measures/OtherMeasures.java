package app.quarterdeck.metrics.measures;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.metrics.outreach.Leads;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Measures that look at records beside the one that is measured. */
final class OtherMeasures {

    private OtherMeasures() {
    }

    /** What the lead's deal brought within the usual time, nothing where none was won (L8). */
    static final class LeadRevenue implements Measure {

        private final Leads leads;
        private final Amounts amounts;
        private final int asOf;
        private final double ripe;

        LeadRevenue(Scope scope) {
            this.leads = Leads.of(scope.data());
            this.amounts = Revenue.wonDeals().amounts(scope.data());
            this.asOf = scope.asOf();
            Double days = Leads.decisionDays(scope.data());
            this.ripe = days == null ? -1 : days;
        }

        @Override
        public @Nullable Reason missing(int row) {
            return won(row) ? amounts.missing(leads.deal(row)) : null;
        }

        @Override
        public double value(int row) {
            return won(row) ? Money.units(amounts.values()[leads.deal(row)]) : 0;
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            sum.add(won(row) ? amounts.values()[leads.deal(row)] : 0);
        }

        private boolean won(int row) {
            Integer days = leads.daysToWin(row, asOf);
            return days != null && days <= ripe;
        }
    }

    /** Activities with a deal up to its close (A8). */
    record Touches(Activities activities) implements Measure {

        Touches(Data data) {
            this(Activities.of(data));
        }

        @Override
        public @Nullable Reason missing(int row) {
            return null;
        }

        @Override
        public double value(int row) {
            return activities.touches(row);
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            sum.add(Money.ONE * activities.touches(row));
        }
    }

    /** Days from the opening of a seat to the hire (HR2). */
    @SuppressWarnings("ArrayRecordComponent")
    record TimeToHire(int[] opened, int[] hired) implements Measure {

        TimeToHire(Data data) {
            this(data.table(RecordKind.CANDIDATES).days(Field.CANDIDATE_OPENED_ON),
                    data.table(RecordKind.CANDIDATES).days(Field.CANDIDATE_HIRED_ON));
        }

        @Override
        public @Nullable Reason missing(int row) {
            return opened[row] == Blank.DATE || hired[row] == Blank.DATE
                    ? Reason.NO_START_DATE
                    : hired[row] < opened[row] ? Reason.CLOSED_BEFORE_START : null;
        }

        @Override
        public double value(int row) {
            return hired[row] - (double) opened[row];
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            sum.add(Money.ONE * (hired[row] - opened[row]));
        }
    }

    /** What a sale leaves after its goods and the partner's commission (H2). */
    static final class PartnerMargin implements Measure {

        private final Amounts amounts;
        private final Amounts costs;
        private final int[] partners;
        private final Map<Integer, Double> commissions = new HashMap<>();

        PartnerMargin(Data data) {
            this.amounts = Revenue.sales().amounts(data);
            this.costs = Amounts.of(data, Field.SALE_GOODS_COST, Reason.NO_GOODS_COST);
            this.partners = data.split(RecordKind.SALES, Dimension.PARTNER);
            FactTable table = data.table(RecordKind.PARTNERS);
            int[] names = data.split(RecordKind.PARTNERS, Dimension.PARTNER);
            double[] shares = table.numbers(Field.PARTNER_COMMISSION);
            for (int row = 0; row < table.size(); row++) {
                if (!Double.isNaN(shares[row])) {
                    commissions.put(names[row], shares[row]);
                }
            }
        }

        @Override
        public @Nullable Reason missing(int row) {
            Reason reason = amounts.missing(row);
            reason = reason == null ? costs.missing(row) : reason;
            return reason == null && !commissions.containsKey(partners[row]) ? Reason.NO_COMMISSION : reason;
        }

        @Override
        public double value(int row) {
            return exact(row).doubleValue() / Money.ONE;
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            sum.add(exact(row));
        }

        private BigDecimal exact(int row) {
            BigDecimal amount = BigDecimal.valueOf(amounts.values()[row]);
            return amount.subtract(BigDecimal.valueOf(costs.values()[row]))
                    .subtract(amount.multiply(BigDecimal.valueOf(commissions.getOrDefault(partners[row], 0.0))));
        }
    }
}
