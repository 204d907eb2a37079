package app.quarterdeck.metrics.people;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.revenue.Dated;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Revenue credited to people, each beside the quota: only what is dated inside a quota, to the owner at close
 * (G12); a second owner gets the share that is theirs.
 */
final class Credits {

    private static final double REACHED = 1 - 1e-12;

    /** One person with a quota. Currency units. */
    record Person(int rep, double credited, double quota) {

        /** In per cent of the quota. */
        double attained() {
            return 100 * credited / quota;
        }

        boolean reached() {
            return credited >= quota * REACHED;
        }
    }

    private Credits() {
    }

    /** People with a quota above zero in the period. */
    static List<Person> of(Scope scope, Tally left) {
        Map<Integer, List<Quotas.Quota>> quotas = Quotas.of(scope);
        Map<Integer, MoneySum> credited = credited(scope, quotas, left);
        List<Person> people = new ArrayList<>();
        quotas.forEach((rep, own) -> {
            double quota = own.stream().mapToDouble(Quotas.Quota::amount).sum();
            if (quota > 0) {
                people.add(new Person(rep, credited.getOrDefault(rep, new MoneySum()).units(), quota));
            }
        });
        return people;
    }

    private static Map<Integer, MoneySum> credited(Scope scope, Map<Integer, List<Quotas.Quota>> quotas,
            Tally left) {
        Data data = scope.data();
        Revenue source = Revenue.of(data);
        Amounts amounts = source.amounts(data);
        int[] days = source.days(data);
        int[] reps = data.split(source.kind(), Dimension.REP);
        Shares shares = new Shares(data, source);
        Map<Integer, MoneySum> out = new HashMap<>();
        Scope dated = scope.over(scope.period(), new Window(scope.window().from(), scope.window().to(), false));
        for (int row : Dated.revenue(dated, left)) {
            Reason missing = outside(quotas.get(reps[row]), days[row]);
            missing = missing == null ? amounts.missing(row) : missing;
            if (missing == null) {
                out.computeIfAbsent(reps[row], rep -> new MoneySum())
                        .add(BigDecimal.valueOf(amounts.values()[row]).multiply(shares.own(row)));
            } else {
                left.add(missing, row);
            }
        }
        if (shares.any()) {
            shared(dated, quotas, shares, out);
        }
        return out;
    }

    /** The part of second owners, wherever the deal stands: it is another person's row. */
    private static void shared(Scope dated, Map<Integer, List<Quotas.Quota>> quotas, Shares shares,
            Map<Integer, MoneySum> out) {
        Data data = dated.data();
        Revenue source = Revenue.of(data);
        Amounts amounts = source.amounts(data);
        int[] days = source.days(data);
        Scope everywhere = dated.rows(kind -> RowSet.stretch(0, data.table(kind).size()));
        for (int row : Dated.revenue(everywhere, new Tally())) {
            int other = shares.other(row);
            if (other != Blank.TEXT && amounts.has(row) && outside(quotas.get(other), days[row]) == null) {
                out.computeIfAbsent(other, rep -> new MoneySum()).add(BigDecimal.valueOf(amounts.values()[row])
                        .multiply(BigDecimal.ONE.subtract(shares.own(row))));
            }
        }
    }

    private static @Nullable Reason outside(@Nullable List<Quotas.Quota> quotas, int day) {
        return quotas == null
                ? Reason.NO_QUOTA
                : quotas.stream().noneMatch(quota -> day >= quota.from() && day <= quota.to())
                        ? Reason.OUTSIDE_QUOTA
                        : null;
    }

    /** How a deal of two owners is split between them. */
    private static final class Shares {

        private final int[] others;
        private final double[] shares;

        Shares(Data data, Revenue revenue) {
            FactTable deals = data.deals();
            boolean split = revenue.isDeals() && deals.has(Field.DEAL_CO_OWNER) && deals.has(Field.DEAL_CO_OWNER_SHARE);
            this.others = split ? data.people(Field.DEAL_CO_OWNER) : new int[0];
            this.shares = split ? deals.numbers(Field.DEAL_CO_OWNER_SHARE) : new double[0];
        }

        boolean any() {
            return others.length > 0;
        }

        /** The second owner, blank where there is none or no share is known. */
        int other(int row) {
            return row >= others.length || Double.isNaN(shares[row]) ? Blank.TEXT : others[row];
        }

        /** 0 to 1. */
        BigDecimal own(int row) {
            return other(row) == Blank.TEXT ? BigDecimal.ONE : BigDecimal.ONE.subtract(BigDecimal.valueOf(shares[row]));
        }
    }
}
