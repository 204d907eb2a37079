package app.quarterdeck.metrics.deals;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Lost deals by reason (W10): each one's share of the losses with a reason. Losses without one are a group of their own,
 * as a share of all losses, and the figure itself is the share that has a reason.
 */
public final class LossReasons extends OfDeals {

    @Override
    public Outcome of(Scope scope) {
        Map<Integer, Integer> counts = counts(scope);
        int lost = counts.values().stream().mapToInt(Integer::intValue).sum();
        int known = lost - counts.getOrDefault(Blank.TEXT, 0);
        return Outcome.share(known, lost).step(Note.of("metrics.step.share", known, lost));
    }

    @Override
    public List<Part> parts(Scope scope) {
        Map<Integer, Integer> counts = counts(scope);
        int lost = counts.values().stream().mapToInt(Integer::intValue).sum();
        int known = lost - counts.getOrDefault(Blank.TEXT, 0);
        List<Part> parts = new ArrayList<>();
        counts.forEach((code, count) -> {
            Outcome share = Outcome.share(count, code == Blank.TEXT ? lost : known);
            Outcome counted = new Outcome(share.value(), count, share.interval(), null, List.of(), List.of(), List.of(),
                    List.of(), true);
            parts.add(new Part(List.of(scope.data().texts().text(code)), counted));
        });
        return parts;
    }

    private static Map<Integer, Integer> counts(Scope scope) {
        var deals = scope.data().deals();
        int[] reasons = scope.data().split(RecordKind.DEALS, Dimension.LOSS_REASON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        RowSet lost = scope.rows(RecordKind.DEALS).between(deals.from(DealStatus.LOST), deals.to(DealStatus.LOST));
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < lost.size(); i++) {
            int row = lost.at(i);
            if (closed[row] == Blank.DATE ? scope.window().undated() : scope.window().holds(closed[row])) {
                counts.merge(reasons[row], 1, Integer::sum);
            }
        }
        return counts;
    }
}
