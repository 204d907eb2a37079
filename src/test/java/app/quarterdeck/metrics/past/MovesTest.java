package app.quarterdeck.metrics.past;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

class MovesTest {

    private static final int DUE = 100;
    private static final int FROM = 50;

    @RepeatedTest(40)
    void openingAndAllMovesMakeTheClosing(RepetitionInfo repetition) {
        SplittableRandom random = new SplittableRandom(repetition.getCurrentRepetition());
        Moves moves = new Moves(repetition.getCurrentRepetition() % 4 == 0 ? Integer.MAX_VALUE : DUE, FROM);
        long changes = 0;
        for (int deal = 0; deal < 3_000; deal++) {
            DealVersion before = random.nextInt(5) == 0 ? null : version(random);
            DealVersion after = before == null || random.nextInt(6) > 0 ? version(random) : before;
            changes += moves.add(before, amount(before), after, amount(after));
        }
        BigDecimal sum = Arrays.stream(Moves.Move.values()).filter(move -> move != Moves.Move.CLOSING)
                .map(moves::exact).reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(0, sum.compareTo(moves.exact(Moves.Move.CLOSING)));
        assertEquals(changes, moves.change());
        for (Moves.Move move : Moves.Move.values()) {
            assertTrue(moves.count(move) > 0 || move == Moves.Move.MOVED_IN || move == Moves.Move.MOVED_OUT,
                    move + " never happened");
        }
    }

    private static long amount(@Nullable DealVersion said) {
        return said == null ? Blank.MONEY : said.amount();
    }

    private static DealVersion version(SplittableRandom random) {
        DealStatus[] all = DealStatus.values();
        DealStatus status = random.nextInt(3) > 0 ? DealStatus.OPEN : all[random.nextInt(all.length)];
        return new DealVersion(1, 0, random.nextInt(10) > 0, status,
                random.nextInt(8) == 0 ? Blank.MONEY : random.nextLong(5_000_000_000_000L),
                random.nextInt(9) == 0 ? Blank.DATE : DUE - 30 + random.nextInt(61), Double.NaN, Blank.TEXT,
                random.nextInt(DUE), Blank.DATE);
    }
}
