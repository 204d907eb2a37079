package app.quarterdeck.metrics.customers;

import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.customers.Buyers.Buyer;
import app.quarterdeck.metrics.revenue.AttachRate;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a customer lacks that others with the same product have: of those who bought product A, at least a third also bought
 * B. Products with fewer than ten buyers say nothing.
 */
public final class CrossSell {

    /** From this share of the buyers on, 0 to 1. */
    public static final double LEAST = 1 / 3.0;

    private CrossSell() {
    }

    /**
     * The product a customer most probably lacks.
     *
     * @param has    code of the product that points to it
     * @param lacks  code of the one never bought
     * @param share  of the owners of the first who also have the second, 0 to 1
     * @param owners how many owners of the first there are
     */
    public record Gap(Buyer buyer, int has, int lacks, double share, int owners) {
    }

    private record Pair(int has, int lacks, double share, int owners) {
    }

    /** At most one for each customer, the likeliest. */
    public static List<Gap> gaps(Scope scope, List<Buyer> buyers) {
        Map<Integer, Map<Integer, Integer>> owners = AttachRate.owners(scope, new Tally());
        Map<Integer, List<Pair>> pairs = pairs(owners);
        Map<Integer, Set<Integer>> products = new HashMap<>();
        owners.forEach((product, customers) -> customers.keySet()
                .forEach(customer -> products.computeIfAbsent(customer, _ -> new java.util.HashSet<>()).add(product)));
        List<Gap> out = new ArrayList<>();
        for (Buyer buyer : buyers) {
            Set<Integer> has = products.getOrDefault(buyer.customer(), Set.of());
            Optional<Pair> best = has.stream().flatMap(product -> pairs.getOrDefault(product, List.of()).stream())
                    .filter(pair -> !has.contains(pair.lacks()))
                    .max(Comparator.comparingDouble(Pair::share).thenComparingInt(Pair::owners)
                            .thenComparingInt(Pair::lacks));
            best.ifPresent(pair -> out.add(new Gap(buyer, pair.has(), pair.lacks(), pair.share(), pair.owners())));
        }
        return out;
    }

    private static Map<Integer, List<Pair>> pairs(Map<Integer, Map<Integer, Integer>> owners) {
        Map<Integer, Map<Integer, Integer>> known = owners.entrySet().stream()
                .filter(entry -> entry.getValue().size() >= Result.FEW)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        Map<Integer, List<Pair>> out = new HashMap<>();
        known.forEach((product, customers) -> {
            List<Pair> likely = new ArrayList<>();
            for (int other : known.keySet()) {
                Map<Integer, Integer> also = Objects.requireNonNull(known.get(other));
                double share = customers.keySet().stream().filter(also::containsKey).count()
                        / (double) customers.size();
                if (other != product && share >= LEAST) {
                    likely.add(new Pair(product, other, share, customers.size()));
                }
            }
            out.put(product, likely);
        });
        return out;
    }
}
