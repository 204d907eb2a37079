package app.quarterdeck.session.work;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.quality.Quality;
import app.quarterdeck.metrics.work.Work;
import app.quarterdeck.metrics.work.WorkColumn;
import app.quarterdeck.metrics.work.WorkKind;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.report.SafeCsv;
import app.quarterdeck.report.book.RowsBook;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Labels;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.work.Worklist.Column;
import app.quarterdeck.session.work.Worklist.Line;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The worklists of a workspace as it is now. Not on the window's thread: they look through all rows. */
public final class Worklists {

    /** The list of fields that are hardly filled. */
    public static final String BLANK_FIELDS = "blank-fields";

    private static final double HARDLY = 0.5;
    private static final List<Field> DEAL = List.of(Field.DEAL_CUSTOMER_ID, Field.DEAL_OWNER, Field.DEAL_STAGE,
            Field.DEAL_AMOUNT);
    private static final List<Field> OVERDUE = List.of(Field.DEAL_CUSTOMER_ID, Field.DEAL_OWNER, Field.DEAL_STAGE,
            Field.DEAL_EXPECTED_CLOSE_ON, Field.DEAL_AMOUNT);
    private static final List<Field> LOST = List.of(Field.DEAL_CUSTOMER_ID, Field.DEAL_OWNER, Field.DEAL_LOSS_REASON,
            Field.DEAL_COMPETITOR, Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT);
    private static final List<Field> LEAD = List.of(Field.LEAD_COMPANY, Field.LEAD_OWNER, Field.LEAD_SOURCE,
            Field.LEAD_CREATED_AT);

    private final Session session;
    private final Analysis analysis;
    private final Messages words;
    private final Selection selection;

    /** @param selection only its filters and as-of date count */
    public Worklists(Session session, Selection selection, Messages words) {
        this.session = session;
        this.analysis = session.analysis();
        this.selection = selection;
        this.words = words;
    }

    /** Ids of all lists in the order in which they are offered. */
    public static List<String> ids() {
        return Stream.concat(Arrays.stream(WorkKind.values()).map(WorkKind::id), Stream.of(BLANK_FIELDS)).toList();
    }

    public List<Worklist> all() {
        return ids().stream().map(this::find).toList();
    }

    /** @throws UserFault (wrong usage) naming the lists there are */
    public Worklist find(String id) {
        if (id.equals(BLANK_FIELDS)) {
            return blanks();
        }
        WorkKind kind = WorkKind.ofId(id)
                .orElseThrow(() -> UserFault.usage("work.unknown", id, String.join(", ", ids())));
        return analysis.engine().work(kind, selection).map(this::list)
                .orElseGet(() -> new Worklist(id, name(id), "", use(id), analysis.missing(kind.metric()), List.of(),
                        List.of()));
    }

