package app.quarterdeck.store.code;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class PackedTest {

    private static final int HEAD = 14;

    @Test
    void numbersComeBackWhateverTheirRange() {
        Random random = new Random(7);
        long[] ranges = {1, 2, 255, 256, 257, 65_535, 65_536, 65_537, 0xFFFF_FFFEL, 0xFFFF_FFFFL, 1L << 40,
            Long.MAX_VALUE};
        for (long range : ranges) {
            for (boolean blanks : new boolean[]{false, true}) {
                long least = random.nextLong(2_000_000) - 1_000_000;
                long[] values = new long[500];
                for (int i = 0; i < values.length; i++) {
                    values[i] = blanks && i % 7 == 0 ? Long.MIN_VALUE : least + random.nextLong(range);
                }
                values[1] = least;
                values[2] = least + range - 1;
                assertArrayEquals(values, back(values, Long.MIN_VALUE), range + (blanks ? " with blanks" : ""));
            }
        }
    }

    @Test
    void numbersAtBothEndsOfALongComeBack() {
        long[] values = {Long.MIN_VALUE + 1, Long.MAX_VALUE, 0, Long.MIN_VALUE};
        assertArrayEquals(values, back(values, Long.MIN_VALUE));
    }

    @Test
    void aBlankOfAnIntIsTheBlankAskedFor() {
        byte[] written = Packed.write(new long[]{20_000, Integer.MIN_VALUE, 20_100}, 3, Integer.MIN_VALUE);
        int[] column = new int[5];
        new Packed(written).read(column, 1, Integer.MIN_VALUE);
        assertArrayEquals(new int[]{0, 20_000, Integer.MIN_VALUE, 20_100, 0}, column);
        assertEquals(HEAD + 3, written.length);
    }

    @Test
    void oneAndTheSameNumberTakesNoRoom() {
        assertEquals(HEAD, Packed.write(new long[]{5, 5, 5}, 3, 0).length);
        assertEquals(HEAD, Packed.write(new long[]{0, 0, 0}, 3, 0).length);
        assertArrayEquals(new long[]{0, 0, 0}, back(new long[]{0, 0, 0}, 0));
        assertArrayEquals(new long[]{0, 5, 0}, back(new long[]{0, 5, 0}, 0));
    }

    @Test
    void bytesThatAreNoColumnAreRefused() {
        byte[] written = Packed.write(new long[]{1, 2, 3}, 3, 0);
        assertThrows(IllegalArgumentException.class, () -> new Packed(java.util.Arrays.copyOf(written, 16)));
    }

    @Test
    void textsComeBackInWhateverPartsTheyWereWritten() {
        List<String> texts = List.of("", "Ångström", "东北", "\uD83D\uDE00", "plain");
        assertEquals(texts, new TextList(List.of(TextList.write(texts.subList(0, 2)), TextList.write(List.of()),
                TextList.write(texts.subList(2, 5)))));
    }

    private static long[] back(long[] values, long blank) {
        Packed packed = new Packed(Packed.write(values, values.length, blank));
        long[] out = new long[packed.size()];
        packed.read(out, 0, blank);
        return out;
    }
}
