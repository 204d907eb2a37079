package app.quarterdeck.importing.kept;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.file.TypedWalk;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Statuses;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.RowSource;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.records.Built;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.records.RowBuilder;
import app.quarterdeck.importing.survey.RowShape;
import app.quarterdeck.importing.typing.ColumnPlan;
import app.quarterdeck.importing.words.Vocabulary;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Rows that stand in no file, as a table read by decisions taken before. */
final class KeptTable implements RowSource {

    private final Decisions decisions;
    private final Path file;
    private final List<GridRow> rows = new ArrayList<>();
    private final List<ColumnPlan> plans;
    private final Layout layout;

    /** @param file the name the rows go by */
    KeptTable(Decisions decisions, String file) {
        this.decisions = decisions;
        this.file = Path.of(file);
        this.plans = decisions.columns().stream().map(column -> ColumnPlan.of(column.reading())).toList();
        List<ColumnMeaning> columns = decisions.columns().stream().map(column -> new ColumnMeaning(column.name(),
                column.target().isEmpty() ? null : Target.of(decisions.kind(), column.target()), 1)).toList();
        this.layout = Layout.of(read(), new Mapping(decisions.kind(), columns, List.of(), List.of(), 0),
                decisions.currency(), decisions.columns().stream().map(Decisions.Column::scale).toList());
    }

    /**
     * Adds a row.
     *
     * @param marks what the file said about each cell, as {@link CellKind#mark}; text where it is shorter
     * @return false where nothing stands in it: then it is not added
     */
    boolean add(int number, List<String> cells, String marks) {
        GridRow row = new GridRow();
        row.begin(number);
        for (int i = 0; i < cells.size(); i++) {
            row.add(i < marks.length() ? CellKind.ofMark(marks.charAt(i)) : CellKind.TEXT, cells.get(i));
        }
        return !row.blank() && rows.add(row);
    }

    Layout layout() {
        return layout;
    }

    /**
     * The rows made ready, in their order.
     *
     * @param taken whether something else of the batch is known by this already
     */
    List<Built> build(Vocabulary vocabulary, Predicate<String> taken) {
        Findings findings = Findings.of(layout, List.of(), vocabulary, Progress.NONE, Cancellation.NEVER);
        for (int i = 0; i < decisions.columns().size(); i++) {
            findings.percent()[i] = decisions.columns().get(i).percent();
        }
        List<Built> out = new ArrayList<>();
        try (TypedRows walk = open(Progress.NONE, Cancellation.NEVER)) {
            RowBuilder builder = new RowBuilder(layout, walk, findings,
                    Statuses.of(vocabulary, decisions.options()).settle(findings.words(), layout.oneClose()),
                    vocabulary).passing(taken);
            while (walk.next()) {
                out.add(builder.build());
            }
        }
        return out;
    }

    @Override
    public TypedRows open(Progress progress, Cancellation cancellation) {
        RowShape shape = new RowShape(plans.size(), decisions.exact());
        return new TypedWalk(new HeldRows(file.toString(), rows).open(progress, cancellation), shape, plans,
                () -> null);
    }

    @Override
    public boolean whole() {
        return true;
    }

    @Override
    public boolean readsAs(RowSource other) {
        return equals(other);
    }

    @Override
    public List<String> reading(int column) {
        return plans.get(column).words();
    }

    @Override
    public TableRead as(Map<Integer, ColumnType> types) {
        return read();
    }

    private TableRead read() {
        List<ColumnRead> columns = new ArrayList<>();
        for (int i = 0; i < plans.size(); i++) {
            columns.add(new ColumnRead(decisions.columns().get(i).name(), plans.get(i).type(), plans.get(i).format(),
                    0, List.of()));
        }
        return new TableRead(file, null, null, decisions.exact() ? ',' : null, 0, columns, rows.size(), List.of(),
                List.of(), List.of(), List.of(), this);
    }
}
