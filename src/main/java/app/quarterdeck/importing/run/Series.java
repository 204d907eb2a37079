package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.recipe.Origins;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.recipe.RecipeJson;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.ImportTransaction;
import app.quarterdeck.store.ImportTransaction.Vanished;
import app.quarterdeck.store.source.Source;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The tables of one import by the source they come from month after month. What was decided about each is kept, and what
 * complete lists have no more is marked as gone: all tables of a source in one import are one list.
 */
final class Series {

    private record Key(int series, RecordKind kind) {
    }

    private record Listed(TableWriter writer, int report) {
    }

    private final Earlier earlier;
    private final boolean said;
    private final Map<String, Integer> begun = new HashMap<>();
    private final Map<Key, List<Listed>> lists = new LinkedHashMap<>();
    private int reports;

    /** @param said that lists are complete was said this time, not only the last time */
    Series(Earlier earlier, boolean said) {
        this.earlier = earlier;
        this.said = said;
    }

    /**
     * Keeps where a table written came from and what was decided about it.
     *
     * @throws UserFault (decision) where a list that is complete only because the last one was has no record of it
     */
    void add(ImportTransaction transaction, TableWriter writer, TableReport report) {
        Plan plan = writer.settled();
        Recipe recipe = plan.recipe();
        int series = series(transaction, writer, recipe, report);
        transaction.remember(writer.batch().batch(), series, Origins.of(report.file()), recipe.form().key(),
                RecipeJson.text(recipe));
        lists.computeIfAbsent(new Key(series, recipe.kind()), _ -> new ArrayList<>())
                .add(new Listed(writer, reports++));
    }

    /** Two sources may have the same form: the one with records in common is continued. */
    private int series(ImportTransaction transaction, TableWriter writer, Recipe recipe, TableReport report) {
        RecordKind kind = recipe.kind();
        int nearest = transaction.nearest(kind, earlier.series(recipe.form(), kind), writer.batch());
        if (nearest > 0) {
            return nearest;
        }
        Before before = earlier.same(recipe.form(), report.file(), kind).orElse(null);
        Source last = before == null ? null : before.source();
        if (last != null && recipe.complete() && transaction.stands(kind, last.series())) {
            if (!said) {
                throw UserFault.decision("importing.recipe.another-list", String.valueOf(report.file().getFileName()),
                        Labels.of(kind), last.file(), last.importedAt().toLocalDate());
            }
            return last.series();
        }
        return begun.computeIfAbsent(recipe.form().key() + kind, _ -> writer.batch().batch());
    }

    /** Marks what is gone and says so in the reports of the tables added, the last one of each source. */
    void vanish(ImportTransaction transaction, List<TableReport> all) {
        lists.forEach((key, tables) -> tables.forEach(table -> {
            boolean complete = tables.stream().allMatch(one -> one.writer().settled().settled().request().complete());
            boolean end = table.equals(tables.getLast());
            Vanished vanished = complete && end ? vanished(transaction, key, tables) : Vanished.NONE;
            long nameless = tables.stream().mapToLong(one -> one.writer().nameless()).sum();
            Note note = complete && end && nameless > 0 ? Note.of("importing.recipe.nameless", nameless) : null;
            all.set(table.report(), all.get(table.report()).with(new TableReport.Listing(complete, vanished.count(),
                    table.writer().batch().returned(), vanished.first()), note));
        }));
    }

    private static Vanished vanished(ImportTransaction transaction, Key key, List<Listed> tables) {
        return tables.stream().anyMatch(table -> table.writer().nameless() > 0)
                ? Vanished.NONE
                : transaction.vanish(key.kind(), key.series(),
                        tables.stream().map(table -> table.writer().batch()).toList());
    }
}
