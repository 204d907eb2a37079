package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.recipe.Recipe;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What became of an import, or would in a dry run.
 *
 * @param rehearsal nothing was written
 * @param tables    in the order written: by kind, then as given
 * @param unknown   tables of no known kind, left out
 * @param currency  ISO code of the one currency found in the amounts, where the workspace has none yet; else null
 */
public record ImportReport(boolean rehearsal, List<TableReport> tables, List<Unknown> unknown,
        @Nullable String currency) {

    public ImportReport {
        tables = List.copyOf(tables);
        unknown = List.copyOf(unknown);
    }

    /** A table left out, and why. {@code sheet}: null in a text file. */
    public record Unknown(Path file, @Nullable String sheet, Note reason) {
    }

    /** All that was decided, a recipe for each table that is not carried along by another. */
    public List<Recipe> recipes() {
        return tables.stream().flatMap(table -> Stream.ofNullable(table.recipe())).toList();
    }

    /** Nothing in the workspace would be another than before, and no file says anything new. */
    public boolean nothingNew() {
        return tables.stream().allMatch(table -> table.counts().imported() == 0 && table.counts().updated() == 0
                && table.listing().gone() == 0 && table.typed().changed() == 0);
    }
}
