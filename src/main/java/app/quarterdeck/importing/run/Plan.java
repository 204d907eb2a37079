package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Statuses;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything decided about one table: it can be written.
 *
 * @param words what the words of a status mean; empty for other kinds than deals
 * @param notes what was decided about its meaning as a whole
 */
record Plan(Layout layout, Findings findings, List<StatusWord> words, Statuses statuses, List<Note> notes) {

    Plan {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    /** @throws UserFault (decision) where nobody knows what a status word means */
    static Plan of(Layout layout, Findings findings, Statuses statuses, List<Note> notes) {
        List<StatusWord> words = statuses.settle(findings.words(), layout.oneClose());
        Statuses.check(words, Labels.of(layout.table()), statusColumn(layout));
        return new Plan(layout, findings, words, statuses, notes);
    }

    /** The plan as all rows have it. @throws UserFault as {@link #of} */
    Plan with(Findings all) {
        return of(layout, all, statuses, notes);
    }

    /** Whether rows would become the same records under the other plan. */
    boolean writesAs(Plan other) {
        return findings.readsAs(other.findings) && meanings().equals(other.meanings());
    }

    private Map<String, DealStatus> meanings() {
        Map<String, DealStatus> out = new HashMap<>();
        for (StatusWord word : words) {
            DealStatus meaning = word.meaning();
            if (meaning != null) {
                out.put(word.word(), meaning);
            }
        }
        return out;
    }

    private static String statusColumn(Layout layout) {
        int own = layout.mapping().column(Field.DEAL_STATUS);
        int column = own < 0 ? layout.mapping().column(Field.DEAL_STAGE) : own;
        return column < 0 ? "" : layout.table().columns().get(column).name();
    }
}
