package app.quarterdeck.importing.recipe;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.source.Source;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The tables imported so far, or recipes given, among which to look for the one a new table continues. */
public final class Earlier {

    /** Of the headings of both tables so many are in both: the same table, changed. */
    private static final double ALIKE = 0.7;
    /** Enough where the file is called the same, too. */
    private static final double ALIKE_BY_NAME = 0.4;

    public static final Earlier NONE = new Earlier(List.of());

    private record Table(Recipe recipe, @Nullable Source source, String key) {
    }

    private final List<Table> tables;

    private Earlier(List<Table> tables) {
        this.tables = tables;
    }

    /** @param sources the newest first */
    public static Earlier of(List<Source> sources) {
        List<Table> tables = new ArrayList<>();
        Set<List<Object>> forms = new HashSet<>();
        for (Source source : sources) {
            if (forms.add(List.of(source.form(), source.kind(), source.origin().path()))) {
                tables.add(new Table(RecipeJson.read(source.recipe()), source, source.form()));
            }
        }
        return new Earlier(List.copyOf(tables));
    }

    public static Earlier given(List<Recipe> recipes) {
        return new Earlier(recipes.stream().map(recipe -> new Table(recipe, null, recipe.form().key())).toList());
    }

    /** The newest one of the same form: of the very file where there is one. */
    public Optional<Before> same(Form form, Path file, @Nullable RecordKind said) {
        String key = form.key();
        List<Table> all = tables.stream().filter(table -> table.key().equals(key) && fits(table, said)).toList();
        return all.stream().filter(table -> of(table, file)).findFirst().or(() -> all.stream().findFirst())
                .map(table -> Before.of(table.recipe(), table.source(), form));
    }

    /**
     * The one most like it whose layout has changed since.
     *
     * @param kind of the table; null where none is recognised
     */
    public Optional<Before> alike(Form form, Path file, @Nullable RecordKind kind) {
        Table best = null;
        double most = 0;
        for (Table table : tables) {
            double likeness = table.recipe().form().likeness(form);
            if (likeness > most && fits(table, kind) && likeness >= needed(table, file)) {
                best = table;
                most = likeness;
            }
        }
        return best == null ? Optional.empty() : Optional.of(Before.of(best.recipe(), best.source(), form));
    }

    /** The series a table may continue: those of its form, else those whose layout was much the same. */
    public Set<Integer> series(Form form, RecordKind kind) {
        String key = form.key();
        Set<Integer> same = new LinkedHashSet<>();
        Set<Integer> alike = new LinkedHashSet<>();
        for (Table table : tables) {
            Source source = table.source();
            if (source != null && fits(table, kind) && table.recipe().form().likeness(form) >= ALIKE_BY_NAME) {
                (table.key().equals(key) ? same : alike).add(source.series());
            }
        }
        return same.isEmpty() ? alike : same;
    }

    /** Options under which a file may show a form that is known: those of its namesakes first. */
    public List<Map<String, String>> readings(Path file) {
        Set<Map<String, String>> out = new LinkedHashSet<>();
        for (Table table : tables) {
            if (called(table, file) && !table.recipe().read().isEmpty()) {
                out.add(table.recipe().read());
            }
        }
        return List.copyOf(out);
    }

    /** Options without which the headings of some known form do not come to light. */
    public List<Map<String, String>> layouts() {
        Set<Map<String, String>> out = new LinkedHashSet<>();
        tables.forEach(table -> out.add(table.recipe().layout()));
        out.remove(Map.of());
        return List.copyOf(out);
    }

    private static double needed(Table table, Path file) {
        return table.source() == null || called(table, file) ? ALIKE_BY_NAME : ALIKE;
    }

    private static boolean called(Table table, Path file) {
        Source source = table.source();
        return source != null && Form.stem(Path.of(source.file())).equals(Form.stem(file));
    }

    private static boolean of(Table table, Path file) {
        Source source = table.source();
        return source != null && source.origin().lasting()
                && source.origin().path().equals(file.toAbsolutePath().normalize());
    }

    private static boolean fits(Table table, @Nullable RecordKind kind) {
        return kind == null || table.recipe().kind() == kind;
    }
}
