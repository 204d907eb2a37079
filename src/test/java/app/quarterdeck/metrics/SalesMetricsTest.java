package app.quarterdeck.metrics;

import static app.quarterdeck.metrics.Figures.also;
import static app.quarterdeck.metrics.Figures.caveats;
import static app.quarterdeck.metrics.Figures.groups;
import static app.quarterdeck.metrics.Figures.in;
import static app.quarterdeck.metrics.Figures.left;
import static app.quarterdeck.metrics.Figures.noData;
import static app.quarterdeck.metrics.Figures.series;
import static app.quarterdeck.metrics.Figures.value;
import static app.quarterdeck.model.record.RecordKind.CUSTOMERS;
import static app.quarterdeck.model.record.RecordKind.SALES;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.MarketSize;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Revenue, prices and customers of a workspace of invoiced sales, each figure worked out by hand. */
class SalesMetricsTest {

    /** Orders O1 (two lines) to O8; O4 is a credit, O6 was cancelled, O7 is worth nothing. */
    private static Sample sales() {
        return new Sample()
                .columns(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_PRODUCT,
                        Field.SALE_TERRITORY, Field.SALE_NET_AMOUNT, Field.SALE_LIST_AMOUNT, Field.SALE_GOODS_COST,
                        Field.SALE_TYPE, Field.SALE_STATUS)
                .rows(SALES, "O1,2025-01-10,Alder,Core,North,60,80,30,,", "O1,2025-01-10,Alder,Plus,North,40,40,,,",
                        "O2,2025-02-05,Birch,Core,South,200,250,120,,", "O3,2025-03-20,Alder,Core,North,100,100,50,,",
                        "O4,2025-04-02,Birch,Core,South,-50,,-30,credit,", "O5,2025-04-10,Cedar,Plus,,300,300,150,,",
                        "O6,2025-04-12,Cedar,Plus,,999,999,1,,Cancelled", "O7,2025-05-01,Alder,Plus,North,0,20,0,,",
                        "O8,2025-05-09,Birch,Core,South,,100,,,");
    }

    private final Engine engine = sales().engine();

    @Test
    void creditsCountInRevenueOnTheirOwnDateAndCancelledSalesDoNot() {
        Result quarter = engine.measure("total-revenue", in("2025Q2"));
        assertEquals(250, value(quarter));
        assertEquals(Map.of("cancelled", 1L, "no-amount", 1L), left(quarter));
        assertEquals(List.of("to-date", "credits"), caveats(quarter));
        assertEquals(List.of("2025-01=100", "2025-02=200", "2025-03=100", "2025-04=250", "2025-05=0~"),
                series(engine.measure("sales-by-period", in("all"))));
    }

    @Test
    void revenuePerSaleCountsOrdersNotLines() {
        Result result = engine.measure("revenue-per-sale", in("all"));
        assertEquals(700.0 / 4, value(result));
        assertEquals(Map.of("cancelled", 1L, "credit", 1L, "no-amount", 1L, "zero-amount", 1L), left(result));
    }

    @Test
    void sharesByProductAndTerritoryKeepTheBlank() {
        assertEquals(List.of("Plus=340/3", "Core=310/4"), groups(engine.measure("revenue-by-product", in("all"))));
        assertEquals(List.of("=300/1", "North=200/4", "South=150/2"),
                groups(engine.measure("revenue-by-territory", in("all"))));
        assertEquals(List.of("Plus / =300/1", "Core / North=160/2", "Core / South=150/2", "Plus / North=40/2"),
                groups(engine.measure("total-revenue", in("all").by(Dimension.PRODUCT, Dimension.TERRITORY))));
    }

    @Test
    void marginAndDiscountLeaveLinesOutOfBothParts() {
        Result margin = engine.measure("gross-margin", in("all"));
        assertEquals(100 * (30 + 80 + 50 - 20 + 150) / 610.0, value(margin), 1e-9);
        assertEquals(Map.of("cancelled", 1L, "no-amount", 1L, "no-goods-cost", 1L), left(margin));
        assertEquals(100 * (20 + 0 + 50 + 0 + 0 + 20) / 790.0, value(engine, "discount", "all"), 1e-9);
    }

