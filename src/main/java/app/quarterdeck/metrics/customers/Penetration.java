package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.revenue.Dated;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Markets;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.MarketSize;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Customers with at least one sale, of the possible customers the user typed for each market (C11, settled 11). */
public final class Penetration extends OfRevenue {

    @Override
    public Outcome of(Scope scope) {
        Tally left = new Tally();
        Map<Integer, BitSet> buyers = buyers(scope, left);
        long possible = 0;
        BitSet all = new BitSet();
        for (MarketSize market : asked(scope, buyers)) {
            possible += market.customers();
            all.or(buyers.getOrDefault(code(scope.data(), market), new BitSet()));
        }
        return share(all.cardinality(), possible).left(left.leftOut());
    }

    @Override
    public List<Part> parts(Scope scope) {
        Map<Integer, BitSet> buyers = buyers(scope, new Tally());
        List<Part> parts = new ArrayList<>();
        for (MarketSize market : asked(scope, buyers)) {
            int code = code(scope.data(), market);
            parts.add(new Part(List.of(market.market()),
                    share(buyers.getOrDefault(code, new BitSet()).cardinality(), market.customers())));
        }
        return parts;
    }

    /** The purchases up to the last counted day in the markets that were typed. */
    @Override
    public Traced trace(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] markets = data.split(revenue.kind(), Dimension.MARKET);
        Set<Integer> typed = Markets.of(data).stream().map(market -> code(data, market))
                .collect(Collectors.toSet());
        int[] rows = Arrays.stream(Dated.revenue(toNow(scope), new Tally()))
                .filter(row -> typed.contains(markets[row]) && !revenue.credit(data, row)).toArray();
        return Traced.counted(revenue.kind(), rows, new Tally());
    }

    private static Scope toNow(Scope scope) {
        return scope.over(scope.period(), new Window(Blank.DATE + 1, scope.onDay(), true));
    }

    private static Outcome share(int customers, long possible) {
        return possible == 0
                ? Outcome.none("zero-whole")
                : Outcome.of(100.0 * customers / possible, possible)
                        .also(new Extra("customers", Unit.COUNT, (double) customers),
                                new Extra("possible-customers", Unit.COUNT, (double) possible))
                        .step(Note.of("metrics.step.share", customers, possible));
    }

    /** All markets that were typed; under a filter those that it leaves anything of. */
    private static List<MarketSize> asked(Scope scope, Map<Integer, BitSet> buyers) {
        Revenue revenue = Revenue.of(scope.data());
        boolean everything = scope.rows(revenue.kind()).size() == scope.data().table(revenue.kind()).size();
        return Markets.of(scope.data()).stream()
                .filter(market -> everything || buyers.containsKey(code(scope.data(), market))).toList();
    }

    private static int code(Data data, MarketSize market) {
        int same = data.texts().sameName(market.market());
        return same == Blank.TEXT ? -1 : data.texts().canonical(same);
    }

    /** Who bought up to the last counted day, by market. */
    private static Map<Integer, BitSet> buyers(Scope scope, Tally left) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] markets = data.split(revenue.kind(), Dimension.MARKET);
        Map<Integer, BitSet> out = new HashMap<>();
        for (int row : Dated.revenue(toNow(scope), left)) {
            if (customers[row] == Blank.TEXT) {
                left.add(Reason.NO_CUSTOMER, row);
            } else if (!revenue.credit(data, row)) {
                out.computeIfAbsent(markets[row], m -> new BitSet()).set(customers[row]);
            }
        }
        return out;
    }
}
