package app.quarterdeck.metrics.stage;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Stage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The steps of the sales process in order: as the user put them, others after them as history shows. Words that only say
 * how a deal ended are no steps.
 */
public final class StageOrder {

    /** Rank of a word that ends a deal. */
    public static final int CLOSING = 0;

    private final int[] ranks;
    private final List<String> names;
    private final @Nullable Double[] probabilities;
    private final boolean[] optional;

    private StageOrder(Data data) {
        StageWords words = new StageWords(data);
        List<Stage> set = data.settings().stages().stream().sorted(Comparator.comparingInt(Stage::order)).toList();
        int[] setCodes = set.stream().mapToInt(stage -> data.texts().code(stage.name()))
                .map(code -> data.texts().sameName(data.texts().text(code)) == Blank.TEXT
                        ? code
                        : data.texts().canonical(data.texts().sameName(data.texts().text(code))))
                .toArray();
        List<Integer> order = new ArrayList<>(Arrays.stream(setCodes).boxed().toList());
        for (int code : new StageSequence(data, words).inOrder()) {
            if (!order.contains(code) && !words.closes(code)) {
                order.add(code);
            }
        }
        this.ranks = new int[data.texts().size()];
        Arrays.fill(ranks, CLOSING);
        this.names = order.stream().map(data.texts()::text).toList();
        this.probabilities = new Double[order.size() + 1];
        this.optional = new boolean[order.size() + 1];
        for (int i = 0; i < order.size(); i++) {
            ranks[order.get(i)] = i + 1;
            probabilities[i + 1] = i < set.size() ? set.get(i).probability() : null;
            optional[i + 1] = i < set.size() && !set.get(i).required();
        }
    }

    public static StageOrder of(Data data) {
        return data.kept(StageOrder.class, () -> new StageOrder(data));
    }

    /** 1 for the first step; {@link #CLOSING} for a word that is none. */
    public int rank(int canonicalCode) {
        return canonicalCode < ranks.length ? ranks[canonicalCode] : CLOSING;
    }

    /** Number of steps. */
    public int size() {
        return names.size();
    }

    /** Name of a step by its rank. */
    public String name(int rank) {
        return names.get(rank - 1);
    }

    /** Position of a name among the steps, past the last one where it is none. */
    public int position(String name) {
        int index = names.indexOf(name);
        return index < 0 ? names.size() : index;
    }

    /** Whether a deal must pass the step to have followed the process; all of them unless the user said otherwise. */
    public boolean required(int rank) {
        return !optional[rank];
    }

    /** The chance the user gave a step; null where there is none. */
    public @Nullable Double probability(int rank) {
        return probabilities[rank];
    }
}
