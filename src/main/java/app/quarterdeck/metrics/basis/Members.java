package app.quarterdeck.metrics.basis;

import app.quarterdeck.facts.Texts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The values records have in a dimension, numbered without gaps: the dictionary has many more texts.
 *
 * @param numbers by code, up to the last one met; -1 where no record has it
 * @param codes   by number
 * @param keys    by number, those that were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Members(int[] numbers, int[] codes, AtomicReferenceArray<List<String>> keys) {

    /** The text of a number, as the key of a group. */
    List<String> key(int number, Texts texts) {
        List<String> known = keys.get(number);
        if (known == null) {
            known = List.of(texts.text(codes[number]));
            keys.set(number, known);
        }
        return known;
    }

    static Members of(Data data, List<RecordKind> kinds, Dimension dimension) {
        return data.kept(List.of(Members.class, kinds, dimension),
                () -> find(kinds.stream().map(kind -> data.split(kind, dimension)).toList()));
    }

    private static Members find(List<int[]> columns) {
        int last = 0;
        for (int[] column : columns) {
            for (int code : column) {
                last = Math.max(last, code);
            }
        }
        int[] numbers = new int[last + 1];
        Arrays.fill(numbers, -1);
        int[] codes = new int[last + 1];
        int count = 0;
        for (int[] column : columns) {
            for (int code : column) {
                if (numbers[code] < 0) {
                    codes[count] = code;
                    numbers[code] = count++;
                }
            }
        }
        return new Members(numbers, Arrays.copyOf(codes, count), new AtomicReferenceArray<>(count));
    }
}
