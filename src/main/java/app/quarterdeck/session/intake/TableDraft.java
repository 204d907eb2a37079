package app.quarterdeck.session.intake;

import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table as it would be imported. Immutable: {@link Intake} makes the next one of it.
 *
 * @param request  the file, the sheet, and all that was said so far
 * @param found    how it reads and what its columns mean
 * @param open     questions of reading that concern a column in use or the whole table
 * @param words    the status words and what they mean; empty until asked for, and for other kinds
 * @param preview  the first rows as written
 * @param included false: the user leaves the table out
 * @param before   the earlier table as which it is read; null where there is none
 */
public record TableDraft(ImportRequest request, Inspected found, List<Question> open,
        List<StatusWord> words, List<List<String>> preview, boolean included, @Nullable Before before) {

    /** How many rows the preview has at most. */
    public static final int PREVIEW = 100;

    public TableDraft {
        open = List.copyOf(open);
        words = List.copyOf(words);
        preview = List.copyOf(preview);
    }

    /** Null where no kind is recognised or said. */
    public @Nullable RecordKind kind() {
        return found.kind();
    }

    /** Another kind that fits as well: the user has to say; null in nearly all tables. */
    public @Nullable RecordKind rival() {
        return found.rival();
    }

    /** Whether the file is said to list all records there are. */
    public boolean complete() {
        return "yes".equals(request.set().get(Recipe.COMPLETE));
    }

    /** Read as an earlier table of the very same headings. */
    public boolean asBefore() {
        return before != null && before.same();
    }

    /** File and, in a workbook, sheet. */
    public String name() {
        String sheet = found.table().sheet();
        String file = String.valueOf(found.table().file().getFileName());
        return sheet == null ? file : file + " › " + sheet;
    }

    /** Questions about how the table as a whole reads. */
    public List<Question> openOfTable() {
        return open.stream().filter(question -> question.column() == Question.WHOLE_TABLE).toList();
    }

    /** Questions about columns. */
    public List<Question> openOfColumns() {
        return open.stream().filter(question -> question.column() != Question.WHOLE_TABLE).toList();
    }

    /** Two columns the user put on one field. */
    public List<Field> doubled() {
        Set<Field> seen = new HashSet<>();
        List<Field> out = new ArrayList<>();
        found.mapping().forEach(column -> {
            Field field = column.field();
            if (field != null && !Objects.requireNonNull(column.target()).derived() && !seen.add(field)) {
                out.add(field);
            }
        });
        return out;
    }

    /** Status words nobody knows. */
    public long unknownWords() {
        return words.stream().filter(word -> word.meaning() == null).count();
    }

    /** What stands in the way of importing this table, apart from status words. */
    public int undecided() {
        return open.size() + found.ties().size() + found.missing().size() + doubled().size()
                + (kind() == null ? 1 : 0) + (rival() == null ? 0 : 1);
    }

    public TableDraft include(boolean wanted) {
        return new TableDraft(request, found, open, words, preview, wanted, before);
    }

    TableDraft withWords(List<StatusWord> settled) {
        return new TableDraft(request, found, open, settled, preview, included, before);
    }
}
