package app.quarterdeck.metrics.customers;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.views.Purchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Money;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everyone who bought up to the last counted day, with when and how often. Credits and cancelled sales are no purchases. */
public final class Buyers {

    private final Scope scope;
    private final Active active;
    private final List<Buyer> all = new ArrayList<>();

    /**
     * A customer.
     *
     * @param customer  code of the name
     * @param lastRow   the last purchase
     * @param lastDay   its day
     * @param silent    days since then
     * @param purchases on how many days there was one
     * @param bought    currency units in all; rows without an amount add nothing
     * @param usual     median days between purchases; null where there are too few to tell
     * @param second    days from the first to the second purchase; null where there was none
     * @param active    whether they count as a customer on that day (C1)
     */
    public record Buyer(int customer, int lastRow, int lastDay, int silent, int purchases, double bought,
            @Nullable Double usual, @Nullable Integer second, boolean active) {

        /** Silent for longer than usual allows (C10). */
        public boolean quiet() {
            return usual != null && silent > QuietCustomers.SILENT * usual;
        }
    }

    public Buyers(Scope scope) {
        this(scope, customers(scope));
    }

    private Buyers(Scope scope, BitSet asked) {
        this.scope = scope;
        this.active = new Active(scope);
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        BitSet now = active.unknown() == null ? active.on(scope.onDay(), scope) : asked;
        for (int customer = asked.nextSetBit(0); customer >= 0; customer = asked.nextSetBit(customer + 1)) {
            add(customer, data, revenue, now.get(customer));
        }
    }

    /** One of them, by the code of the name; empty where nobody of that name bought. */
    public static Optional<Buyer> one(Scope scope, int customer) {
        BitSet asked = new BitSet();
        asked.set(customer);
        return new Buyers(scope, asked).all.stream().findFirst();
    }

    private static BitSet customers(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        BitSet asked = new BitSet();
        revenue.within(data, scope.rows(revenue.kind())).stream().filter(row -> customers[row] != Blank.TEXT)
                .forEach(row -> asked.set(customers[row]));
        return asked;
    }

    /** W: days without a purchase after which a customer counts as gone; null where that cannot be told. */
    public @Nullable Double window() {
        return active.unknown() == null ? active.days() : null;
    }

    public List<Buyer> all() {
        return List.copyOf(all);
    }

    private void add(int customer, Data data, Revenue revenue, boolean now) {
        Purchases purchases = Purchases.of(data, revenue);
        long[] amounts = revenue.amounts(data).values();
        int last = -1;
        double bought = 0;
        for (int i = purchases.from(customer); i < purchases.to(customer)
                && purchases.day(i) <= scope.onDay(); i++) {
            last = i;
            long amount = amounts[purchases.row(i)];
            bought += amount == Blank.MONEY ? 0 : Money.units(amount);
        }
        if (last >= 0) {
            int[] days = QuietCustomers.days(scope, customer);
            all.add(new Buyer(customer, purchases.row(last), purchases.day(last),
                    scope.onDay() - purchases.day(last), days.length, bought,
                    QuietCustomers.usualGap(scope, customer), days.length < 2 ? null : days[1] - days[0], now));
        }
    }
}
