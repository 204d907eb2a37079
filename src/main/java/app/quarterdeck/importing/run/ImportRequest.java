package app.quarterdeck.importing.run;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.RecordKind;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the user wants imported, and what was said about it.
 *
 * @param as     the kind of every table; null = recognise it
 * @param sheet  the one sheet to read; null = all
 * @param map    {@code Column=field}, or {@code Column=-} to keep a column as it is
 * @param set    options of reading ({@link app.quarterdeck.importing.read.ReadOptions#KEYS}), {@code status.WORD},
 *               {@code same.FIELD.VALUE} and {@code edits=mine|source}
 * @param strict nothing is written where a row would be quarantined
 */
public record ImportRequest(List<Path> files, @Nullable RecordKind as, @Nullable String sheet, List<String> map,
        Map<String, String> set, boolean strict) {

    static final String EDITS = "edits";

    public ImportRequest {
        files = List.copyOf(files);
        map = List.copyOf(map);
        set = Map.copyOf(set);
    }

    public static ImportRequest of(Path... files) {
        return new ImportRequest(List.of(files), null, null, List.of(), Map.of(), false);
    }

    /**
     * Whether a value of a file goes over one typed by hand where its source has changed ({@code edits=source}).
     *
     * @throws UserFault (usage) where the option says something else than {@code source} or {@code mine}
     */
    boolean fileWins() {
        String said = set.getOrDefault(EDITS, "mine");
        if (!said.equals("mine") && !said.equals("source")) {
            throw UserFault.usage("importing.option.value", EDITS, said, "mine, source");
        }
        return said.equals("source");
    }

    public ImportRequest withKind(@Nullable RecordKind kind) {
        return new ImportRequest(files, kind, sheet, map, set, strict);
    }

    public ImportRequest withMap(List<String> said) {
        return new ImportRequest(files, as, sheet, said, set, strict);
    }

    public ImportRequest withSet(Map<String, String> said) {
        return new ImportRequest(files, as, sheet, map, said, strict);
    }

    public ImportRequest withStrict(boolean wanted) {
        return new ImportRequest(files, as, sheet, map, set, wanted);
    }
}
