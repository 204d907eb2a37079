package app.quarterdeck.session.edit;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.kept.Decisions;
import app.quarterdeck.importing.kept.Retry;
import app.quarterdeck.report.SafeCsv;
import app.quarterdeck.report.book.RowsBook;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.edit.Aside;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The rows imports set aside: to be looked at, corrected, tried again and taken to another program. */
public final class Quarantine {

    private final WorkspaceFile file;
    private final Runnable changed;

    /** @param changed told after every change */
    public Quarantine(WorkspaceFile file, Runnable changed) {
        this.file = file;
        this.changed = changed;
    }

    /** All of them, by import and row. */
    public List<SetAside> rows() {
        Map<Integer, Batch> batches = new HashMap<>();
        file.batches().all().forEach(batch -> batches.put(batch.id(), batch));
        Map<Integer, List<String>> headings = new HashMap<>();
        return file.aside().rows().stream().map(row -> {
            Batch batch = Objects.requireNonNull(batches.get(row.batch()));
            return SetAside.of(batch, row, headings.computeIfAbsent(row.batch(), id -> headings(batch)));
        }).toList();
    }

    private List<String> headings(Batch batch) {
        return file.aside().reading(batch.id()).map(reading -> Decisions.parse(batch.kind(), reading).columns().stream()
                .map(Decisions.Column::name).toList()).orElse(List.of());
    }

    /** Keeps corrected cells of a row that stays aside until it is tried again. */
    public void correct(SetAside row, List<String> cells) {
        Aside.Row known = file.aside().rows(row.batch()).stream().filter(one -> one.id() == row.id()).findFirst()
                .orElseThrow(() -> UserFault.of("store.edit.gone"));
        StringBuilder marks = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            boolean same = i < known.cells().size() && known.cells().get(i).equals(cells.get(i));
            marks.append(same && i < known.marks().length() ? known.marks().charAt(i) : CellKind.TEXT.mark());
        }
        int at = row.headings().indexOf(row.column());
        file.asideForWriting().correct(row.id(), cells, marks.toString(),
                at >= 0 && at < cells.size() ? cells.get(at) : row.value());
        changed.run();
    }

    /**
     * What came of trying rows again.
     *
     * @param steps what to undo, one for each import of which a row was taken
     * @param taken rows that are in the workspace now
     * @param still rows that stay aside, with what is wrong with them now
     */
    public record Tried(List<Long> steps, int taken, List<SetAside> still) {

        public Tried {
            steps = List.copyOf(steps);
            still = List.copyOf(still);
        }
    }

    /** Tries rows again by the decisions of their import. */
    public Tried retry(List<SetAside> rows) {
        Set<Long> ids = new LinkedHashSet<>(rows.stream().map(SetAside::id).toList());
        Retry.Outcome outcome = new Retry(file).run(
                file.aside().rows().stream().filter(row -> ids.contains(row.id())).toList(), null);
        changed.run();
        return new Tried(outcome.steps(), outcome.taken(),
                rows().stream().filter(row -> ids.contains(row.id())).toList());
    }

    /**
     * Writes all of them, with where each came from and what is wrong with it, as .xlsx or .csv: one table, in which cells of
     * equally called columns stand below one another.
     *
     * @return how many; where it is 0 nothing is written
     * @throws UserFault where the name ends otherwise or the file cannot be written
     */
    public int export(Path target, Messages words, Cancellation cancellation) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw UserFault.usage("report.fault.kind", target.toString(), ".xlsx, .csv");
        }
        List<SetAside> rows = rows();
        if (rows.isEmpty()) {
            return 0;
        }
        List<String> columns = columns(rows, words);
        List<String> headings = new ArrayList<>(List.of(words.get("session.aside.reason"),
                words.get("session.aside.file"), words.get("session.aside.sheet"), words.get("session.aside.row"),
                words.get("session.aside.column")));
        int before = headings.size();
        headings.addAll(columns);
        List<List<Object>> lines = new ArrayList<>();
        for (SetAside row : rows) {
            List<Object> line = new ArrayList<>(Collections.nCopies(headings.size(), ""));
            line.set(0, words.say(row.reason()));
            line.set(1, row.file());
            line.set(2, row.sheet());
            line.set(3, row.row());
            line.set(4, row.column());
            for (int i = 0; i < row.cells().size(); i++) {
                line.set(before + columns.indexOf(heading(row, i, words)), row.cells().get(i));
            }
            lines.add(line);
        }
        if (name.endsWith(".csv")) {
            SafeCsv.write(target, headings, lines, cancellation);
        } else {
            RowsBook.write(target, words.get("session.aside.title"), headings, lines, words, cancellation);
        }
        return rows.size();
    }

    private static List<String> columns(List<SetAside> rows, Messages words) {
        Set<String> out = new LinkedHashSet<>();
        for (SetAside row : rows) {
            for (int i = 0; i < row.cells().size(); i++) {
                out.add(heading(row, i, words));
            }
        }
        return List.copyOf(out);
    }

    private static String heading(SetAside row, int cell, Messages words) {
        return cell < row.headings().size() ? row.headings().get(cell) : words.get("session.aside.cell", cell + 1);
    }
}
