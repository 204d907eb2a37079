package app.quarterdeck.metrics.stat;

import app.quarterdeck.model.measure.LeftOut;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The rows a figure could not use, by reason (rule G6). */
public final class Tally {

    private final Map<Reason, IntList> rows = new EnumMap<>(Reason.class);

    public void add(Reason reason, int row) {
        rows.computeIfAbsent(reason, r -> new IntList()).add(row);
    }

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    public List<LeftOut> leftOut() {
        return rows.entrySet().stream()
                .map(entry -> new LeftOut(entry.getKey().id(), entry.getKey().text(), entry.getValue().size()))
                .toList();
    }

    /** Row numbers by reason. */
    public Map<Reason, IntList> rows() {
        return rows;
    }
}
