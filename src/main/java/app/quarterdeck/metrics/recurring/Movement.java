package app.quarterdeck.metrics.recurring;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.views.Revenue;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/**
 * How the recurring revenue of a month went from the evening before a period to its last counted day, customer by customer, in
 * exact ten-thousandths: before + moves = after, always. A customer is new who never had a contract anywhere before, has
 * returned who had none on that evening, and is lost who has none anywhere at the end; what others bring more or less is
 * expansion or contraction. A selection narrows the amounts, not who is new or lost.
 */
final class Movement {

    /** In the order in which they are told. What takes away is negative. */
    enum Move {
        BEFORE,
        NEW,
        RETURNED,
        EXPANSION,
        CONTRACTION,
        LOST,
        AFTER
    }

    private final Map<Move, Long> sums = new EnumMap<>(Move.class);
    private final Map<Move, Integer> counts = new EnumMap<>(Move.class);
    private final Map<Integer, Move> moves = new HashMap<>();

    Movement(Scope scope) {
        Data data = scope.data();
        Contracts contracts = Contracts.of(data);
        Revenue revenue = Revenue.of(data);
        int evening = evening(scope);
        int end = scope.onDay();
        BitSet known = new BitSet();
        BitSet had = new BitSet();
        BitSet has = new BitSet();
        revenue.all(data).stream().filter(row -> contracts.missing(row) == null).forEach(row -> {
            int customer = contracts.customer(row);
            known.set(customer, known.get(customer) || (contracts.runs(row, contracts.start(row))
                    && contracts.start(row) <= evening));
            had.set(customer, had.get(customer) || contracts.on(row, evening) != 0);
            has.set(customer, has.get(customer) || contracts.on(row, end) != 0);
        });
        Map<Integer, long[]> amounts = new HashMap<>();
        RowSet rows = revenue.within(data, scope.rows(revenue.kind()));
        rows.stream().filter(row -> contracts.runs(row, evening) || contracts.runs(row, end)).forEach(row -> {
            long[] both = amounts.computeIfAbsent(contracts.customer(row), customer -> new long[2]);
            both[0] = Math.addExact(both[0], contracts.on(row, evening));
            both[1] = Math.addExact(both[1], contracts.on(row, end));
        });
        amounts.forEach((customer, both) -> {
            add(Move.BEFORE, both[0]);
            add(Move.AFTER, both[1]);
            long change = both[1] - both[0];
            if (change != 0) {
                Move move = change < 0
                        ? has.get(customer) ? Move.CONTRACTION : Move.LOST
                        : had.get(customer) ? Move.EXPANSION : known.get(customer) ? Move.RETURNED : Move.NEW;
                moves.put(customer, move);
                add(move, change);
            }
        });
    }

    /** The evening before the period. */
    static int evening(Scope scope) {
        return scope.window().undated() ? Integer.MIN_VALUE + 1 : scope.window().from() - 1;
    }

    private void add(Move move, long amount) {
        sums.merge(move, amount, Math::addExact);
        if (amount != 0) {
            counts.merge(move, 1, Integer::sum);
        }
    }

    /** In ten-thousandths, negative where it takes away. */
    long amount(Move move) {
        return sums.getOrDefault(move, 0L);
    }

    /** Customers. */
    int count(Move move) {
        return counts.getOrDefault(move, 0);
    }

    /** Customers whose amount changed. */
    int customers() {
        return moves.size();
    }

    /** Whether a customer moved so. */
    boolean is(int customer, Move move) {
        return moves.get(customer) == move;
    }
}
