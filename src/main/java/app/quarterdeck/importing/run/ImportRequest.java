package app.quarterdeck.importing.run;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.model.record.RecordKind;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants imported, and what was said about it.
 *
 * @param as      the kind of every table; null = recognise it
 * @param sheet   the one sheet to read; null = all
 * @param map     {@code Column=field}, or {@code Column=-} to keep a column as it is
 * @param set     options of reading ({@link app.quarterdeck.importing.read.ReadOptions#KEYS}), {@code status.WORD},
 *                {@code same.FIELD.VALUE}, {@link Recipe#COMPLETE} and {@code edits=mine|source}
 * @param strict  nothing is written where a row would be quarantined
 * @param recipes to be used where nothing else is said; none = those the workspace remembers
 * @param decided all is said: no recipe is looked for
 */
public record ImportRequest(List<Path> files, @Nullable RecordKind as, @Nullable String sheet, List<String> map,
        Map<String, String> set, boolean strict, List<Recipe> recipes, boolean decided) {

    /** Option: {@link #MINE} or {@link #SOURCE}. */
    public static final String EDITS = "edits";
    /** What was typed by hand stands where its source has changed. */
    public static final String MINE = "mine";
    /** What the file says goes over what was typed by hand, where its source has changed. */
    public static final String SOURCE = "source";

    public ImportRequest {
        files = List.copyOf(files);
        map = List.copyOf(map);
        set = Map.copyOf(set);
        recipes = List.copyOf(recipes);
    }

    public static ImportRequest of(Path... files) {
        return new ImportRequest(List.of(files), null, null, List.of(), Map.of(), false, List.of(), false);
    }

    public ImportRequest withFiles(List<Path> wanted) {
        return new ImportRequest(wanted, as, sheet, map, set, strict, recipes, decided);
    }

    /**
     * Whether a value of a file goes over one typed by hand where its source has changed ({@code edits=source}).
     *
     * @throws UserFault (usage) where the option says something else than {@code source} or {@code mine}
     */
    boolean fileWins() {
        String said = set.getOrDefault(EDITS, MINE);
        if (!said.equals(MINE) && !said.equals(SOURCE)) {
            throw UserFault.usage("importing.option.value", EDITS, said, MINE + ", " + SOURCE);
        }
        return said.equals(SOURCE);
    }

    public ImportRequest withKind(@Nullable RecordKind kind) {
        return new ImportRequest(files, kind, sheet, map, set, strict, recipes, decided);
    }

    public ImportRequest withSheet(@Nullable String name) {
        return new ImportRequest(files, as, name, map, set, strict, recipes, decided);
    }

    public ImportRequest withMap(List<String> said) {
        return new ImportRequest(files, as, sheet, said, set, strict, recipes, decided);
    }

    public ImportRequest withSet(Map<String, String> said) {
        return new ImportRequest(files, as, sheet, map, said, strict, recipes, decided);
    }

    /** The same with options where nothing else is said. */
    ImportRequest withLess(Map<String, String> options) {
        Map<String, String> both = new LinkedHashMap<>(options);
        both.putAll(set);
        return withSet(both);
    }

    public ImportRequest withStrict(boolean wanted) {
        return new ImportRequest(files, as, sheet, map, set, wanted, recipes, decided);
    }

    public ImportRequest withRecipes(List<Recipe> given) {
        return new ImportRequest(files, as, sheet, map, set, strict, given, decided);
    }

    /** Nothing is looked for any more that an earlier import may have said. */
    public ImportRequest asDecided() {
        return new ImportRequest(files, as, sheet, map, set, strict, List.of(), true);
    }

    /**
     * Whether the files are complete lists.
     *
     * @throws UserFault (usage) where that is neither yes nor no
     */
    boolean complete() {
        String said = set.getOrDefault(Recipe.COMPLETE, "no");
        if (!said.equalsIgnoreCase("yes") && !said.equalsIgnoreCase("no")) {
            throw UserFault.usage("importing.option.value", Recipe.COMPLETE, said, "yes, no");
        }
        return said.equalsIgnoreCase("yes");
    }

    /** What a recipe says of a table with these headings, where nothing else is said here. */
    ImportRequest after(Recipe recipe, List<String> headings) {
        Set<String> taken = new HashSet<>();
        map.forEach(one -> {
            taken.add(Names.key(one.substring(0, Math.max(0, one.lastIndexOf('=')))));
            taken.add("=" + one.substring(one.lastIndexOf('=') + 1).strip());
        });
        Set<String> there = new HashSet<>();
        headings.forEach(heading -> there.add(Names.key(heading)));
        List<String> all = new ArrayList<>();
        recipe.columns().forEach((column, field) -> {
            boolean free = field.equals(Recipe.KEEP) || !taken.contains("=" + field);
            if (free && !taken.contains(Names.key(column)) && there.contains(Names.key(column))) {
                all.add(column + "=" + field);
            }
        });
        all.addAll(map);
        Set<String> keys = new HashSet<>();
        set.keySet().forEach(key -> keys.add(Names.key(key)));
        Map<String, String> both = new LinkedHashMap<>(recipe.set());
        both.keySet().removeIf(key -> keys.contains(Names.key(key)));
        both.putAll(set);
        return new ImportRequest(files, recipe.kind(), sheet, all, both, strict, List.of(), true);
    }
}
