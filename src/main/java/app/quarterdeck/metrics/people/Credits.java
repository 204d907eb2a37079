package app.quarterdeck.metrics.people;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.revenue.Dated;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Revenue credited to people, each beside the quota: only what is dated inside a quota, to the owner at close (G12). */
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
        Map<Integer, MoneySum> out = new HashMap<>();
        Scope dated = scope.over(scope.period(), new Window(scope.window().from(), scope.window().to(), false));
        for (int row : Dated.revenue(dated, left)) {
            List<Quotas.Quota> own = quotas.get(reps[row]);
            int day = days[row];
            Reason missing = own == null
                    ? Reason.NO_QUOTA
                    : own.stream().noneMatch(quota -> day >= quota.from() && day <= quota.to())
                            ? Reason.OUTSIDE_QUOTA
                            : amounts.missing(row);
            if (missing == null) {
                out.computeIfAbsent(reps[row], rep -> new MoneySum()).add(amounts.values()[row]);
            } else {
                left.add(missing, row);
            }
        }
        return out;
    }
}
