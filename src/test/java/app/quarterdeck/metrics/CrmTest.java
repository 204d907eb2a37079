package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The CRM export against what a database computed from it (reference.json). */
@Tag("shared")
class CrmTest {

    private static final Selection ALL = Selection.of(Period.ALL);
    private static Engine engine;
    private static Map<?, ?> reference;

    @BeforeAll
    static void load() {
        engine = Shared.crm().engine();
        reference = (Map<?, ?>) some(Shared.json("data/crm_sales_opportunities/reference.json").get("metrics"));
    }

    @Test
    void wholeFile() {
        assertEquals(number("total_won_revenue"), value("won-revenue", ALL));
        assertEquals(number("total_won_revenue"), value("total-revenue", ALL));
        assertEquals(100 * number("win_rate"), value("win-rate", ALL), 1e-9);
        assertEquals(number("win_loss_ratio"), value("win-loss-ratio", ALL), 1e-9);
        assertEquals(number("avg_deal_size"), value("average-deal-size", ALL), 1e-9);
        assertEquals(number("avg_deal_size"), value("revenue-per-sale", ALL), 1e-9);
        assertEquals(number("median_deal_size"), value("median-deal-size", ALL));
        assertEquals(List.of(number("won_count"), number("lost_count"), 0.0),
                engine.measure("win-rate", ALL).also().stream().limit(3).map(Extra::value).toList());
        assertEquals(85, value("new-customers", ALL));
        assertEquals(2089, value("open-deals", ALL));
    }

    @Test
    void cycles() {
        Map<?, ?> won = (Map<?, ?>) some(some(entry("cycle_days_won")).get("value"));
        assertEquals(number(won, "median"), value("sales-cycle", ALL));
        assertEquals(number(won, "mean"), value("sales-cycle-mean", ALL), 1e-9);
        assertEquals(number(won, "p25"), value("sales-cycle-p25", ALL));
        assertEquals(number(won, "p75"), value("sales-cycle-p75", ALL));
        Map<?, ?> lost = (Map<?, ?>) some(some(entry("cycle_days_lost")).get("value"));
        assertEquals(number(lost, "median"), value("lost-deal-time", ALL));
        double[] values = engine.values("sales-cycle", ALL);
        assertEquals(List.of(4238.0, number(won, "mn"), number(won, "mx")),
                List.of((double) values.length, values[0], values[values.length - 1]));
    }

    @Test
    void groups() {
        grouped("by_region", "regional_office", Dimension.TERRITORY);
        grouped("by_manager", "manager", Dimension.MANAGER);
        grouped("by_agent", "sales_agent", Dimension.REP);
        grouped("by_product_raw", "product_raw", Dimension.PRODUCT);
        Result accounts = engine.measure("won-revenue", ALL.by(Dimension.CUSTOMER));
        for (Map<?, ?> row : rows("top_accounts")) {
            assertEquals(number(row, "revenue"), groups(accounts).get(row.get("account")));
        }
        assertEquals(List.of("West", "Central", "East"), engine
                .measure("revenue-by-territory", ALL).groups().stream().map(Group::key).toList());
    }

    private void grouped(String entry, String name, Dimension by) {
        Map<String, @Nullable Double> revenue = groups(engine.measure("won-revenue", ALL.by(by)));
        Map<String, @Nullable Double> rates = groups(engine.measure("win-rate", ALL.by(by)));
        Map<String, @Nullable Double> sizes = groups(engine.measure("average-deal-size", ALL.by(by)));
        Map<String, @Nullable Double> open = groups(engine.measure("open-deals", ALL.by(by)));
        for (Map<?, ?> row : rows(entry)) {
            String key = String.valueOf(row.get(name));
            assertEquals(number(row, "revenue"), revenue.get(key), key);
            assertEquals(100 * number(row, "win_rate"), some(rates.get(key)), 1e-4, key);
            assertEquals(number(row, "avg_deal"), some(sizes.get(key)), 1e-4, key);
            assertEquals(number(row, "open_deals"), open.getOrDefault(key, 0.0), key);
        }
        assertEquals(rows(entry).size(), revenue.size(), entry);
    }