    /**
     * Writes a list with its rule and where each line came from, as .xlsx or .csv.
     *
     * @param lines those to write, in the order wanted
     * @throws UserFault where the name ends otherwise or the file cannot be written
     */
    public static void export(Worklist list, List<Line> lines, Path target, Messages words,
            Cancellation cancellation) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".xlsx") && !name.endsWith(".csv")) {
            throw UserFault.usage("report.fault.kind", target.toString(), ".xlsx, .csv");
        }
        List<String> headings = new ArrayList<>(list.columns().stream().map(Column::heading).toList());
        headings.addAll(List.of(words.get("work.file"), words.get("work.sheet"), words.get("work.row")));
        List<List<Object>> rows = lines.stream().map(line -> {
            List<Object> row = new ArrayList<>(line.cells());
            row.addAll(List.of(line.file(), line.sheet(), line.row() == 0 ? "" : line.row()));
            return row;
        }).toList();
        if (name.endsWith(".csv")) {
            SafeCsv.write(target, headings, rows, cancellation);
        } else {
            RowsBook.write(target, list.name(), headings, rows, words, cancellation);
        }
    }

    private Worklist list(Work work) {
        return work.kind().ofCustomers() ? customers(work) : records(work);
    }

    private Worklist records(Work work) {
        List<Field> fields = fields(work);
        List<Records.Row> rows = rows(work, fields);
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            List<Object> cells = new ArrayList<>(rows.get(i).values());
            cells.addAll(work.items().get(i).values());
            lines.add(line("", work.records(), cells, rows.get(i)));
        }
        List<Column> columns = new ArrayList<>(fields.stream().map(this::column).toList());
        columns.addAll(work.kind().columns().stream().map(this::column).toList());
        return of(work, columns, lines);
    }

    /** Customers have a line of their own; who sold to them last is the one to ask. */
    private Worklist customers(Work work) {
        Field rep = work.records() == RecordKind.DEALS ? Field.DEAL_OWNER : Field.SALE_REP;
        boolean known = analysis.snapshot().table(work.records()).has(rep);
        List<Records.Row> rows = rows(work, List.of(rep));
        List<Line> lines = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Work.Item item = work.items().get(i);
            List<Object> cells = new ArrayList<>();
            cells.add(item.customer());
            if (known) {
                cells.add(rows.get(i).values().getFirst());
            }
            cells.addAll(item.values());
            lines.add(line(item.customer(), work.records(), cells, rows.get(i)));
        }
        List<Column> columns = new ArrayList<>();
        columns.add(new Column("customer", words.get("work.column.customer"), false));
        if (known) {
            columns.add(new Column("sold-by", words.get("work.column.sold-by"), false));
        }
        columns.addAll(work.kind().columns().stream().map(this::column).toList());
        return of(work, columns, lines);
    }

    private Worklist blanks() {
        Quality quality = analysis.engine().quality();
        List<Quality.Filled> all = Arrays.stream(RecordKind.values())
                .flatMap(kind -> quality.filled(kind).stream()).toList();
        List<Line> lines = all.stream().filter(filled -> filled.share() < HARDLY)
                .sorted(Comparator.comparingDouble(Quality.Filled::share))
                .map(filled -> new Line("", filled.field().kind(), 0, filled.field(),
                        List.of(label(filled.field()), words.get("meaning.kind." + filled.field().kind().id()),
                                count(filled.filled()), count(filled.should()),
                                new Figure(Math.round(filled.share() * 1000) / 10.0, Unit.PERCENT, null)),
                        "", "", 0))
                .toList();
        List<Column> columns = Stream.of("field", "records", "filled", "should", "share-filled")
                .map(id -> new Column(id, words.get("work.column." + id), !List.of("field", "records").contains(id)))
                .toList();
        return new Worklist(BLANK_FIELDS, name(BLANK_FIELDS),
                words.get("work.rule.blank-fields", lines.size(), all.size()), use(BLANK_FIELDS), List.of(), columns,
                lines);
    }

    private Worklist of(Work work, List<Column> columns, List<Line> lines) {
        String id = work.kind().id();
        return new Worklist(id, name(id), words.say(work.rule()), use(id), List.of(), columns, lines);
    }

    private List<Field> fields(Work work) {
        boolean leads = work.records() == RecordKind.LEADS;
        List<Field> filled = session.records().filled(work.records(), analysis);
        List<Field> fields = new ArrayList<>();
        Field name = leads ? Field.LEAD_NAME : Field.DEAL_NAME;
        fields.add(filled.contains(name) ? name : leads ? Field.LEAD_ID : Field.DEAL_ID);
        List<Field> others = switch (work.kind()) {
            case OVERDUE_DEALS -> OVERDUE;
            case LOST_DEALS -> LOST;
            default -> leads ? LEAD : DEAL;
        };
        others.stream().filter(filled::contains).forEach(fields::add);
        return fields;
    }

    private List<Records.Row> rows(Work work, List<Field> fields) {
        long[] ids = work.items().stream().mapToLong(Work.Item::id).toArray();
        List<Records.Row> rows = session.records().rows(work.records(), fields, ids);
        return new Labels(analysis, work.records(), fields, Arrays.stream(ids)).named(rows, ids);
    }

    private static Line line(String customer, RecordKind kind, List<Object> cells, Records.Row row) {
        return new Line(customer, kind, row.id(), null, cells, row.file(), row.sheet(), row.row());
    }

    private Column column(Field field) {
        return new Column(field.id(), label(field), switch (field.type()) {
            case DATE, DATETIME, MONEY, NUMBER, SHARE -> true;
            case KEY, TEXT, STATUS -> false;
        });
    }

    private Column column(WorkColumn column) {
        return new Column(column.id(), words.get("work.column." + column.id()),
                column != WorkColumn.HAS && column != WorkColumn.LACKS);
    }

    private String label(Field field) {
        return words.get("meaning.field." + field.kind().id() + "." + field.id());
    }

    private static Figure count(long count) {
        return new Figure((double) count, Unit.COUNT, null);
    }

    private String name(String id) {
        return words.get("work.name." + id);
    }

    private String use(String id) {
        return words.get("work.use." + id);
    }
}
