package app.quarterdeck.metrics;

import static app.quarterdeck.metrics.Figures.also;
import static app.quarterdeck.metrics.Figures.caveats;
import static app.quarterdeck.metrics.Figures.groups;
import static app.quarterdeck.metrics.Figures.in;
import static app.quarterdeck.metrics.Figures.left;
import static app.quarterdeck.metrics.Figures.noData;
import static app.quarterdeck.metrics.Figures.series;
import static app.quarterdeck.metrics.Figures.some;
import static app.quarterdeck.metrics.Figures.value;
import static app.quarterdeck.metrics.Figures.where;
import static app.quarterdeck.model.record.RecordKind.DEALS;
import static app.quarterdeck.model.record.RecordKind.PRODUCTS;
import static app.quarterdeck.model.record.RecordKind.QUOTAS;
import static app.quarterdeck.model.record.RecordKind.REPS;
import static app.quarterdeck.model.record.RecordKind.STAGE_EVENTS;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Winning, time and pipeline of a workspace of deals, each figure worked out by hand. */
class DealMetricsTest {

    private static Sample deals() {
        return new Sample()
                .columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON,
                        Field.DEAL_AMOUNT, Field.DEAL_OWNER, Field.DEAL_SOURCE, Field.DEAL_LOSS_REASON,
                        Field.DEAL_EXPECTED_CLOSE_ON, Field.DEAL_CUSTOMER_ID)
                .rows(DEALS, "W1,won,2025-01-01,2025-01-31,100,Ana,Web,,,Alder",
                        "W2,won,2025-01-11,2025-03-02,300,Ben,Fair,,,Birch",
                        "W3,won,2025-02-01,2025-02-11,0,Ana,unknown,,,Cedar",
                        "W4,won,2025-03-10,2025-03-01,50,Ana,,,,Alder", "W5,won,,2025-03-30,,Ben,,,,Elm",
                        "L1,lost,2025-01-05,2025-03-06,0,Ana,Web,Price,,Fir",
                        "L2,lost,2025-02-01,2025-02-21,0,Ben,Web,No Decision,,Gum",
                        "L3,lost,2025-03-01,2025-03-11,0,Ben,Fair,Competitor,,Hazel",
                        "L4,lost,2025-03-01,2025-03-21,0,Ben,Fair,n/a,,Ivy",
                        "Q1,disqualified,2025-03-01,2025-03-05,10,Ben,Fair,,,Ivy",
                        "O1,open,2025-01-15,,400,Ana,Web,,2025-03-20,Kapok",
                        "O2,open,2025-03-20,,100,Ben,Web,,2025-03-31,Larch",
                        "O3,open,2025-03-25,,,Ben,,,,Larch");
    }

    private final Engine engine = deals().engine();

    @Test
    void asOfIsTheLatestPastDateNotAnExpectedOne() {
        assertEquals(LocalDate.of(2025, 3, 30), engine.asOf());
        Result result = engine.measure("won-revenue", Selection.DEFAULT);
        assertEquals("2025Q1", result.period().id());
        assertEquals(false, result.toDate());
        assertEquals(450, value(result));
        assertEquals(Map.of("no-amount", 1L), left(result));
    }

    @Test
    void ratesExcludeDisqualified() {
        assertEquals(100 * 5 / 9.0, value(engine, "win-rate", "2025Q1"), 1e-9);
        assertEquals(100 * 4 / 9.0, value(engine, "loss-rate", "2025Q1"), 1e-9);
        assertEquals(1.25, value(engine, "win-loss-ratio", "2025Q1"));
        assertEquals(9, value(engine, "closed-deals", "2025Q1"));
        Result byValue = engine.measure("win-rate-by-value", in("2025Q1"));
        assertEquals(100, value(byValue));
        assertTrue(caveats(byValue).contains("lost-zero"));
        noData("no-lost", engine.measure("win-loss-ratio", in("2025-01")));
    }

    @Test
    void cyclesLeaveOutWhatCannotBe() {
        Result cycle = engine.measure("sales-cycle", in("2025Q1"));
        assertEquals(30, value(cycle));
        assertEquals(Map.of("closed-before-start", 1L, "no-start-date", 1L), left(cycle));
        assertArrayEquals(new double[]{10, 30, 50}, engine.values("sales-cycle", in("2025Q1")));
        assertEquals("30", also(cycle).get("mean-cycle"));
        assertEquals(20, value(engine, "lost-deal-time", "2025Q1"));
        RowsBehind rows = engine.rows("sales-cycle", in("2025Q1"));
        assertArrayEquals(new long[]{1, 2, 3}, rows.ids());
        assertArrayEquals(new double[]{30, 50, 10}, rows.measures());
        assertEquals(List.of(4L, 5L), rows.left().stream().map(left -> left.ids()[0]).sorted().toList());
    }

    @Test
    void reasonsForLosing() {
        assertEquals(List.of("Competitor=33.33/1", "No Decision=33.33/1", "Price=33.33/1", "=25/1"),
                groups(engine.measure("loss-reasons", in("2025Q1"))));
        assertEquals(75, value(engine, "loss-reasons", "2025Q1"));
        assertEquals(25, value(engine, "no-decision-share", "2025Q1"));
        Result lost = engine.measure("deals-lost-to-competition", in("2025Q1"));
        assertEquals(1, value(lost));
        assertEquals(Map.of("share-lost-to-competition", "25"), also(lost));
    }

    @Test
    void unknownSourcesAreOneGroupAndWarnedOf() {
        Result result = engine.measure("sales-by-lead-source", in("2025Q1"));
        assertEquals(List.of("Fair=300/1", "Web=100/1", "=50/2"), groups(result));
        assertEquals(List.of("unknown-source"), caveats(result));
    }

    @Test
    void averagesOfDealsSayHowManyWereWorthNothing() {
        Result average = engine.measure("average-deal-size", in("2025Q1"));
        assertEquals(112.5, value(average));
        assertEquals(Map.of("median-deal-size-part", "75", "zero-wins", "1"), also(average));
    }

    @Test
    void openDealsToday() {
        assertEquals(500, value(engine, "open-pipeline", "all"));
        assertEquals(3, value(engine, "open-deals", "all"));
        Result overdue = engine.measure("overdue-deals", in("all"));
        assertEquals(50, value(overdue));
        assertEquals(Map.of("no-expected-date", 1L), left(overdue));
        assertEquals(10, value(engine, "open-deal-age", "all"));
        Result never = engine.measure("never-closed-share", in("all"));
        assertEquals(100 / 3.0, value(never), 1e-9);
        Result created = engine.measure("new-pipeline", in("2025-03"));
        assertEquals(160, value(created));
        assertEquals("6", also(created).get("created-count"));
    }

    @Test
    void openDealsOfThePastAreRewound() {
        Selection february = in("all").asOf(LocalDate.of(2025, 2, 15));
        Result open = engine.measure("open-deals", february);
        assertEquals(4, value(open));
        assertEquals(List.of("rewound"), caveats(open));
        assertEquals(Map.of("no-created-date", 1L), left(open));
        noData("needs-snapshot", engine.measure("overdue-deals", february));
        assertEquals(List.of("2025-01=3", "2025-02=3", "2025-03=3"),
                series(engine.measure("open-deals", in("2025Q1").every(Grain.MONTH))));
        assertEquals(150, value(engine.measure("won-revenue", in("2025Q1").asOf(LocalDate.of(2025, 3, 1)))));
    }

    @Test
    void coverageOfWhatIsStillToBeWon() {
        Result result = engine.measure("pipeline-coverage", in("2025Q1"), 950.0);
        assertEquals(1.0, value(result));
        assertEquals("500", also(result).get("still-to-win"));
        noData("target-reached", engine.measure("pipeline-coverage", in("2025Q1"), 450.0));
        noData("needs-target-revenue", engine.measure("pipeline-coverage", in("2025Q1")));
    }

    @Test
    void sellingCostOfDealDays() {
        assertEquals(List.of("settings.selling-cost"), engine.readiness("selling-cost-per-deal-day").missing());
        Settings cost = new Settings(FiscalCalendar.DEFAULT, null, null, null, Field.DEAL_CREATED_ON, null,
                Settings.NewRule.PERIOD, List.of(), List.of(), 10_000L * 465, Settings.USUAL_TOOL_USES, null);
        Engine typed = deals().with(cost).engine();
        // January: W1 30 days, W2 21, L1 27, O1 17; W4 is an error of the data
        assertEquals(465.0 / 95, value(typed, "selling-cost-per-deal-day", "2025-01"), 1e-9);
        Result freed = typed.measure("selling-cost-freed", in("2025Q1"), 20.0);
        double year = value(typed, "selling-cost-per-deal-day", "2024-03-31..2025-03-30");
        assertEquals(year * 10 * 5, value(freed), 1e-6);
        noData("target-reached", typed.measure("selling-cost-freed", in("2025Q1"), 30.0));
        noData("needs-target-days", typed.measure("revenue-brought-forward", in("2025Q1")));
    }

    @Test
    void factorsNeedTenDealsOnBothSides() {
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON,
                Field.DEAL_CLOSED_ON, Field.DEAL_SOURCE, Field.DEAL_PRODUCT);
        for (int i = 0; i < 24; i++) {
            String source = i < 12 ? "Fair" : "Web";
            int days = (i < 12 ? 100 : 20) + i % 12;
            sample.row(DEALS, "D" + i, "won", LocalDate.of(2025, 6, 1).minusDays(days).toString(), "2025-06-01", source,
                    i < 5 ? "Rare" : i % 2 == 0 ? "Core" : "Plus");
        }
        Result result = sample.engine().measure("cycle-by-factor", in("all"));
        assertEquals(80, Math.abs(value(result)));
        assertEquals(List.of("source", "Fair"), result.groups().getFirst().keys());
        assertEquals(80.0, result.groups().getFirst().value());
        assertEquals(-80.0, result.groups().getLast().value());
        assertTrue(result.groups().stream().noneMatch(group -> group.keys().contains("Rare")));
        assertTrue(some(result.groups().getFirst().interval()).low() > 70);
    }

    @Test
    void velocityUsesAllOpenDealsWhereNoneIsQualified() {
        Result result = engine.measure("sales-velocity", in("2025Q1"));
        assertEquals(3 * 112.5 * (5 / 9.0) / 30, value(result), 1e-9);
        assertTrue(caveats(result).contains("velocity-open"));
    }

    @Test
    void discountMayComeFromThePriceList() {
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT,
                Field.DEAL_PRODUCT, Field.DEAL_AMOUNT_LIST)
                .rows(DEALS, "1,won,2025-01-01,90,Core,", "2,won,2025-01-02,50,Plus,60", "3,won,2025-01-02,50,Other,")
                .columns(Field.PRODUCT_NAME, Field.PRODUCT_LIST_PRICE).rows(PRODUCTS, "Core,100", "Plus,999");
        Result result = sample.engine().measure("discount", in("all"));
        assertEquals(100 * 20 / 160.0, value(result));
        assertEquals(Map.of("no-list-amount", 1L), left(result));
        assertTrue(caveats(result).contains("list-derived"));
    }

    @Test
    void stagesInTheOrderHistoryShowsAndReopenedTimeApart() {
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON,
                Field.DEAL_CLOSED_ON, Field.DEAL_STAGE)
                .rows(DEALS, "1,won,2025-01-01,2025-03-01,Won", "2,won,2025-01-01,2025-02-10,Won",
                        "3,open,2025-01-01,,Quote", "4,open,2025-02-20,,Meet", "5,open,2025-02-28,,Quote")
                .columns(Field.EVENT_DEAL_ID, Field.EVENT_ENTERED_ON, Field.EVENT_STAGE).rows(STAGE_EVENTS,
                        "1,2025-01-01,Meet", "1,2025-01-11,Quote", "1,2025-01-21,Lost", "1,2025-02-10,Quote",
                        "1,2025-03-01,Won", "2,2025-01-11,Meet", "2,2025-01-31,Quote", "2,2025-02-10,Won",
                        "3,2025-01-01,Meet", "3,2025-01-05,Quote", "4,2025-02-20,Meet", "9,2025-01-01,Meet");
        Engine staged = sample.engine();
        Result days = staged.measure("days-per-stage", in("2025Q1"));
        assertEquals(List.of("Meet=15/2", "Quote=19.5/2", "(reopened)=10/2", "(before the first stage)=5/2"),
                groups(days));
        assertEquals((59 + 40) / 2.0, value(days));
        Result stuck = staged.measure("stuck-in-stage", in("all"));
        assertEquals(List.of("Quote=1/1"), groups(stuck));
        assertEquals(Map.of("no-stage-history", 1L), left(stuck));
    }

    @Test
    void quotasOfThoseWhoJoinedLateCountInPart() {
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT,
                Field.DEAL_OWNER_AT_CLOSE)
                .rows(DEALS, "1,won,2025-04-10,600,Ana", "2,won,2025-05-20,450,R2", "3,won,2025-05-21,99,Nobody",
                        "4,won,2025-06-30,10,Ben", "5,won,2025-07-01,10,Ana")
                .columns(Field.REP_ID, Field.REP_NAME, Field.REP_START_ON, Field.REP_TEAM)
                .rows(REPS, "R1,Ana,2020-01-01,Red", "R2,Ben,2025-05-17,Red")
                .columns(Field.QUOTA_REP, Field.QUOTA_FROM, Field.QUOTA_TO, Field.QUOTA_AMOUNT)
                .rows(QUOTAS, "R1,2025-04-01,,910", "Ana,2025-07-01,2025-09-30,1000", "R2,2025-04-01,2025-06-30,910");
        Engine people = sample.engine();
        // Ben worked 45 of 91 days: his quota is 450
        assertEquals(List.of("Ben=102.22/1", "Ana=65.93/1", "Nobody=-/0"),
                groups(people.measure("quota-attainment", in("2025Q2"))));
        assertEquals(50, value(people, "reps-at-quota", "2025Q2"));
        assertEquals(100 * 1060 / 1360.0, value(people, "team-attainment", "2025Q2"), 1e-9);
        assertEquals(Map.of("no-quota", 1L), left(people.measure("team-attainment", in("2025Q2"))));
        assertEquals(List.of("Red=77.94/2", "=-/0"),
                groups(people.measure("quota-attainment", in("2025Q2").by(Dimension.TEAM))));
        assertEquals(1, value(people, "quota-attainment", "2025Q3"));
    }

    @Test
    void comparisonsUseTheRightUnit() {
        Sample sample = deals().rows(DEALS, "X1,won,2024-09-20,2024-11-30,225,Ana,,,,Alder",
                "X2,lost,2024-09-20,2024-11-30,225,Ana,,,,Alder");
        Engine longer = sample.engine();
        Comparison money = some(longer.measure("won-revenue", in("2025Q1").against(Against.PREVIOUS)).comparison());
        assertEquals(100.0, some(money.change()), 1e-9);
        assertEquals(Unit.PERCENT, money.changeUnit());
        Comparison rate = some(longer.measure("win-rate", in("2025Q1").against(Against.PREVIOUS)).comparison());
        assertEquals(100 * 5 / 9.0 - 50, some(rate.change()), 1e-9);
        assertEquals(Unit.POINTS, rate.changeUnit());
        Comparison days = some(longer.measure("sales-cycle", in("2025Q1").against(Against.PREVIOUS)).comparison());
        assertEquals(30 - 71, some(days.change()), 1e-9);
        assertEquals(Unit.DAYS, days.changeUnit());
        Comparison target = some(
                longer.measure("sales-cycle", in("2025Q1").against(Against.TARGET), 25.0).comparison());
        assertEquals(5.0, target.change());
        Comparison tooShort = some(longer.measure("won-revenue", in("2025Q1").against(Against.YEAR_AGO)).comparison());
        assertEquals("metrics.reason.history-too-short", some(tooShort.reason()).key());
    }

    @Test
    void splitsThatTheDataCannotGiveNameTheField() {
        UserFault fault = assertThrows(UserFault.class,
                () -> engine.measure("win-rate", in("all").by(Dimension.TERRITORY)));
        assertEquals("metrics.fault.no-dimension", fault.note().key());
        assertEquals("deals.territory", fault.note().args().get(1));
        assertThrows(UserFault.class, () -> engine.measure("win-rate", in("all").by(Dimension.column("Region"))));
        assertThrows(UserFault.class, () -> engine.measure("win-rate", in("all").by(new Dimension("moon"))));
        assertThrows(UserFault.class, () -> engine.measure("win-rates", in("all")));
        assertEquals(List.of("deals.territory"), engine.readiness("revenue-by-territory").missing());
        noData("needs", engine.measure("revenue-by-territory", in("all")));
    }

    @Test
    void filtersNarrowEverything() {
        Selection ana = where(in("2025Q1"), Dimension.REP, "ANA");
        assertEquals(150, value(engine.measure("won-revenue", ana)));
        assertEquals(1, value(engine.measure("open-deals", ana)));
        assertEquals(List.of("Ana=150/3", "Ben=300/1").reversed(),
                groups(engine.measure("won-revenue", in("2025Q1").by(Dimension.REP))));
        assertEquals(50, value(engine.measure("won-revenue", where(in("2025Q1"), Dimension.SOURCE, ""))));
    }

    @Test
    void recipeIsStableAndSaysHow() {
        Result first = engine.measure("win-rate", in("2025Q1"));
        Result again = deals().engine().measure("win-rate", in("2025Q1"));
        assertEquals(first.recipe().id(), again.recipe().id());
        assertNotEquals(first.recipe().id(), engine.measure("win-rate", in("2025")).recipe().id());
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            first.recipe().selection().forEach(note -> assertTrue(messages.has(note.key()), note.key()));
        }
        Messages english = Messages.of(Locale.ENGLISH);
        assertEquals(List.of("5 of 9"), first.recipe().steps().stream().map(english::say).toList());
        assertEquals("9 rows counted", english.say(first.recipe().counts().getFirst()));
        assertEquals("deals.csv, batch 1", english.say(first.recipe().sources().getFirst()));
    }

    @Test
    void undatedRowsCountInAllOnly() {
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT)
                .rows(DEALS, "1,won,2025-01-01,90", "2,won,,50");
        assertEquals(140, value(sample.engine(), "won-revenue", "all"));
        Result january = sample.engine().measure("won-revenue", in("2025-01"));
        assertEquals(90, value(january));
        assertEquals(Map.of("no-close-date", 1L), left(january));
        Sample undated = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_AMOUNT).rows(DEALS,
                "1,won,90", "2,lost,50");
        Result all = undated.engine().measure("won-revenue", Selection.DEFAULT);
        assertEquals(90, value(all));
        assertEquals(List.of("no-dates"), caveats(all));
    }
}
