package app.quarterdeck.metrics.revenue;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Of the customers who have a product, those who also have another one (D5), up to the last counted day. A group's keys are
 * the product they have and the one that is looked for. The figure itself is the highest rate of a product that enough
 * customers have; beside it, the same for those who have had it for ninety days, and so had time to buy.
 */
public final class AttachRate extends OfRevenue {

    private static final int MOST_PRODUCTS = 30;
    private static final int TIME_TO_BUY = 90;

    @Override
    public Outcome of(Scope scope) {
        Tally left = new Tally();
        Map<Integer, Map<Integer, Integer>> owners = owners(scope, left);
        Part best = parts(scope, owners, owners).stream().filter(part -> part.outcome().n() >= Result.FEW)
                .max(Comparator.comparingDouble(AttachRate::value)).orElse(null);
        if (best == null) {
            return Outcome.none(owners.size() < 2 ? "one-product" : "under-ten-owners").left(left.leftOut());
        }
        Part ripe = parts(scope, ripe(scope, owners), owners).stream().filter(part -> part.keys().equals(best.keys()))
                .findAny()
                .orElse(null);
        return best.outcome().left(left.leftOut())
                .also(new Extra("attach-rate-ripe", Unit.PERCENT, ripe == null ? null : ripe.outcome().value()))
                .step(Note.of("metrics.step.attach", best.keys().get(0), best.keys().get(1)));
    }

    @Override
    public List<Part> parts(Scope scope) {
        Map<Integer, Map<Integer, Integer>> owners = owners(scope, new Tally());
        return parts(scope, owners, owners);
    }

    /** The purchases that say who has what. */
    @Override
    public Traced trace(Scope scope) {
        Tally left = new Tally();
        int[] rows = rows(scope, left);
        return Traced.counted(Revenue.of(scope.data()).kind(), rows, left);
    }

    /** @param counted whose rate is taken: all owners of a product, or some of them */
    private static List<Part> parts(Scope scope, Map<Integer, Map<Integer, Integer>> counted,
            Map<Integer, Map<Integer, Integer>> owners) {
        List<Integer> products = owners.keySet().stream()
                .sorted(Comparator.<Integer>comparingInt(product -> -owners.getOrDefault(product, Map.of()).size())
                        .thenComparing(product -> scope.data().texts().text(product)))
                .limit(MOST_PRODUCTS).toList();
        List<Part> parts = new ArrayList<>();
        for (int product : products) {
            for (int other : products) {
                Map<Integer, Integer> having = counted.getOrDefault(product, Map.of());
                if (product != other && !having.isEmpty()) {
                    Map<Integer, Integer> also = owners.getOrDefault(other, Map.of());
                    long both = having.keySet().stream().filter(also::containsKey).count();
                    parts.add(new Part(List.of(scope.data().texts().text(product), scope.data().texts().text(other)),
                            Outcome.share(both, having.size()).step(Note.of("metrics.step.share", both,
                                    having.size()))));
                }
            }
        }
        return parts;
    }

    /** By product, its customers and the day each of them first bought it. */
    public static Map<Integer, Map<Integer, Integer>> owners(Scope scope, Tally left) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] days = revenue.days(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] products = data.split(revenue.kind(), Dimension.PRODUCT);
        Map<Integer, Map<Integer, Integer>> out = new HashMap<>();
        for (int row : rows(scope, left)) {
            out.computeIfAbsent(products[row], product -> new HashMap<>()).merge(customers[row], days[row], Math::min);
        }
        return out;
    }

    private static int[] rows(Scope scope, Tally left) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] products = data.split(revenue.kind(), Dimension.PRODUCT);
        Scope toNow = scope.over(scope.period(), new Window(Blank.DATE + 1, scope.onDay(), true));
        return java.util.Arrays.stream(Dated.revenue(toNow, left)).filter(row -> {
            Reason missing = revenue.credit(data, row)
                    ? Reason.CREDIT
                    : customers[row] == Blank.TEXT
                            ? Reason.NO_CUSTOMER
                            : products[row] == Blank.TEXT ? Reason.NO_PRODUCT : null;
            if (missing != null) {
                left.add(missing, row);
            }
            return missing == null;
        }).toArray();
    }

    /** Only those of the first product who have had it for long enough. */
    private static Map<Integer, Map<Integer, Integer>> ripe(Scope scope, Map<Integer, Map<Integer, Integer>> owners) {
        Map<Integer, Map<Integer, Integer>> out = new HashMap<>();
        owners.forEach((product, customers) -> {
            Map<Integer, Integer> longSince = new HashMap<>(customers);
            longSince.values().removeIf(day -> scope.onDay() - day < TIME_TO_BUY);
            out.put(product, longSince);
        });
        return out;
    }

    private static double value(Part part) {
        Double value = part.outcome().value();
        return value == null ? 0 : value;
    }
}
