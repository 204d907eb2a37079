package app.quarterdeck.importing.survey;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.AheadCursor;
import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.grid.ReadAgain;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.importing.read.Reading.Sample;
import java.util.ArrayList;
import java.util.List;

/**
 * The tables on one sheet or in one text file, of which one is read at a time.
 *
 * @param whole all rows were looked at; else only the first ones, and they are one table
 */
public record SheetTables(List<Surveyed> tables, boolean whole, ReadOptions options) {

    /** By all rows. */
    public static SheetTables find(Grid grid, ReadOptions options, boolean exact, Progress progress,
            Cancellation cancellation) {
        return find(grid, options, exact, Long.MAX_VALUE, progress, cancellation);
    }

    /** By the first {@code most} rows where they can speak for all, else by all. */
    public static SheetTables find(Grid grid, ReadOptions options, boolean exact, long most, Progress progress,
            Cancellation cancellation) {
        while (true) {
            try (Survey survey = new Survey(new AheadCursor(grid.open(progress, cancellation)), grid, options, exact)) {
                survey.run(options.table() > 1 ? Long.MAX_VALUE : most);
                if (survey.ended()) {
                    return of(survey, cancellation);
                }
                List<Surveyed> first = survey.tables();
                if (first.size() == 1 && (exact || first.getFirst().blocks().size() < 2)) {
                    return new SheetTables(first, false, options);
                }
                return find(grid, options, exact, progress, cancellation);
            } catch (ReadAgain again) {
                cancellation.check();
            }
        }
    }

    /** By all rows, as a survey that has ended saw them. */
    public static SheetTables of(Survey survey, Cancellation cancellation) {
        List<Surveyed> stacked = survey.tables();
        Grid grid = survey.grid();
        ReadOptions options = survey.options();
        if (survey.exact()) {
            return new SheetTables(stacked, true, options);
        }
        List<Surveyed> all = new ArrayList<>();
        for (Surveyed each : stacked) {
            List<int[]> blocks = each.blocks();
            if (blocks.size() < 2 || blocks.stream().anyMatch(block -> block[0] == block[1])) {
                all.add(each);
                continue;
            }
            long top = each.headerRow() > 0 ? each.headerRow() : each.firstRow();
            for (int[] block : blocks) {
                Grid part = new SliceGrid(grid, top, each.lastRow(), block[0], block[1]);
                try (Survey of = new Survey(part.open(Progress.NONE, cancellation), part,
                        options.with("header", "auto"), false)) {
                    of.run(Long.MAX_VALUE);
                    all.addAll(of.tables());
                }
            }
        }
        return new SheetTables(all, true, options);
    }

    public boolean isEmpty() {
        return tables.isEmpty();
    }

    /** The table asked for, or the first. */
    public Surveyed chosen(String where) {
        int wanted = Math.max(1, options.table());
        if (wanted > tables.size()) {
            throw UserFault.of("importing.file.table", where, wanted, tables.size());
        }
        return tables.get(wanted - 1);
    }

    /** What is left where there are several tables and nobody said which. */
    public List<Note> problems(String where) {
        List<Note> left = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            if (i != Math.max(1, options.table()) - 1) {
                Surveyed other = tables.get(i);
                left.add(Note.of("importing.problem.other-table", where, i + 1, top(other), other.lastRow(),
                        String.join(", ", other.names().names())));
            }
        }
        return left;
    }

    private static long top(Surveyed table) {
        return table.headerRow() > 0 ? table.headerRow() : table.firstRow();
    }

    public List<Question> questions(String where) {
        if (tables.size() < 2 || options.table() > 0) {
            return List.of();
        }
        List<Reading> readings = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            Surveyed table = tables.get(i);
            readings.add(new Reading(String.valueOf(i + 1), List.of(
                    new Sample(top(table) + "–" + table.lastRow(), String.join(" | ", table.names().names())))));
        }
        return List.of(new Question(Question.WHOLE_TABLE, "table",
                Note.of("importing.question.table", where, tables.size()), readings));
    }
}
