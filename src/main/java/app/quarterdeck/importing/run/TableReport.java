package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.read.Fault;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of one table.
 *
 * @param sheet    null in a text file
 * @param carried  records that the rows of another table carry along: the same rows once more
 * @param batch    number of the batch, for undoing it; 0 in a dry run
 * @param assumed  what was decided without asking, and why
 * @param problems rows kept out, the first 1,000
 * @param skipped  rows that are no records, or the same record once more; the first 1,000
 * @param rejected all rows kept out, grouped by what is wrong, most rows first
 * @param changes  values that change, at most 200
 * @param mapping  one for each column, in order
 * @param suggestions values of the table that are probably others, spelled otherwise; nothing was done about them
 * @param listing  what a complete list says about records that are not in it
 * @param typed    values typed by hand whose source now says something else
 * @param recipe   all that holds for the next file of this form; null for records carried along
 */
public record TableReport(Path file, @Nullable String sheet, RecordKind kind, boolean carried, RowCounts counts,
        int batch, List<Note> assumed, List<Fault> problems, List<Skipped> skipped, List<Rejects> rejected,
        List<Change> changes, List<ColumnMeaning> mapping, List<Suggestion> suggestions, Listing listing,
        Typed typed, @Nullable Recipe recipe) {

    /**
     * Beside the equation, which is about rows read.
     *
     * @param complete the file lists all records there are
     * @param gone     records of earlier files of the series that are missing from it
     * @param back     records in it that were gone
     * @param first    what the first records gone are known by
     */
    public record Listing(boolean complete, int gone, int back, List<String> first) {

        public static final Listing NONE = new Listing(false, 0, 0, List.of());

        public Listing {
            first = List.copyOf(first);
        }
    }

    /**
     * Values typed by hand whose source now says something else.
     *
     * @param changed  how many there are
     * @param fileWins the file's values take their place; else those typed stand
     * @param first    the first of them, both values said
     */
    public record Typed(int changed, boolean fileWins, List<Note> first) {

        public static final Typed NONE = new Typed(0, false, List.of());

        public Typed {
            first = List.copyOf(first);
        }
    }

    /** How many problems and skipped rows are listed one by one. */
    public static final int LISTED = 1_000;

    public TableReport {
        assumed = List.copyOf(assumed);
        problems = List.copyOf(problems);
        skipped = List.copyOf(skipped);
        rejected = List.copyOf(rejected);
        changes = List.copyOf(changes);
        mapping = List.copyOf(mapping);
        suggestions = List.copyOf(suggestions);
    }

    TableReport with(List<Suggestion> found) {
        return new TableReport(file, sheet, kind, carried, counts, batch, assumed, problems, skipped, rejected, changes,
                mapping, found, listing, typed, recipe);
    }

    TableReport with(Listing found, @Nullable Note more) {
        List<Note> notes = new ArrayList<>(assumed);
        if (more != null) {
            notes.add(more);
        }
        return new TableReport(file, sheet, kind, carried, counts, batch, notes, problems, skipped, rejected, changes,
                mapping, suggestions, found, typed, recipe);
    }
}
