package app.quarterdeck.metrics.stage;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The order of stages that history shows: a stage stands before another if more deals entered it first. Without history
 * the probabilities of open deals decide, then what such words usually mean, then the alphabet.
 */
final class StageSequence {

    private final Data data;
    private final StageWords words;
    private final int[] codes;
    private final int[] index;
    private final long[] score;
    private final double[] chance;

    StageSequence(Data data, StageWords words) {
        this.data = data;
        this.words = words;
        this.codes = IntStream.concat(IntStream.of(data.split(RecordKind.STAGE_EVENTS, Dimension.STAGE)),
                IntStream.of(data.split(RecordKind.DEALS, Dimension.STAGE))).filter(code -> code != Blank.TEXT)
                .distinct().toArray();
        this.index = new int[data.texts().size()];
        for (int i = 0; i < codes.length; i++) {
            index[codes[i]] = i;
        }
        this.score = scores();
        this.chance = chances();
    }

    List<Integer> inOrder() {
        return IntStream.range(0, codes.length).boxed()
                .sorted(Comparator.<Integer>comparingLong(i -> -score[i]).thenComparingDouble(i -> chance[i])
                        .thenComparingInt(i -> words.usual(codes[i]))
                        .thenComparing(i -> data.texts().text(codes[i])))
                .map(i -> codes[i]).toList();
    }

    private long[] scores() {
        int[][] before = new int[codes.length][codes.length];
        StageEvents events = StageEvents.of(data);
        for (int deal = 0; deal < data.deals().size(); deal++) {
            for (int a = events.from(deal); a < events.to(deal); a++) {
                for (int b = a + 1; b < events.to(deal); b++) {
                    if (first(events, deal, a) && first(events, deal, b)) {
                        before[index[events.stage(a)]][index[events.stage(b)]]++;
                    }
                }
            }
        }
        long[] out = new long[codes.length];
        for (int a = 0; a < out.length; a++) {
            for (int b = 0; b < out.length; b++) {
                out[a] += Integer.signum(before[a][b] - before[b][a]);
            }
        }
        return out;
    }

    private static boolean first(StageEvents events, int deal, int position) {
        for (int earlier = events.from(deal); earlier < position; earlier++) {
            if (events.stage(earlier) == events.stage(position)) {
                return false;
            }
        }
        return true;
    }

    private double[] chances() {
        int[] stages = data.split(RecordKind.DEALS, Dimension.STAGE);
        double[] given = data.deals().numbers(Field.DEAL_PROBABILITY);
        double[] sums = new double[codes.length];
        int[] counts = new int[codes.length];
        for (int row = 0; row < stages.length; row++) {
            if (stages[row] != Blank.TEXT && !Double.isNaN(given[row])) {
                sums[index[stages[row]]] += given[row];
                counts[index[stages[row]]]++;
            }
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = counts[i] == 0 ? 0 : sums[i] / counts[i];
        }
        return sums;
    }
}
