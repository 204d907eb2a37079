package app.quarterdeck.metrics;

import static app.quarterdeck.metrics.Figures.in;
import static app.quarterdeck.metrics.Figures.value;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.record.SettingsText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** One currency a figure: what is converted at which rate, and what is left out by name (rule G13). */
class CurrencyTest {

    private static final Settings EUROS = SettingsText.parse(Map.of("currency", "EUR"));

    private static Sample deals(String... rates) {
        return new Sample().with(EUROS)
                .columns(Field.RATE_DATE, Field.RATE_CURRENCY, Field.RATE_TO, Field.RATE_RATE)
                .rows(RecordKind.RATES, rates)
                .columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON,
                        Field.DEAL_AMOUNT, Field.DEAL_CURRENCY);
    }

    @Test
    void whatHasNoRateIsLeftOutWithItsCurrencyNamed() {
        Result result = deals("2026-02-01,USD,,0.5").rows(RecordKind.DEALS, "D1,won,2026-01-01,2026-02-10,10,EUR",
                "D2,won,2026-01-01,2026-01-31,10,USD", "D3,won,2026-01-01,2026-02-10,10,GBP",
                "D4,won,2026-01-01,2026-02-10,,GBP").engine().measure("won-revenue", in("2026Q1"));
        assertEquals(10, value(result));
        LeftOut left = result.leftOut().stream().filter(one -> one.reason().equals("other-currency")).findFirst()
                .orElseThrow();
        assertEquals(2, left.count());
        assertEquals("in GBP, USD, and there is no rate for their day",
                Messages.of(Locale.ENGLISH).say(left.text()));
    }

    @Test
    void aFigureTellsTheDateOfTheNewestRateItUsed() {
        Result result = deals("2026-02-01,USD,,0.5", "2027-01-01,USD,,0.7")
                .rows(RecordKind.DEALS, "D1,won,2026-01-01,2026-02-10,10,USD").engine()
                .measure("won-revenue", in("2026Q1"));
        assertEquals(5, value(result));
        assertTrue(result.caveats().stream().map(Messages.of(Locale.ENGLISH)::say)
                .anyMatch(said -> said.endsWith("the newest rate used is of 1 Feb 2026.")),
                result.caveats().toString());
    }

    @Test
    void aRateGivenTheOtherWayRoundIsTurned() {
        assertEquals(80, value(deals("2026-02-01,EUR,USD,1.25")
                .rows(RecordKind.DEALS, "D1,won,2026-01-01,2026-02-10,100,USD").engine()
                .measure("won-revenue", in("2026Q1"))));
    }

    @Test
    void aConvertedAmountIsRoundedHalfEvenToTenThousandthsRowByRow() {
        Engine engine = deals("2026-02-01,USD,,0.5").rows(RecordKind.DEALS, "D1,won,2026-01-01,2026-02-10,0.0001,USD",
                "D2,won,2026-01-01,2026-02-10,0.0003,USD").engine();
        assertArrayEquals(new double[]{0, 0.0002}, engine.values("won-revenue", in("2026Q1")), 1e-12);
    }

    @Test
    void theLinesOfADealAreInTheCurrencyOfTheDeal() {
        Sample sample = deals("2026-02-01,USD,,0.5").rows(RecordKind.DEALS, "D1,won,2026-01-01,2026-02-10,100,USD",
                "D2,won,2026-01-01,2026-02-10,100,EUR").columns(Field.LINE_DEAL_ID, Field.LINE_PRODUCT,
                        Field.LINE_AMOUNT)
                .rows(RecordKind.DEAL_LINES, "D1,Pump,60", "D1,Hose,40", "D2,Pump,7");
        OwnMetric lines = new OwnMetric("lines", "Lines", Unit.MONEY, Direction.HIGHER, new OwnMetric.Counted(
                RecordKind.DEAL_LINES, "", List.of(), OwnMetric.Aggregation.SUM, List.of(), "amount", ""));
        assertEquals(57, value(sample.engine(List.of(lines)).measure(lines.id(), in("all"))));
    }
}
