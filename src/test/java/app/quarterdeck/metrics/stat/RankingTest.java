package app.quarterdeck.metrics.stat;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Comparator;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final Comparator<Integer> BACKWARDS = Comparator.comparingInt(at -> -at);

    @Test
    void theLargestComesFirstAndNothingCountsAsLess() {
        double[] values = {3, Double.NEGATIVE_INFINITY, -2.5, 0, 1e12, -0.0, 2.5};

        assertArrayEquals(new int[]{4, 0, 6, 3, 5, 2, 1}, Ranking.descending(values, Comparator.naturalOrder()));
    }

    @Test
    void whatIsEqualIsPutInTheOrderGiven() {
        assertArrayEquals(new int[]{1, 3, 2, 0},
                Ranking.descending(new double[]{1, 2, 1, 2}, (a, b) -> a == 1 ? -1 : b == 1 ? 1 : b - a));
        assertArrayEquals(new int[0], Ranking.descending(new double[0], BACKWARDS));
    }

    @Test
    void manyValuesThatDifferInTheirLastBitsOnlyComeAsIfSortedOneByOne() {
        Random random = new Random(7);
        double[] values = random.doubles(20_000).map(value -> value < 0.3
                ? Math.round(value * 50)
                : value < 0.6 ? Math.nextUp(1234.5) + Math.round(value * 9) * Math.ulp(1234.5) : -value * 1e9)
                .toArray();

        int[] expected = IntStream.range(0, values.length).boxed()
                .sorted(Comparator.comparingDouble((Integer at) -> -values[at]).thenComparing(BACKWARDS))
                .mapToInt(at -> at).toArray();

        assertArrayEquals(expected, Ranking.descending(values, BACKWARDS));
    }
}