    @Test
    void largestThreeCustomersWhereThereAreFew() {
        Sample many = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT);
        for (int i = 1; i <= 5; i++) {
            many.row(SALES, "2025-01-0" + i, "C" + i, String.valueOf(i * 10));
        }
        Result result = many.row(SALES, "2025-01-06", "", "50").engine().measure("revenue-concentration", in("all"));
        assertEquals(100 * 120 / 200.0, value(result));
        assertEquals("50", also(result).get("revenue-without-customer"));
        assertEquals("3", also(result).get("largest-customers"));
    }

    @Test
    void newAndExistingAddUpAndACreditMakesNobodyNew() {
        Sample sample = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT).rows(SALES,
                "2024-01-05,Alder,10", "2025-01-05,Alder,100", "2025-01-06,Birch,-20", "2025-02-01,Birch,70",
                "2025-02-02,,50");
        Result fresh = sample.engine().measure("new-business-share", in("2025Q1"));
        assertEquals(100 * 50 / 150.0, value(fresh), 1e-9);
        assertEquals(Map.of("no-customer", 1L), left(fresh));
        assertTrue(!caveats(fresh).contains("short-history"));
        assertEquals(100 - value(fresh), value(sample.engine(), "existing-business-share", "2025Q1"), 1e-9);
        assertEquals(1, value(sample.engine(), "new-customers", "2025Q1"));
    }

    @Test
    void runningPeriodIsComparedWithTheSameDays() {
        Sample sample = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT).rows(SALES,
                "2024-04-10,A,100", "2024-05-05,A,50", "2024-06-20,A,850", "2025-04-09,A,240", "2025-05-11,A,60");
        Result growth = sample.engine().measure("yoy-growth", in("2025Q2"));
        assertEquals(100 * (300 - 150) / 150.0, value(growth));
        assertEquals(List.of("to-date-whole", "to-date"), caveats(growth));
        Result revenue = sample.engine().measure("total-revenue", in("2025Q2").against(Against.YEAR_AGO));
        assertEquals(100.0, Figures.some(revenue.comparison()).change());
        assertEquals("2024-04-01..2024-05-11", Figures.some(Figures.some(revenue.comparison()).period()).id());
        Result whole = sample.engine().measure("total-revenue",
                in("2025Q2").against(Against.YEAR_AGO).wholeComparison(true));
        assertEquals(-70.0, Figures.some(Figures.some(whole.comparison()).change()), 1e-9);
        noData("nothing-before-all", sample.engine().measure("revenue-change", in("all")));
    }

    @Test
    void growthFromNothingGivesTheDifferenceInMoney() {
        Sample sample = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT).rows(SALES,
                "2024-01-10,A,5", "2025-01-10,A,-40", "2025-04-09,A,240", "2025-06-30,A,0");
        Result result = sample.engine().measure("revenue-change", in("2025Q2"));
        noData("earlier-not-positive", result);
        assertEquals("280", also(result).get("difference"));
    }

    @Test
    void penetrationOfTypedMarkets() {
        Settings settings = new Settings(FiscalCalendar.DEFAULT, null, null, null, Field.DEAL_CREATED_ON, null,
                Settings.NewRule.PERIOD, List.of(),
                List.of(new MarketSize("Retail", 50, null), new MarketSize("Health", 150, null)), null,
                Settings.USUAL_TOOL_USES, null);
        Sample sample = new Sample().with(settings)
                .columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_MARKET, Field.SALE_NET_AMOUNT)
                .rows(SALES, "2025-01-05,A,retail,10", "2025-01-06,B,Retail,10", "2025-02-06,A,Retail,10",
                        "2025-02-07,C,Farming,10", "2025-02-08,D,Retail,-10");
        Result result = sample.engine().measure("market-penetration", in("all"));
        assertEquals(1, value(result));
        assertEquals(List.of("Retail=4/50", "Health=0/150"), groups(result));
        assertEquals(List.of("settings.markets"), engineWithoutMarkets().readiness("market-penetration").missing());
    }

    private static Engine engineWithoutMarkets() {
        return new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_MARKET, Field.SALE_NET_AMOUNT)
                .rows(SALES, "2025-01-05,A,Retail,10").engine();
    }

    @Test
    void dealsAndSalesTogetherNeedADecision() {
        Sample both = sales().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_AMOUNT, Field.DEAL_CLOSED_ON)
                .rows(RecordKind.DEALS, "D1,won,70,2025-05-01");
        UserFault fault = assertThrows(UserFault.class, () -> both.engine().measure("total-revenue", in("all")));
        assertEquals(UserFault.Kind.DECISION, fault.kind());
        assertEquals(List.of("settings.revenue"), both.engine().readiness("total-revenue").missing());
        Settings deals = new Settings(FiscalCalendar.DEFAULT, null, Settings.Revenue.DEALS, null, Field.DEAL_CREATED_ON,
                null, Settings.NewRule.PERIOD, List.of(), List.of(), null, Settings.USUAL_TOOL_USES, null);
        assertEquals(70, value(both.with(deals).engine(), "total-revenue", "all"));
    }

    /** Gaps of 30 days, but for Cedar's one of 60: W is 30, the 80th percentile of 30 × 9 and 60. */
    private static Sample buyers() {
        Sample sample = new Sample().columns(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID,
                Field.SALE_PRODUCT, Field.SALE_NET_AMOUNT);
        LocalDate start = LocalDate.of(2025, 1, 1);
        int order = 0;
        for (int i = 0; i < 6; i++) {
            sample.row(SALES, "S" + order++, start.plusDays(30L * i).toString(), "Alder", "Core", "10");
        }
        for (int i = 0; i < 5; i++) {
            sample.row(SALES, "S" + order++, start.plusDays(30L * i).toString(), "Birch", "Plus", "10");
        }
        return sample.row(SALES, "S90", "2025-02-01", "Cedar", "Core", "10").row(SALES, "S91", "2025-04-02", "Cedar",
                "Plus", "10");
    }

    @Test
    void churnLooksAtTheEveningBeforeAndTheLastDay() {
        Engine engine = buyers().engine();
        Result active = engine.measure("active-customers", in("all"));
        assertEquals("30", also(active).get("activity-window"));
        assertEquals(1, value(active));
        Result april = engine.measure("churn-rate", in("2025-04"));
        assertEquals(List.of("2", "0"),
                List.of(also(april).get("customers-at-start"), also(april).get("customers-lost")));
        Result may = engine.measure("churn-rate", in("2025-05"));
        assertEquals(100 * 2 / 3.0, value(may), 1e-9);
        assertEquals(100 - value(may), value(engine, "retention-rate", "2025-05"), 1e-9);
        assertEquals(List.of("Plus=100/2", "Core=0/1"),
                groups(engine.measure("churn-rate", in("2025-05").by(Dimension.PRODUCT))));
        noData("needs-period", engine.measure("churn-rate", in("all")));
    }

    @Test
    void filesWithOneDateAYearCannotTellWhoLeft() {
        Sample sample = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT).rows(SALES,
                "2023-12-31,A,1", "2024-12-31,A,1", "2024-12-31,B,1");
        noData("one-date-a-year", sample.engine().measure("churn-rate", in("2024")));
    }

    @Test
    void contractsMakeCustomersActive() {
        Sample sample = buyers()
                .columns(Field.CUSTOMER_NAME, Field.CUSTOMER_CONTRACT_START, Field.CUSTOMER_CONTRACT_END)
                .rows(CUSTOMERS, "Elm,2025-01-01,2025-05-31", "Fir,2025-01-01,");
        assertEquals(3, value(sample.engine(), "active-customers", "2025Q2"));
    }

    @Test
    void repeatPurchaseNeedsAnotherOrderWithinTwelveMonths() {
        Sample sample = new Sample().columns(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID,
                Field.SALE_NET_AMOUNT).rows(SALES, "1,2024-01-10,A,1", "1,2024-01-10,A,1", "2,2024-01-12,B,1",
                        "3,2024-12-30,B,1", "4,2024-02-01,C,1", "5,2025-02-01,C,1", "6,2024-03-30,D,1");
        Result result = sample.engine().measure("repeat-purchase-rate", in("2024Q1"));
        assertEquals(100 / 3.0, value(result), 1e-9);
        assertEquals(Map.of("not-ripe", 1L), left(result));
    }

    /** Forty customers buy each quarter; ten of them stop after the first one. */
    private static Sample yearOfBuyers(boolean costs) {
        Sample sample = new Sample().columns(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID,
                Field.SALE_NET_AMOUNT, Field.SALE_GOODS_COST);
        for (int customer = 0; customer < 40; customer++) {
            for (int quarter = 0; quarter < (customer < 10 ? 2 : 9); quarter++) {
                String day = LocalDate.of(2023, 12, 31).plusMonths(3L * quarter).toString();
                sample.row(SALES, customer + "-" + quarter, day, "C" + customer, "100", costs ? "60" : "");
            }
        }
        return sample;
    }

    @Test
    void lifetimeValueFollowsItsConditions() {
        Engine engine = yearOfBuyers(true).engine();
        Result of2024 = engine.measure("customer-lifetime-value", in("2024"));
        assertEquals(100 * (130 / 40.0) * 0.4 * 4, value(of2024), 1e-9);
        assertEquals(40, of2024.n());
        Result revenue = yearOfBuyers(false).engine().measure("customer-lifetime-value", in("2024"));
        assertEquals(100 * (130 / 40.0) * 4, value(revenue), 1e-9);
        assertTrue(caveats(revenue).contains("lifetime-revenue"));
        noData("no-churn", engine.measure("customer-lifetime-value", in("2025")));
        noData("under-a-year", engine.measure("customer-lifetime-value", in("2024Q1")));
        noData("under-thirty-customers", buyersOfTwoYears().measure("customer-lifetime-value", in("all")));
    }

    private static Engine buyersOfTwoYears() {
        return new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT).rows(SALES,
                "2023-01-01,A,1", "2024-06-01,A,1", "2024-12-31,A,1").engine();
    }

    @Test
    void monthsInsideTheDataWithoutARowAreZeroAndRatesAreNot() {
        Sample sample = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT,
                Field.SALE_GOODS_COST).rows(SALES, "2025-01-31,A,10,5", "2025-03-31,A,30,15");
        Engine engine = sample.engine();
        assertEquals(List.of("2024-12=-", "2025-01=10", "2025-02=0", "2025-03=30"),
                series(engine.measure("total-revenue", in("2024-12-01..2025-03-31").every(Grain.MONTH))));
        assertEquals(List.of("2025-01=50", "2025-02=-", "2025-03=50"),
                series(engine.measure("gross-margin", in("2025Q1").every(Grain.MONTH))));
        noData("outside-data", engine.measure("total-revenue", in("2023")));
        noData("not-begun", engine.measure("total-revenue", in("2026")));
    }

    @Test
    void otherCurrenciesAreLeftOutNeverAddedOneToOne() {
        Sample sample = new Sample().columns(Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_NET_AMOUNT,
                Field.SALE_CURRENCY).rows(SALES, "2025-01-31,A,10,EUR", "2025-03-31,A,30,eur", "2025-03-31,A,7,USD",
                        "2025-03-31,A,5,");
        Result result = sample.engine().measure("total-revenue", in("all"));
        assertEquals(45, value(result));
        assertEquals("EUR", result.currency());
        assertEquals(Map.of("other-currency", 1L), left(result));
    }
}
