package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Markets;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.MarketSize;
import app.quarterdeck.model.record.Money;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Revenue of the last twelve months in each market, of the yearly worth the market is said to have (C12). */
public final class MarketValueShare extends OfRevenue {

    private final Lookup lookup;

    public MarketValueShare(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        double got = 0;
        double worth = 0;
        long n = 0;
        for (Map.Entry<MarketSize, MoneySum> entry : byMarket(scope).entrySet()) {
            Long value = entry.getKey().value();
            got += entry.getValue().units();
            worth += value == null ? 0 : Money.units(value);
            n++;
        }
        return share(scope, got, worth, n).left(trace(scope).left().leftOut());
    }

    @Override
    public List<Part> parts(Scope scope) {
        List<Part> parts = new ArrayList<>();
        byMarket(scope).forEach((market, sum) -> {
            Long value = market.value();
            parts.add(new Part(List.of(market.market()),
                    share(scope, sum.units(), value == null ? 0 : Money.units(value), 1)));
        });
        return parts;
    }

    /** The revenue of the last twelve months. */
    @Override
    public Traced trace(Scope scope) {
        return lookup.get("total-revenue").trace(scope.lastYear());
    }

    private static Outcome share(Scope scope, double got, double worth, long n) {
        return worth == 0
                ? Outcome.none("no-market-value")
                : Outcome.of(100 * got / worth, n).also(new Extra("market-value", Unit.MONEY, worth))
                        .step(Note.of("metrics.step.ratio", money(scope, got), money(scope, worth)));
    }

    /** Revenue of the markets whose worth is known; under a filter those that it leaves anything of. */
    private Map<MarketSize, MoneySum> byMarket(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        long[] amounts = revenue.amounts(data).values();
        int[] split = data.split(revenue.kind(), Dimension.MARKET);
        Map<Integer, MoneySum> sums = new HashMap<>();
        for (int row : trace(scope).rows()) {
            sums.computeIfAbsent(split[row], market -> new MoneySum()).add(amounts[row]);
        }
        boolean everything = scope.rows(revenue.kind()).size() == data.table(revenue.kind()).size();
        Map<MarketSize, MoneySum> out = new java.util.LinkedHashMap<>();
        for (MarketSize market : Markets.of(data)) {
            int same = data.texts().sameName(market.market());
            MoneySum sum = same == Blank.TEXT ? null : sums.get(data.texts().canonical(same));
            if (market.value() != null && (everything || sum != null)) {
                out.put(market, sum == null ? new MoneySum() : sum);
            }
        }
        return out;
    }
}
