package app.quarterdeck.importing.run;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.recipe.Form;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.run.Planner.Settled;
import app.quarterdeck.model.record.Field;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Finds for each table of a request the earlier one it continues, and reads it by the same decisions. */
final class Settling {

    private final ImportRequest request;
    private final Earlier earlier;
    private final Function<ImportRequest, List<Inspected>> reader;
    private final BiFunction<Inspected, ImportRequest, Inspected> mapper;

    /**
     * @param reader reads the files of a request
     * @param mapper looks at a table once more as another request says, without reading it again
     */
    Settling(ImportRequest request, Earlier earlier, Function<ImportRequest, List<Inspected>> reader,
            BiFunction<Inspected, ImportRequest, Inspected> mapper) {
        this.request = request;
        this.earlier = request.recipes().isEmpty() ? earlier : Earlier.given(request.recipes());
        this.reader = reader;
        this.mapper = mapper;
    }

    /** @throws UserFault where a file cannot be read at all, or recipes were given of which none fits any table */
    List<Settled> all() {
        List<Settled> out = new ArrayList<>();
        for (Path file : request.files()) {
            ImportRequest one = request.withFiles(List.of(file));
            if (request.decided()) {
                reader.apply(one).forEach(table -> out.add(new Settled(alone(one, table), table, before(table))));
            } else {
                out.addAll(file(file, one));
            }
        }
        if (!request.recipes().isEmpty() && out.stream().allMatch(table -> table.before() == null)) {
            throw UserFault.of("importing.recipe.fits-none",
                    String.join(", ", request.recipes().getFirst().form().headings()));
        }
        return out;
    }

    private List<Settled> file(Path file, ImportRequest one) {
        for (Map<String, String> likely : earlier.readings(file)) {
            List<Settled> settled = tried(one, likely);
            if (!settled.isEmpty()) {
                return settled;
            }
        }
        List<Inspected> plain = reader.apply(one);
        if (plain.stream().noneMatch(table -> same(table, one) != null)) {
            for (Map<String, String> layout : earlier.layouts()) {
                List<Settled> settled = tried(one, layout);
                if (!settled.isEmpty()) {
                    return settled;
                }
            }
        }
        return plain.stream().map(table -> settled(one, table)).toList();
    }

    /** The tables of a file read with some options, none where no table of a known form comes to light. */
    private List<Settled> tried(ImportRequest one, Map<String, String> options) {
        ImportRequest read = one.withLess(options);
        try {
            List<Inspected> tables = reader.apply(read);
            return tables.stream().anyMatch(table -> same(table, one) != null)
                    ? tables.stream().map(table -> settled(one, read, table)).toList()
                    : List.of();
        } catch (UserFault e) {
            return List.of();
        }
    }

    private @Nullable Before same(Inspected table, ImportRequest one) {
        return earlier.same(Form.of(table.table()), table.table().file(), one.as()).orElse(null);
    }

    private @Nullable Before before(Inspected table) {
        Form form = Form.of(table.table());
        return earlier.same(form, table.table().file(), table.kind())
                .or(() -> earlier.alike(form, table.table().file(), table.kind())).orElse(null);
    }

    private Settled settled(ImportRequest one, Inspected table) {
        return settled(one, one, table);
    }

    /** @param read what the table was read with */
    private Settled settled(ImportRequest one, ImportRequest read, Inspected table) {
        Form form = Form.of(table.table());
        Before before = earlier.same(form, table.table().file(), one.as())
                .or(() -> earlier.alike(form, table.table().file(), one.as() == null ? table.kind() : one.as()))
                .orElse(null);
        ImportRequest alone = alone(one, table);
        if (before == null) {
            return new Settled(alone.asDecided(), read.equals(one) ? table : again(alone), null);
        }
        ImportRequest said = without(alone, before).after(before.recipe(), form.headings());
        boolean asRead = Planner.options(said).equals(Planner.options(alone(read, table)));
        Inspected found = asRead ? mapper.apply(table, said) : again(said);
        return new Settled(said, found, before);
    }

    private Inspected again(ImportRequest alone) {
        return reader.apply(alone).getFirst();
    }

    private static ImportRequest alone(ImportRequest one, Inspected table) {
        return one.withFiles(List.of(table.table().file())).withSheet(table.table().sheet());
    }

    /** {@code Column=-} for a column that is missing only says that it is not missed. */
    private static ImportRequest without(ImportRequest said, Before before) {
        return said.withMap(said.map().stream().filter(one -> before.missing().stream().noneMatch(
                column -> drops(one, column))).toList());
    }

    private static boolean drops(String said, String column) {
        int at = said.lastIndexOf('=');
        return at > 0 && said.substring(at + 1).strip().equals(Recipe.KEEP)
                && Names.key(said.substring(0, at)).equals(Names.key(column));
    }

    /** What was said of columns that the tables have, or that are known to be missing from them. */
    static List<String> ofUse(List<String> map, List<Settled> tables) {
        return map.stream().filter(one -> tables.stream().map(Settled::before)
                .noneMatch(before -> before != null
                        && before.missing().stream().anyMatch(column -> drops(one, column))))
                .toList();
    }

    /**
     * No field may be lost without a word: where its column is missing, another one has to fill it for sure.
     *
     * @param map what the user said of columns
     * @throws UserFault (decision) naming the column and what answers
     */
    static void checkMissing(Settled table, List<String> map, double sure) {
        Before before = table.before();
        if (before == null) {
            return;
        }
        for (String column : before.missing()) {
            String id = before.recipe().columns().getOrDefault(column, Recipe.KEEP);
            Field field = Field.ofId(before.recipe().kind(), id).orElse(null);
            if (field != null && map.stream().noneMatch(one -> drops(one, column))
                    && table.found().mapping().stream().noneMatch(one -> fills(one, field, sure))) {
                String now = before.added().size() == 1 ? before.added().getFirst() : "…";
                throw UserFault.decision("importing.recipe.missing", Labels.of(table.found().table()), column,
                        Labels.of(field), before.changed().orElseThrow(),
                        "--map \"" + now + "=" + id + "\"", "--map \"" + column + "=-\"");
            }
        }
    }

    private static boolean fills(ColumnMeaning column, Field field, double sure) {
        return column.field() == field && column.confidence() >= sure;
    }
}
