package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.Spread;
import org.junit.jupiter.api.Test;

class FalseDiscoveryTest {

    /** The fifteen p-values of Benjamini and Hochberg's own example (1995, section 4.2): four pass at 5 %. */
    @Test
    void theExampleOfTheAuthorsLetsFourThrough() {
        double[] chances = {0.0201, 0.0001, 0.4262, 0.0004, 0.0019, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.0095,
            0.5719, 0.6528, 0.7590, 1.0};
        boolean[] expected = new boolean[15];
        for (int i : new int[]{1, 3, 4, 10}) {
            expected[i] = true;
        }
        assertArrayEquals(expected, FalseDiscovery.screen(chances, 0.05));
    }

    @Test
    void nothingComparedLetsNothingThrough() {
        assertEquals(0, FalseDiscovery.screen(new double[0], 0.1).length);
    }

    @Test
    void anIntervalThatJustTouchesZeroImpliesFivePercentLuck() {
        assertEquals(0.05, Spread.luck(8, 8), 1e-12);
        assertEquals(0.0001, Spread.luck(8, 4), 0.0001);
    }
}
