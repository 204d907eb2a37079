package app.quarterdeck.metrics;

import static app.quarterdeck.metrics.Figures.groups;
import static app.quarterdeck.metrics.Figures.in;
import static app.quarterdeck.metrics.Figures.left;
import static app.quarterdeck.metrics.Figures.noData;
import static app.quarterdeck.metrics.Figures.value;
import static app.quarterdeck.model.record.RecordKind.DEALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Aggregation;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.own.OwnMetric.Definition;
import app.quarterdeck.model.record.Field;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Metrics a user defines without code. */
class OwnMetricsTest {

    private static final OwnCondition WON = new OwnCondition("status", OwnCondition.Test.IS, List.of("won"));
    private static final OwnCondition LARGE = new OwnCondition("amount", OwnCondition.Test.ABOVE, List.of("100"));

    private static Sample deals() {
        return new Sample()
                .columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON,
                        Field.DEAL_AMOUNT, Field.DEAL_SOURCE)
                .rows(DEALS, "1,won,2025-01-01,2025-01-10,100,Web", "2,won,2025-01-01,2025-01-11,300,web ",
                        "3,won,2025-01-01,2025-01-12,,Fair", "4,lost,2025-01-01,2025-01-31,500,Fair",
                        "5,won,2025-01-01,2025-02-01,700,Fair");
    }

    private static OwnMetric own(String id, Unit unit, Definition definition) {
        return new OwnMetric(id, "My " + id, unit, Direction.HIGHER, definition);
    }

    private static Counted counted(Aggregation aggregation, List<OwnCondition> where, List<OwnCondition> hits,
            String measure) {
        return new Counted(DEALS, "closed_on", where, aggregation, hits, measure, "");
    }

    private static Engine engine(OwnMetric... own) {
        return deals().engine(List.of(own));
    }

    @Test
    void recordsAndConditionsMakeAFigureLikeAnyOther() {
        Engine engine = engine(
                own("big-wins", Unit.COUNT, counted(Aggregation.COUNT, List.of(WON, LARGE), List.of(), "")),
                own("big-share", Unit.PERCENT,
                        counted(Aggregation.SHARE, List.of(WON), List.of(LARGE), "")),
                own("middle", Unit.MONEY, counted(Aggregation.MEDIAN, List.of(WON), List.of(), "amount")),
                own("web", Unit.MONEY, counted(Aggregation.SUM,
                        List.of(new OwnCondition("source", OwnCondition.Test.IS, List.of("WEB"))), List.of(),
                        "amount")));
        assertEquals(1, value(engine, "big-wins", "2025-01"));
        assertEquals(2, value(engine, "big-wins", "all"));
        assertEquals(100 / 3.0, value(engine, "big-share", "2025-01"), 1e-9);
        assertEquals(200, value(engine, "middle", "2025-01"));
        assertEquals(Map.of("no-amount", 1L), left(engine.measure("middle", in("2025-01"))));
        assertEquals(400, value(engine, "web", "2025-01"));
        assertEquals(List.of("Fair=1/1", "Web=1/1"),
                groups(engine.measure("big-wins", in("all").by(Dimension.SOURCE))));
        assertEquals(1, engine.rows("big-wins", in("2025-01")).ids().length);
        noData("outside-data", engine.measure("middle", in("2024")));
    }

    @Test
    void twoMetricsMakeARatioOrADifference() {
        Engine engine = engine(own("twice", Unit.MONEY, new Combined(true, "gap", "won")),
                own("gap", Unit.MONEY, new Combined(false, "won-revenue", "average-deal-size")));
        assertEquals(400 - 200, value(engine, "gap", "2025-01"));
        assertEquals(200 / 3.0, value(engine, "twice", "2025-01"), 1e-9);
        noData("outside-data", engine.measure("twice", in("2024")));
    }

    @Test
    void ownMetricsHaveTheirNameEverywhere() {
        Engine engine = engine(own("gap", Unit.MONEY, new Combined(false, "won-revenue", "average-deal-size")));
        for (Locale language : Messages.LANGUAGES) {
            Messages messages = Messages.of(language);
            assertEquals("My gap", messages.say(engine.metric("gap").name()));
            assertTrue(messages.has(engine.metric("gap").help().key()));
        }
        assertEquals("gap", engine.catalogue().getLast().id());
    }

    @Test
    void whatCannotBeIsRefusedInASentence() {
        refused("own-taken", own("win-rate", Unit.PERCENT, new Combined(true, "won-revenue", "won")));
        refused("own-circle", own("a", Unit.RATIO, new Combined(true, "b", "won")),
                own("b", Unit.RATIO, new Combined(true, "a", "won")));
        refused("own-part", own("a", Unit.RATIO, new Combined(true, "nothing", "won")));
        refused("own-part", own("a", Unit.RATIO, new Combined(true, "stage-conversion", "won")));
        refused("own-number", own("a", Unit.MONEY, counted(Aggregation.SUM, List.of(), List.of(), "source")));
        refused("own-field", own("a", Unit.MONEY, counted(Aggregation.SUM, List.of(), List.of(), "weight")));
        refused("own-hits", own("a", Unit.PERCENT, counted(Aggregation.SHARE, List.of(), List.of(), "")));
        refused("own-condition", own("a", Unit.COUNT, counted(Aggregation.COUNT,
                List.of(new OwnCondition("amount", OwnCondition.Test.ABOVE, List.of("much"))), List.of(), "")));
        refused("own-date", own("a", Unit.COUNT,
                new Counted(DEALS, "source", List.of(), Aggregation.COUNT, List.of(), "", "")));
    }

    private static void refused(String fault, OwnMetric... own) {
        UserFault thrown = assertThrows(UserFault.class, () -> engine(own));
        assertEquals("metrics.fault." + fault, thrown.note().key());
    }
}