    @Test
    void series() {
        Result months = engine.measure("sales-by-period", ALL);
        List<Map<?, ?>> wanted = rows("by_close_month");
        assertEquals(wanted.size(), months.series().size());
        for (int i = 0; i < wanted.size(); i++) {
            Point point = months.series().get(i);
            assertEquals(wanted.get(i).get("month"), point.period().id());
            assertEquals(number(wanted.get(i), "revenue"), point.value());
            assertEquals((long) number(wanted.get(i), "won"), point.n());
        }
        Result quarters = engine.measure("won-revenue", ALL.every(Grain.QUARTER).by(Dimension.TERRITORY));
        assertEquals(List.of(1_134_672.0, 3_086_111.0, 2_982_255.0, 2_802_496.0),
                quarters.series().stream().map(Point::value).toList());
        for (Map<?, ?> row : rows("quarter_by_region")) {
            Group group = quarters.groups().stream().filter(g -> g.key().equals(row.get("regional_office"))).findFirst()
                    .orElseThrow();
            String quarter = String.valueOf(row.get("quarter")).replace("-", "");
            assertEquals(number(row, "revenue"), group.series().stream()
                    .filter(point -> point.period().id().equals(quarter)).findFirst().orElseThrow().value());
        }
        Result rates = engine.measure("win-rate", ALL.every(Grain.QUARTER));
        List<Map<?, ?>> byQuarter = rows("winrate_by_close_quarter");
        for (int i = 0; i < byQuarter.size(); i++) {
            assertEquals(100 * number(byQuarter.get(i), "win_rate"), some(rates.series().get(i).value()), 1e-9);
        }
    }

    @Test
    void monthsBeforeTheFirstSaleAreNotZero() {
        Result year = engine.measure("won-revenue", period("2017").every(Grain.MONTH));
        assertEquals(12, year.series().size());
        assertNull(year.series().getFirst().value());
        assertEquals(1_134_672.0, year.series().get(2).value());
    }

    @Test
    void growth() {
        Result year = engine.measure("yoy-growth", period("2017"));
        assertNull(year.value());
        assertEquals("metrics.reason.history-too-short", some(year.noData()).key());
        for (Map<?, ?> row : rows("by_close_quarter_qoq")) {
            if (row.get("qoq") != null) {
                String quarter = String.valueOf(row.get("quarter")).replace("-", "");
                assertEquals(100 * number(row, "qoq"), value("revenue-change", period(quarter)), 1e-9, quarter);
            }
        }
        Comparison comparison = some(
                engine.measure("win-rate", period("2017Q4").against(Against.PREVIOUS)).comparison());
        assertEquals(60.25188916876574 - 61.40693698094772, some(comparison.change()), 1e-9);
    }

    @Test
    void newBusiness() {
        for (Map<?, ?> row : rows("new_vs_existing_quarter")) {
            Selection quarter = period(String.valueOf(row.get("quarter")).replace("-", ""));
            double fresh = row.get("new_revenue") == null ? 0 : number(row, "new_revenue");
            double known = row.get("existing_revenue") == null ? 0 : number(row, "existing_revenue");
            assertEquals(100 * fresh / (fresh + known), value("new-business-share", quarter), 1e-9);
            assertEquals(number(row, "new_accounts"), value("new-customers", quarter));
        }
    }

    @Test
    void openAmountsAreUnknownNotZero() {
        Result open = engine.measure("open-pipeline", ALL);
        assertNull(open.value());
        assertEquals(2089.0, open.also().getFirst().value());
        assertEquals(2089, open.leftOut().getFirst().count());
    }

    @Test
    void filtersCompareNames() {
        Selection west = ALL.where(List.of(new Filter(Dimension.TERRITORY, List.of(" WEST "))));
        assertEquals(3_568_647, value("won-revenue", west));
        Selection noAccount = ALL.where(List.of(new Filter(Dimension.CUSTOMER, List.of(""))));
        assertEquals(1425, value("open-deals", noAccount));
        Selection won = ALL.where(List.of(new Filter(Dimension.STATUS, List.of("Won"))));
        assertEquals(4238, value("closed-deals", won));
    }

    private static double value(String metric, Selection selection) {
        return some(engine.measure(metric, selection).value());
    }

    private static Selection period(String text) {
        return Selection.of(FiscalCalendar.DEFAULT.parse(text));
    }

    private static Map<String, @Nullable Double> groups(Result result) {
        Map<String, @Nullable Double> out = new HashMap<>();
        result.groups().forEach(group -> out.put(group.key(), group.value()));
        return out;
    }

    private static @Nullable Map<?, ?> entry(String name) {
        return (Map<?, ?>) reference.get(name);
    }

    private static List<Map<?, ?>> rows(String name) {
        return ((List<?>) some(some(entry(name)).get("value"))).stream().<Map<?, ?>>map(row -> (Map<?, ?>) row)
                .toList();
    }

    private static double number(String name) {
        return number(some(entry(name)), "value");
    }

    private static double number(Map<?, ?> row, String field) {
        return ((Number) some(row.get(field))).doubleValue();
    }

    private static <T> T some(@Nullable T value) {
        assertNotNull(value);
        return value;
    }
}
