package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.recipe.Form;
import app.quarterdeck.importing.recipe.Origins;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.recipe.RecipeJson;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.ImportTransaction;
import app.quarterdeck.store.ImportTransaction.Vanished;
import app.quarterdeck.store.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
    private final Map<Key, Source> last = new HashMap<>();
    private int reports;

    /** @param said that lists are complete was said this time, not only the last time */
    Series(Earlier earlier, boolean said) {
        this.earlier = earlier;
        this.said = said;
    }

    /** Keeps where a table written came from and what was decided about it. */
    void add(ImportTransaction transaction, TableWriter writer, TableReport report) {
        Plan plan = writer.settled();
        Recipe recipe = plan.recipe();
        Form form = recipe.form();
        Source source = source(plan, form);
        int batch = writer.batch().batch();
        int series = source == null
                ? begun.computeIfAbsent(form.key() + recipe.kind(), _ -> batch)
                : source.series();
        transaction.remember(batch, series, Origins.of(report.file()), form.key(), RecipeJson.text(recipe));
        Key key = new Key(series, recipe.kind());
        lists.computeIfAbsent(key, _ -> new ArrayList<>()).add(new Listed(writer, reports++));
        if (source != null) {
            last.put(key, source);
        }
    }

    private @Nullable Source source(Plan plan, Form form) {
        Before before = plan.settled().before();
        if (before != null && before.source() != null) {
            return before.source();
        }
        RecordKind kind = plan.layout().kind();
        Path file = plan.layout().table().file();
        return earlier.same(form, file, kind).or(() -> earlier.alike(form, file, kind))
                .map(Before::source).orElse(null);
    }

    /**
     * Marks what is gone and says so in the reports of the tables added, the last one of each source.
     *
     * @throws UserFault (decision) where a list that is complete only because the last one was has no record of it
     */
    void vanish(ImportTransaction transaction, List<TableReport> all) {
        lists.forEach((key, tables) -> tables.forEach(table -> {
            boolean complete = tables.stream().allMatch(one -> one.writer().settled().settled().request().complete());
            boolean end = table.equals(tables.getLast());
            Vanished vanished = complete && end ? vanished(transaction, key, tables, all) : Vanished.NONE;
            long nameless = tables.stream().mapToLong(one -> one.writer().nameless()).sum();
            Note note = complete && end && nameless > 0 ? Note.of("importing.recipe.nameless", nameless) : null;
            all.set(table.report(), all.get(table.report()).with(new TableReport.Listing(complete, vanished.count(),
                    table.writer().batch().returned(), vanished.first()), note));
        }));
    }

    private Vanished vanished(ImportTransaction transaction, Key key, List<Listed> tables, List<TableReport> all) {
        if (tables.stream().anyMatch(table -> table.writer().nameless() > 0)) {
            return Vanished.NONE;
        }
        List<BatchWriter> batches = tables.stream().map(table -> table.writer().batch()).toList();
        Vanished vanished = transaction.vanish(key.kind(), key.series(), batches);
        Source source = last.get(key);
        if (!said && source != null && vanished.count() > 0 && vanished.count() == vanished.of()) {
            TableReport report = all.get(tables.getLast().report());
            throw UserFault.decision("importing.recipe.another-list", String.valueOf(report.file().getFileName()),
                    Labels.of(key.kind()), vanished.of(), source.file(), source.importedAt().toLocalDate());
        }
        return vanished;
    }
}
