package app.quarterdeck.importing.run;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Statuses;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.recipe.Form;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.run.Planner.Settled;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Everything decided about one table: it can be written.
 *
 * @param words   what the words of a status mean; empty for other kinds than deals
 * @param settled what was said about it, and the earlier table it continues
 * @param notes   what was decided about its meaning as a whole
 */
record Plan(Layout layout, Findings findings, List<StatusWord> words, Statuses statuses, Settled settled,
        List<Note> notes) {

    private static final Set<String> DAY_FIRST_OR_NOT = Set.of("dmy", "mdy");

    /** All rows of a table say otherwise than its first ones: what was written under those has to go. */
    static final class Disproved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Plan old;
        private final transient Plan plan;

        /**
         * @param old  as the first rows had it
         * @param plan as all rows have it
         */
        Disproved(Plan old, Plan plan) {
            super(null, null, false, false);
            this.old = old;
            this.plan = plan;
        }

        Plan old() {
            return old;
        }

        Plan plan() {
            return plan;
        }
    }

    Plan {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }

    /** @throws UserFault (decision) where nobody knows what a status word means */
    static Plan of(Layout layout, Findings findings, Statuses statuses, Settled settled,
            List<Note> notes) {
        List<StatusWord> words = statuses.settle(findings.words(), layout.oneClose());
        Statuses.check(words, Labels.of(layout.table()), statusColumn(layout));
        return new Plan(layout, findings, words, statuses, settled, notes);
    }

    /** The plan with other findings. @throws UserFault as {@link #of} */
    Plan with(Findings all) {
        return of(layout, all, statuses, settled, notes);
    }

    /** Whether rows would become the same records under the other plan. */
    boolean writesAs(Plan other) {
        return findings.readsAs(other.findings) && meanings().equals(other.meanings());
    }

    /** Everything that was said or found out and holds for the next file of this form. */
    Recipe recipe() {
        Map<String, String> columns = new LinkedHashMap<>();
        Set<String> kept = settled.request().map().stream().filter(one -> one.endsWith("=" + Recipe.KEEP))
                .map(one -> Names.key(one.substring(0, one.lastIndexOf('=')))).collect(Collectors.toSet());
        for (ColumnMeaning column : layout.mapping().columns()) {
            Target target = column.target();
            Field field = column.field();
            if (field != null && target != null && target.way() == Target.Way.VALUE) {
                columns.put(column.column(), field.id());
            } else if (kept.contains(Names.key(column.column()))) {
                columns.put(column.column(), Recipe.KEEP);
            }
        }
        Map<String, String> set = new LinkedHashMap<>(settled.request().set());
        order().ifPresent(order -> set.putIfAbsent("dates", order));
        return Recipe.of(Form.of(settled.found().table()), layout.kind(), columns, set);
    }

    /** In which order all dates in use are written: a file that proved it answers for the next one, which may not. */
    private Optional<String> order() {
        Set<String> orders = new HashSet<>();
        for (int i = 0; i < layout.mapping().columns().size(); i++) {
            ColumnRead column = layout.table().columns().get(i);
            if (layout.mapping().columns().get(i).target() != null
                    && (column.type() == ColumnType.DATE || column.type() == ColumnType.DATETIME)) {
                orders.add(column.format());
            }
        }
        return orders.size() == 1 ? orders.stream().filter(DAY_FIRST_OR_NOT::contains).findFirst() : Optional.empty();
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
