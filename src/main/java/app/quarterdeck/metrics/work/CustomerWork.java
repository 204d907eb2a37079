package app.quarterdeck.metrics.work;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.customers.Buyers;
import app.quarterdeck.metrics.customers.Buyers.Buyer;
import app.quarterdeck.metrics.customers.CrossSell;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Customers who are quiet, gone, did not come back, or lack what others like them bought; who bought most comes first. */
final class CustomerWork {

    private static final double HALF = 0.5;

    private final WorkKind kind;
    private final Scope scope;
    private final Data data;
    private final Buyers buyers;
    private final @Nullable String currency;

    CustomerWork(WorkKind kind, Scope scope) {
        this.kind = kind;
        this.scope = scope;
        this.data = scope.data();
        this.buyers = new Buyers(scope);
        this.currency = Amounts.currency(data, Revenue.of(data).kind());
    }

    Work list() {
        return switch (kind) {
            case QUIET_CUSTOMERS -> quiet();
            case DORMANT_CUSTOMERS -> dormant();
            case BOUGHT_ONCE -> once();
            default -> crossSell();
        };
    }

    private Work quiet() {
        List<Buyer> regular = buyers.all().stream().filter(buyer -> buyer.active() && buyer.usual() != null).toList();
        List<Buyer> quiet = regular.stream().filter(Buyer::quiet).toList();
        return work(quiet, buyer -> List.of(last(buyer), silent(buyer),
                new Figure(buyer.usual(), Unit.DAYS, null), buyer.purchases(), bought(buyer)), quiet.size(),
                regular.size());
    }

    private Work dormant() {
        Double window = buyers.window();
        List<Buyer> gone = window == null
                ? List.of()
                : buyers.all().stream().filter(buyer -> !buyer.active()).toList();
        return work(gone, buyer -> List.of(last(buyer), silent(buyer), buyer.purchases(), bought(buyer)), gone.size(),
                buyers.all().size(), new Figure(window, Unit.DAYS, null));
    }

    private Work once() {
        double[] second = buyers.all().stream().filter(buyer -> buyer.second() != null)
                .mapToDouble(buyer -> buyer.second() == null ? 0 : buyer.second()).toArray();
        double most = second.length == 0 ? Double.NaN : Spread.percentile(second, HALF);
        List<Buyer> single = buyers.all().stream().filter(buyer -> buyer.active() && buyer.purchases() == 1).toList();
        List<Buyer> late = single.stream().filter(buyer -> buyer.silent() > most).toList();
        return work(late, buyer -> List.of(last(buyer), silent(buyer), bought(buyer)), late.size(), single.size(),
                new Figure(second.length == 0 ? null : most, Unit.DAYS, null));
    }

    private Work crossSell() {
        List<Buyer> active = buyers.all().stream().filter(Buyer::active).toList();
        List<CrossSell.Gap> gaps = CrossSell.gaps(scope, active);
        List<Work.Item> items = gaps.stream().sorted(Comparator.comparingDouble(CrossSell.Gap::share).reversed()
                .thenComparing(gap -> -gap.buyer().bought()))
                .map(gap -> item(gap.buyer(), List.of(text(gap.has()), text(gap.lacks()),
                        percent(gap.share()), gap.owners(), bought(gap.buyer()))))
                .toList();
        return list(items, items.size(), active.size(), percent(CrossSell.LEAST));
    }

    private Work work(List<Buyer> found, Function<Buyer, List<Object>> values, Object... numbers) {
        return list(found.stream().sorted(Comparator.comparingDouble(Buyer::bought).reversed()
                .thenComparing(buyer -> text(buyer.customer()))).map(buyer -> item(buyer, values.apply(buyer)))
                .collect(Collectors.toCollection(ArrayList::new)), numbers);
    }

    private Work list(List<Work.Item> items, Object... numbers) {
        return new Work(kind, Revenue.of(data).kind(), Note.of("work.rule." + kind.id(), numbers), items);
    }

    private Work.Item item(Buyer buyer, List<Object> values) {
        return new Work.Item(data.table(Revenue.of(data).kind()).rowId(buyer.lastRow()), text(buyer.customer()),
                values);
    }

    /** To a tenth: these rest on few customers. */
    private static Figure percent(double share) {
        return new Figure(Math.round(share * 1000) / 10.0, Unit.PERCENT, null);
    }

    private String text(int code) {
        return data.texts().text(code);
    }

    private static LocalDate last(Buyer buyer) {
        return LocalDate.ofEpochDay(buyer.lastDay());
    }

    private static Figure silent(Buyer buyer) {
        return WorkFinder.days(buyer.silent());
    }

    private Figure bought(Buyer buyer) {
        return new Figure(buyer.bought(), Unit.MONEY, currency);
    }
}
