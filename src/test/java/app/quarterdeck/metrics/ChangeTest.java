package app.quarterdeck.metrics;

import static app.quarterdeck.metrics.Figures.digits;
import static app.quarterdeck.metrics.Figures.in;
import static app.quarterdeck.metrics.Figures.some;
import static app.quarterdeck.model.record.RecordKind.DEALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.change.Change;
import app.quarterdeck.metrics.change.Change.Contribution;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Field;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What members of a dimension add to a change. */
class ChangeTest {

    /** Last quarter: Web 2 of 4 won, Fair 1 of 1; this quarter: Web 1 of 1, Fair 2 of 4, one without a source lost. */
    private static Engine twoQuarters() {
        return new Sample()
                .columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON,
                        Field.DEAL_AMOUNT, Field.DEAL_SOURCE)
                .rows(DEALS, "1,won,2025-01-01,2025-01-10,100,Web", "2,won,2025-01-01,2025-01-11,50,Web",
                        "3,lost,2025-01-01,2025-01-12,,Web", "4,lost,2025-01-01,2025-02-13,,Web",
                        "5,won,2025-01-01,2025-03-31,10,Fair", "6,won,2025-04-01,2025-04-01,200,Web",
                        "7,won,2025-04-01,2025-05-01,20,Fair", "8,won,2025-04-01,2025-05-02,,Fair",
                        "9,lost,2025-04-01,2025-05-03,,Fair", "10,lost,2025-04-01,2025-05-04,,Fair",
                        "11,lost,2025-04-01,2025-06-30,,")
                .engine();
    }

    @Test
    void sumsAreSharedOutByTheirDifferences() {
        Change change = twoQuarters().change("won-revenue", in("2025Q2").against(Against.PREVIOUS), Dimension.SOURCE,
                5);
        assertEquals(List.of("220", "160"), List.of(digits(change.value()), digits(change.earlier())));
        assertEquals(List.of("Web 50", "Fair 10"), effects(change));
    }

    @Test
    void ratesAreSharedOutIntoMixAndRate() {
        Change change = twoQuarters().change("win-rate", in("2025Q2").against(Against.PREVIOUS), Dimension.SOURCE, 5);
        // 3 of 5 before, 3 of 6 now: −10 points. Parts: Web 4/5 to 1/6, Fair 1/5 to 4/6, none to 1/6; mean of both 55
        assertEquals(-10, some(change.value()) - some(change.earlier()), 1e-9);
        Contribution web = member(change, "Web");
        assertEquals(50 * (0.8 + 1 / 6.0) / 2, web.rate(), 1e-9);
        assertEquals((1 / 6.0 - 0.8) * (75 - 55), web.mix(), 1e-9);
        Contribution none = member(change, "");
        assertEquals(0, none.rate(), 1e-9);
        assertEquals(1 / 6.0 * (0 - 55), none.mix(), 1e-9);
        assertEquals(-10, change.contributions().stream().mapToDouble(Contribution::effect).sum(), 1e-9);
    }

    @Test
    void whatDoesNotAddUpSaysSo() {
        Change median = twoQuarters().change("sales-cycle", in("2025Q2").against(Against.PREVIOUS), Dimension.SOURCE,
                5);
        assertEquals("metrics.reason.not-additive", some(median.reason()).key());
        Change first = twoQuarters().change("won-revenue", in("2025Q1").against(Against.PREVIOUS), Dimension.SOURCE, 5);
        assertEquals("metrics.reason.no-figure-then", some(first.reason()).key());
        assertThrows(UserFault.class, () -> twoQuarters().change("won-revenue", in("2025Q2"), Dimension.SOURCE, 5));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void effectsAddUpToTheChangeAndTheRestIsGrouped(long seed) {
        Engine engine = random(seed);
        for (String metric : List.of("won-revenue", "win-rate", "average-deal-size", "win-rate-by-value", "open-deals",
                "closed-deals", "loss-rate", "new-business-share", "discount")) {
            Change change = engine.change(metric, in("2025Q2").against(Against.PREVIOUS), Dimension.SOURCE, 3);
            assertEquals(null, change.reason(), metric);
            assertEquals(some(change.value()) - some(change.earlier()),
                    change.contributions().stream().mapToDouble(Contribution::effect).sum(), 1e-6, metric);
            assertEquals(4, change.contributions().size(), metric);
            assertEquals(5, change.contributions().getLast().rest(), metric);
        }
    }

    private static Engine random(long seed) {
        Random random = new Random(seed);
        Sample sample = new Sample().columns(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_CREATED_ON,
                Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT, Field.DEAL_AMOUNT_LIST, Field.DEAL_SOURCE,
                Field.DEAL_CUSTOMER_ID);
        for (int i = 0; i < 600; i++) {
            LocalDate closed = LocalDate.of(2025, 1, 1).plusDays(random.nextInt(181));
            String status = List.of("won", "lost", "open").get(random.nextInt(3));
            sample.row(DEALS, "D" + i, status, closed.minusDays(random.nextInt(40)).toString(),
                    status.equals("open") ? "" : closed.toString(), Integer.toString(random.nextInt(900) + 1),
                    Integer.toString(random.nextInt(300) + 900),
                    List.of("A", "B", "C", "D", "E", "F", "G", "").get(random.nextInt(8)), "C" + random.nextInt(300));
        }
        return sample.row(DEALS, "last", "lost", "2025-06-01", "2025-06-30", "", "", "A", "C1").engine();
    }

    private static Contribution member(Change change, String key) {
        return change.contributions().stream().filter(part -> part.key().equals(key)).findFirst().orElseThrow();
    }

    private static List<String> effects(Change change) {
        return change.contributions().stream().map(part -> part.key() + " " + digits(part.effect())).toList();
    }
}
