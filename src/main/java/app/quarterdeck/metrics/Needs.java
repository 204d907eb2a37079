package app.quarterdeck.metrics;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.past.History;
import app.quarterdeck.metrics.revenue.ByProduct;
import app.quarterdeck.metrics.views.ListPrices;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.RevenueKinds;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Looks whether the data has what a metric needs. */
final class Needs {

    /** Missing where the user has not said which of two kinds is revenue. */
    static final String REVENUE = "settings.revenue";

    private final Data data;

    Needs(Data data) {
        this.data = data;
    }

    Readiness of(Metric metric) {
        List<String> missing = new ArrayList<>();
        for (String need : metric.needs()) {
            List<String> alternatives = List.of(need.split("\\|", -1));
            if (alternatives.stream().noneMatch(this::met)) {
                missing.add(code(alternatives.getFirst()));
            }
        }
        return new Readiness(missing.stream().distinct().toList());
    }

    private boolean met(String need) {
        int dot = need.indexOf('.');
        String owner = dot < 0 ? need : need.substring(0, dot);
        String part = dot < 0 ? "" : need.substring(dot + 1);
        return switch (owner) {
            case "settings" -> set(part);
            case "revenue" -> revenue(part);
            case "snapshots" -> History.of(data).days().size() > 1;
            default -> {
                RecordKind kind = RecordKind.ofId(owner).orElseThrow();
                yield part.isEmpty()
                        ? data.table(kind).size() > 0
                        : data.snapshot().has(part.equals("start")
                                ? data.settings().cycleStart()
                                : Field.ofId(kind, part).orElseThrow());
            }
        };
    }

    private boolean set(String part) {
        return switch (part) {
            case "markets" -> !data.settings().markets().isEmpty();
            case "selling-cost" -> data.settings().sellingCost() != null;
            case "stages" -> data.settings().stages().stream().anyMatch(stage -> stage.probability() != null);
            default -> throw new IllegalStateException("no setting " + part);
        };
    }

    private boolean revenue(String part) {
        Optional<Revenue> revenue = chosen();
        return revenue.isPresent() && switch (part) {
            case "" -> data.snapshot().has(revenue.get().amount());
            case "list" -> revenue.get().isDeals()
                    ? data.snapshot().has(Field.DEAL_AMOUNT_LIST) || ListPrices.derived(data)
                    : data.snapshot().has(Field.SALE_LIST_AMOUNT);
            case "contract" -> Stream.of("recurring_amount", "contract_months", "contract_end")
                    .anyMatch(id -> data.snapshot().has(Field.ofId(revenue.get().kind(), id).orElseThrow()));
            case "label" -> RevenueKinds.labelled(data, revenue.get());
            case "sold" -> data.has(revenue.get().kind(), Dimension.PRODUCT) || ByProduct.lines(data);
            case "kind" -> RevenueKinds.labelled(data, revenue.get())
                    || data.has(revenue.get().kind(), Dimension.PRODUCT);
            default -> data.has(revenue.get().kind(), new Dimension(part));
        };
    }

    /** Empty where there is no revenue yet, or the user has to say which it is. */
    private Optional<Revenue> chosen() {
        try {
            return Optional.ofNullable(Revenue.find(data));
        } catch (UserFault undecided) {
            return Optional.empty();
        }
    }

    private String code(String need) {
        if (need.equals("revenue.label") || need.equals("revenue.kind")) {
            return "deals.kind";
        } else if (need.equals("deals.start")) {
            return "deals." + data.settings().cycleStart().id();
        } else if (!need.startsWith("revenue")) {
            return need;
        }
        boolean undecided = data.settings().revenue() == null && data.deals().size() > 0
                && data.table(RecordKind.SALES).size() > 0;
        boolean deals = chosen().map(Revenue::isDeals).orElse(true);
        return undecided ? REVENUE : (deals ? "deals." : "sales.") + switch (need) {
            case "revenue" -> deals ? "amount" : "net_amount";
            case "revenue.list" -> deals ? "amount_list" : "list_amount";
            case "revenue.contract" -> "recurring_amount";
            case "revenue.customer" -> "customer_id";
            case "revenue.rep" -> deals ? "owner" : "rep";
            case "revenue.sold" -> "product";
            case "revenue.partner" -> deals ? "partner_id" : "deal_id";
            default -> need.substring(need.indexOf('.') + 1);
        };
    }
}
