package app.quarterdeck.metrics.calculator;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalculatorTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static WorkedOut worked(String metric, String figures) {
        Map<String, BigDecimal> given = new HashMap<>();
        for (String one : figures.split(" ", -1)) {
            given.put(one.substring(0, one.indexOf('=')), new BigDecimal(one.substring(one.indexOf('=') + 1)));
        }
        return Calculator.builtIn().get(metric).of(given);
    }

    /** Each worked out by hand. */
    @ParameterizedTest
    @CsvSource({"win-rate, won=24 lost=36, 40", "loss-rate, won=24 lost=36, 60", "win-loss-ratio, won=12 lost=8, 1.5",
        "competitive-win-rate, competitive-won=3 lost-to-competition=9, 25",
        "no-decision-share, lost-no-decision=9 lost=36, 25", "average-deal-size, won-revenue=90000 won=24, 3750",
        "revenue-per-sale, revenue=5000 orders=40, 125", "gross-margin, revenue=1000 goods=640, 36",
        "goods-cost, opening-stock=200 purchases=700 production-cost=100 closing-stock=150, 850",
        "discount, list-price=1000 net-price=875, 12.5", "new-business-share, new-revenue=300 revenue=1200, 25",
        "revenue-change, revenue=66000 previous-revenue=55000, 20",
        "target-attainment, revenue=750 target=1000, 75", "needed-per-day, target=1000 revenue=750 days-left=10, 25",
        "quota-attainment, won-revenue=900 quota=1200, 75", "reps-at-quota, reps-at-quota=3 reps=12, 25",
        "revenue-per-rep, revenue=1200 reps=12, 100",
        "pipeline-coverage, open-pipeline=900 target=1000 won-revenue=700, 3",
        "sales-velocity, open-deals=50 deal-size=2000 win-rate=30 cycle=60, 500",
        "sales-cycle-mean, cycle-days=1392 won=24, 58",
        "lead-qualification-rate, qualified-leads=30 leads=120, 25",
        "leads-followed-up, followed-leads=90 leads=120, 75",
        "lead-to-customer-rate, leads-to-customers=6 leads=120, 5", "cost-per-lead, lead-cost=3000 leads=120, 25",
        "connect-rate, reached=20 calls=80, 25", "reply-rate, replies=5 mails=200, 2.5",
        "meeting-rate, meetings=9 conversations=36, 25", "churn-rate, customers-lost=5 customers-start=100, 5",
        "retention-rate, customers-lost=5 customers-start=100, 95",
        "repeat-purchase-rate, customers-again=30 customers-once=70, 30",
        "net-revenue-retention, revenue-start=1000 expansion=200 contraction=50 cancelled=100, 105",
        "gross-revenue-retention, revenue-start=1000 contraction=50 cancelled=100, 85",
        "customer-lifetime-value, sale-value=250 sales-a-year=4 margin=40 years=3, 1200",
        "net-promoter-score, promoters=5 passives=2 detractors=3, 20",
        "market-penetration, customers-in-market=40 market-customers=1600, 2.5",
        "cost-of-selling, selling-cost=180 revenue=1200, 15",
        "acquisition-cost, selling-cost=800 marketing-cost=400 new-customers=8, 150",
        "value-to-acquisition-cost, lifetime-value=1200 acquisition-cost=300, 4",
        "payback-months, acquisition-cost=300 monthly-revenue=75 margin=40, 10",
        "cost-per-win, selling-cost=180 won=24, 7.5", "time-selling, hours-selling=14 hours=40, 35",
        "partner-margin, partner-margin=30 partner-revenue=200, 15",
        "staff-turnover, reps-left=2 reps-start=9 reps-end=11, 20",
        "replacement-cost, recruiting=5000 training=3000 lost-margin=12000 reps-left=2, 10000",
        "own-share, part=7 whole=28, 25", "own-ratio, first=7 second=28, 0.25"})
    void everyCalculationGivesWhatAPersonWorksOut(String metric, String figures, double expected) {
        assertEquals(expected, Objects.requireNonNull(worked(metric, figures).value()), 1e-9);
    }

    @Test
    void theExamplesAboveLeaveNoCalculationOut() throws NoSuchMethodException {
        Set<String> tried = new TreeSet<>();
        for (String line : CalculatorTest.class
                .getDeclaredMethod("everyCalculationGivesWhatAPersonWorksOut", String.class, String.class, double.class)
                .getAnnotation(CsvSource.class).value()) {
            tried.add(line.substring(0, line.indexOf(',')));
        }
        Set<String> all = new TreeSet<>();
        Calculator.builtIn().all().forEach(one -> all.add(one.id()));
        assertEquals(all, tried);
    }

    @Test
    void aFigureThatIsMissingIsAskedForAndNotTakenAsZero() {
        WorkedOut figure = worked("win-rate", "won=24");
        assertNull(figure.value());
        assertEquals("lost", figure.missing().getFirst().id());
        assertEquals("24 ÷ (24 + Deals lost)", figure.numbers(ENGLISH));
    }

    @Test
    void dividingByNothingGivesTheReasonInWords() {
        assertEquals("No figure: Deals won + Deals lost must be more than zero to divide by it.",
                ENGLISH.say(Objects.requireNonNull(worked("win-rate", "won=0 lost=0").reason())));
        assertEquals("No figure: Target − Amount won must be more than zero to divide by it.", ENGLISH.say(
                Objects.requireNonNull(
                        worked("pipeline-coverage", "open-pipeline=9 target=5 won-revenue=7").reason())));
    }

    @Test
    void aPartLargerThanItsWholeIsNoShare() {
        WorkedOut figure = worked("churn-rate", "customers-lost=12 customers-start=10");
        assertNull(figure.value());
        assertEquals("calculator.more-than-whole", Objects.requireNonNull(figure.reason()).key());
    }

    @Test
    void aShareOfWhatIsCountedSaysHowSureItIs() {
        WorkedOut figure = worked("win-rate", "won=24 lost=36");
        assertEquals(28.6, Objects.requireNonNull(figure.interval()).low(), 0.05);
        assertEquals(52.6, Objects.requireNonNull(figure.interval()).high(), 0.05);
        assertNull(worked("gross-margin", "revenue=1000 goods=640").interval());
    }

    @Test
    void numbersThatCannotBeAreRefused() {
        assertEquals("calculator.fault.whole", fault("win-rate", "won=2.5 lost=1"));
        assertEquals("calculator.fault.negative", fault("win-rate", "won=-2 lost=1"));
        assertEquals("calculator.fault.percent",
                fault("sales-velocity", "open-deals=50 deal-size=2000 win-rate=130 cycle=60"));
        assertEquals("calculator.fault.unknown", fault("win-rat", "won=1"));
    }

    private static String fault(String metric, String figures) {
        return assertThrows(UserFault.class, () -> worked(metric, figures)).note().key();
    }

    @Test
    void everythingHasWordsInBothLanguages() {
        for (Locale language : Messages.LANGUAGES) {
            Messages words = Messages.of(language);
            for (Calculation one : Calculator.builtIn().all()) {
                assertTrue(words.has(one.name().key()), one.id());
                assertTrue(words.has(one.help().key()), one.id());
                one.inputs().forEach(input -> assertTrue(words.has(input.name().key()), input.id()));
                assertNotNull(one.unit());
            }
        }
    }
}
