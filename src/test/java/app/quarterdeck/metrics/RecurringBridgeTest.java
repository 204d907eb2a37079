package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Over random contracts, deals and sales in turn: before, the moves and after add up to the last ten-thousandth. */
class RecurringBridgeTest {

    private static final LocalDate FIRST = LocalDate.of(2023, 1, 1);
    private static final int DAYS = 900;
    private static final List<String> MOVES = List.of("new", "returned", "expansion", "contraction", "lost");

    private final Random random = new Random(20_261_201);

    @Test
    void partsAddUpToTheChangeFromTheBeginningToTheEnd() {
        int moved = 0;
        for (int company = 0; company < 60; company++) {
            Engine engine = company(company % 2 == 0);
            for (int i = 0; i < 5; i++) {
                Selection selection = selection();
                Result bridge = engine.measure("recurring-change", selection);
                if (bridge.value() == null) {
                    continue;
                }
                moved += bridge.groups().size() > 3 ? 1 : 0;
                BigDecimal before = part(bridge, "before");
                BigDecimal after = part(bridge, "after");
                BigDecimal moves = MOVES.stream().map(move -> part(bridge, move)).reduce(BigDecimal.ZERO,
                        BigDecimal::add);
                assertEquals(0, after.compareTo(before.add(moves)), () -> selection + " " + Figures.groups(bridge));
                assertEquals(0, after.subtract(before).compareTo(exact(bridge.value())), selection.toString());
                edges(engine, selection, before, after);
                partsAlone(engine, selection, bridge);
            }
        }
        assertTrue(moved > 100, moved + " bridges with moves");
    }

    @Test
    void quartersAndProductsAddUpToTheWhole() {
        for (int company = 0; company < 40; company++) {
            Engine engine = company(company % 2 == 0);
            Selection selection = Selection.of(Period.range(FIRST.plusYears(1), FIRST.plusYears(2).minusDays(1)));
            Result whole = engine.measure("recurring-change", selection);
            if (whole.value() != null) {
                BigDecimal quarters = engine.measure("recurring-change", selection.every(Grain.QUARTER)).series()
                        .stream()
                        .map(point -> exact(point.value())).reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, quarters.compareTo(exact(whole.value())), "quarters");
                Result split = engine.measure("monthly-recurring-revenue", selection.by(Dimension.PRODUCT));
                BigDecimal products = split.groups().stream().map(group -> exact(group.value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
                assertEquals(0, products.compareTo(exact(split.value())), "products");
            }
        }
    }

    /** The ends of the bridge are the recurring revenue of those days, asked for by itself. */
    private static void edges(Engine engine, Selection selection, BigDecimal before, BigDecimal after) {
        Period period = Figures.some(selection.period());
        assertEquals(0, before.compareTo(running(engine, selection, period.from() - 1)), "before");
        int asOf = Math.toIntExact(engine.asOf().toEpochDay());
        assertEquals(0, after.compareTo(running(engine, selection, Math.min(asOf, period.to()))), "after");
    }

    private static BigDecimal running(Engine engine, Selection selection, int day) {
        return exact(engine.measure("monthly-recurring-revenue", selection.over(Period.range(day, day))).value());
    }

    private static void partsAlone(Engine engine, Selection selection, Result bridge) {
        for (String move : MOVES) {
            String metric = "recurring-" + move;
            BigDecimal alone = exact(engine.measure(metric, selection).value());
            assertEquals(0, alone.compareTo(part(bridge, move).abs()), metric);
            double rows = Arrays.stream(engine.rows(metric, selection).measures()).sum();
            assertEquals(part(bridge, move).doubleValue(), rows, 1e-6, "rows behind " + metric);
        }
    }

    private static BigDecimal part(Result bridge, String move) {
        return bridge.groups().stream().filter(group -> group.keys().equals(List.of("(recurring-" + move + ")")))
                .map(Group::value).map(RecurringBridgeTest::exact).findFirst().orElse(BigDecimal.ZERO);
    }

    /** Amounts of a few millions have their ten-thousandths exactly in the shortest digits of a double. */
    private static BigDecimal exact(@Nullable Double value) {
        return value == null ? BigDecimal.ZERO : BigDecimal.valueOf(value);
    }

    private Selection selection() {
        int from = Math.toIntExact(FIRST.toEpochDay()) + random.nextInt(DAYS);
        Selection selection = Selection.of(Period.range(from, from + random.nextInt(300)));
        return random.nextInt(3) == 0
                ? selection.where(List.of(new Filter(Dimension.PRODUCT, List.of(random.nextBoolean() ? "Core" : ""))))
                : selection;
    }

    private Engine company(boolean deals) {
        Settings.Revenue revenue = deals ? Settings.Revenue.DEALS : Settings.Revenue.SALES;
        Settings none = Settings.DEFAULT;
        Sample sample = new Sample().with(new Settings(none.calendar(), null, revenue, null, none.cycleStart(),
                FIRST.plusDays(DAYS), none.newRule(), List.of(), List.of(), null, none.toolUses(), null));
        if (deals) {
            sample.columns(Field.DEAL_STATUS, Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT, Field.DEAL_CUSTOMER_ID,
                    Field.DEAL_PRODUCT, Field.DEAL_CONTRACT_START, Field.DEAL_CONTRACT_END, Field.DEAL_CONTRACT_MONTHS,
                    Field.DEAL_RECURRING_AMOUNT);
        } else {
            sample.columns(Field.SALE_STATUS, Field.SALE_DATE, Field.SALE_NET_AMOUNT, Field.SALE_CUSTOMER_ID,
                    Field.SALE_PRODUCT, Field.SALE_CONTRACT_START, Field.SALE_CONTRACT_END, Field.SALE_CONTRACT_MONTHS,
                    Field.SALE_RECURRING_AMOUNT);
        }
        for (int i = 0; i < 40; i++) {
            LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
            sample.row(deals ? RecordKind.DEALS : RecordKind.SALES,
                    deals ? random.nextInt(5) == 0 ? "lost" : "won" : "",
                    day.toString(), often(9) ? random.nextInt(100_000) + ".37" : "",
                    often(9) ? "C" + random.nextInt(8) : "", often(7) ? one("Core", "Plus") : "",
                    often(5) ? day.plusDays(random.nextInt(60)).toString() : "",
                    often(4) ? day.plusDays(random.nextInt(700) - 20L).toString() : "",
                    often(5) ? one("7", "12", "24", "1.5") : "", often(3) ? random.nextInt(900) + ".1234" : "");
        }
        return sample.engine();
    }

    private boolean often(int ofTen) {
        return random.nextInt(10) < ofTen;
    }

    private String one(String... all) {
        return all[random.nextInt(all.length)];
    }
}
