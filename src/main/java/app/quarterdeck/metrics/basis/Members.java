package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;

/**
 * The values records have in a dimension, numbered without gaps: the dictionary has many more texts.
 *
 * @param numbers by code, up to the last one met; -1 where no record has it
 * @param codes   by number
 */
@SuppressWarnings("ArrayRecordComponent") // columns, never compared
record Members(int[] numbers, int[] codes) {

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
        return new Members(numbers, Arrays.copyOf(codes, count));
    }
}
