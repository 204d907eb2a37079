package app.quarterdeck.importing.records;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.read.ByWord;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.Batch;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes records of the rows of one walk, or says what keeps a row out. Not safe for threads. */
public final class RowBuilder {

    /** Fields without which a record of its kind says nothing. */
    private static final List<Field> NEEDED = List.of(Field.EVENT_DEAL_ID, Field.EVENT_ENTERED_ON, Field.EVENT_STAGE,
            Field.QUOTA_REP, Field.QUOTA_FROM, Field.QUOTA_AMOUNT, Field.SALE_DATE, Field.SALE_NET_AMOUNT,
            Field.LINE_DEAL_ID, Field.ACTIVITY_AT, Field.TARGET_FROM, Field.TARGET_VALUE, Field.COST_DATE,
            Field.COST_AMOUNT, Field.MARKET_NAME, Field.CHANGE_WHAT, Field.CHANGE_STARTED_ON, Field.TIMESHEET_REP,
            Field.TIMESHEET_DATE, Field.TIMESHEET_MINUTES, Field.CANDIDATE_STEP, Field.RATE_DATE,
            Field.RATE_CURRENCY, Field.RATE_RATE, Field.HOLIDAY_DATE, Field.MATERIAL_NAME, Field.MEMBERSHIP_REP);
    private static final Set<RecordKind> NAMED = Set.of(RecordKind.CUSTOMERS, RecordKind.PRODUCTS, RecordKind.REPS,
            RecordKind.CONTACTS, RecordKind.PARTNERS);

    private static final int TOP_SCORE = 10;

    private final Layout layout;
    private final TypedRows rows;
    private final Findings findings;
    private final Cells cells;
    private final Derived derived;
    private final Identities identities;
    private final @Nullable DealRules deals;
    private final int[] columns;
    private final int currency;
    private final Slots slots;
    private final int[] shares;
    private final TargetScope scope;
    private final List<int[]> ends;
    private final List<Field> needed;
    private final ByWord<String> extras;
    private @Nullable Findings gathered;

    /** @param words what the words of the status column mean; empty for other kinds */
    public RowBuilder(Layout layout, TypedRows rows, Findings findings, List<StatusWord> words,
            Vocabulary vocabulary) {
        this.layout = layout;
        this.rows = rows;
        this.findings = findings;
        this.cells = new Cells(layout, rows, findings.percent(), vocabulary);
        this.derived = new Derived(layout, cells);
        this.identities = new Identities(layout, rows);
        this.deals = layout.kind() == RecordKind.DEALS ? new DealRules(layout, words) : null;
        this.columns = layout.fields().stream().mapToInt(layout.mapping()::column).toArray();
        this.currency = layout.currencySlot();
        this.ends = layout.namedPeriods();
        this.scope = new TargetScope(layout);
        this.extras = new ByWord<>(layout.table().columns().size());
        this.slots = new Slots(layout.fields());
        this.needed = NEEDED.stream().filter(field -> field.kind() == layout.kind()).toList();
        this.shares = IntStream.range(0, columns.length)
                .filter(i -> layout.fields().get(i).type() == FieldType.SHARE).toArray();
    }

    /** Findings to be filled from now on with what the rows say. */
    RowBuilder into(Findings findings) {
        gathered = findings;
        return this;
    }

    /** A row without a key of its own is taken for a further one where this says its content is there already. */
    public RowBuilder passing(Predicate<String> taken) {
        identities.passing(taken);
        return this;
    }

    /** Takes the row the walk stands on into the findings, without making a record of it. */
    void look() {
        Findings into = Objects.requireNonNull(gathered);
        into.see(rows);
        if (into.named() && rows.sound()) {
            try {
                @Nullable
                Object[] values = values();
                into.take(identities.own(values), values, extras(), deals);
            } catch (ArithmeticException e) {
                // building the row will say that an amount is too large
                return;
            }
        }
    }

    /** The row the walk stands on. */
    public Built build() {
        if (gathered != null) {
            gathered.see(rows);
        }
        Batch.Rejected fault = fault();
        if (fault != null) {
            return Built.rejected(fault, rows.rowFault() == null ? known() : null);
        }
        @Nullable
        Object[] values;
        try {
            values = values();
        } catch (ArithmeticException e) {
            return Built.rejected(reject("", "", Note.of("meaning.fault.too-large")), null);
        }
        String own = identities.own(values);
        String[] extras = extras();
        if (gathered != null) {
            gathered.take(own, values, extras, deals);
        }
        Batch.Rejected reason = reason(values, own);
        if (reason != null) {
            return Built.rejected(reason, own);
        }
        if (own != null && findings.repeats().contradicted(own)) {
            return Built.rejected(reject("", own, Note.of("meaning.fault.contradicted", own)), own);
        }
        String identity = own == null ? identities.content(values) : own;
        return Built.record((int) rows.row(), identity, values, extras);
    }

    /** What the row is known by, though one of its cells cannot be read; null where that is not to be told. */
    private @Nullable String known() {
        try {
            return identities.own(values());
        } catch (ArithmeticException e) {
            return null;
        }
    }

    /** The values as far as the cells say them: a status is still its word. */
    private @Nullable Object[] values() {
        @Nullable
        Object[] values = new @Nullable Object[columns.length];
        for (int i = 0; i < columns.length; i++) {
            if (columns[i] >= 0) {
                values[i] = cells.value(layout.fields().get(i), columns[i]);
            }
        }
        if (currency >= 0 && values[currency] == null) {
            values[currency] = cells.currency();
        }
        ends(values);
        derived.fill(values);
        scope.settle(values);
        return values;
    }

    /** A period by name that has no end of its own ends with its last day. */
    private void ends(@Nullable Object[] values) {
        for (int[] pair : ends) {
            if (values[pair[1]] == null && cells.filled(pair[0])) {
                values[pair[1]] = cells.period(pair[0], false);
            }
        }
    }

    private String[] extras() {
        String[] out = new String[layout.extras().size()];
        for (int i = 0; i < out.length; i++) {
            int column = layout.extras().get(i);
            String text = extras.get(column, rows.word(column));
            if (text == null) {
                text = Names.clean(rows.raw(column));
                extras.put(column, rows.word(column), text);
            }
            out[i] = text;
        }
        return out;
    }

    /** Words such as "none" that were taken for blank, with the number of cells, by field. */
    public Map<Field, Map<String, Long>> fillers() {
        return cells.fillers();
    }

    /** The names in the rows walked over, with the number of cells, by field. */
    public Map<Field, Map<String, Long>> names() {
        return cells.names();
    }

    /** Names written in several ways, with the number of ways, by field. */
    public Map<Field, Map<String, Integer>> joined() {
        return cells.joined();
    }

    /** Only takes note of the names in the row the walk stands on. */
    public void read() {
        if (rows.sound()) {
            for (int i = 0; i < columns.length; i++) {
                if (columns[i] >= 0 && layout.fields().get(i).type() == FieldType.TEXT) {
                    cells.value(layout.fields().get(i), columns[i]);
                }
            }
        }
    }

    private Batch.@Nullable Rejected fault() {
        if (rows.sound()) {
            return null;
        }
        Note whole = rows.rowFault();
        if (whole != null) {
            return reject("", rows.raw(0), whole);
        }
        for (int i = 0; i < layout.table().columns().size(); i++) {
            Note fault = rows.fault(i);
            if (fault != null) {
                return reject(layout.table().columns().get(i).name(), rows.raw(i), fault);
            }
        }
        return null;
    }

    private Batch.@Nullable Rejected reason(@Nullable Object[] values, @Nullable String own) {
        for (int i : shares) {
            if (values[i] instanceof Double number && (number < 0 || number > 1)) {
                return reject(heading(layout.fields().get(i)), rows.raw(columns[i]), Note.of("meaning.fault.share"));
            }
        }
        if (slots.value(values, Field.SURVEY_SCORE) instanceof Double score && (score < 0 || score > TOP_SCORE)) {
            return reject(heading(Field.SURVEY_SCORE), score.toString(), Note.of("meaning.fault.score"));
        }
        for (int i = 0; i < columns.length; i++) {
            if (values[i] == null && columns[i] >= 0 && layout.isPeriod(columns[i]) && cells.filled(columns[i])) {
                return reject(heading(layout.fields().get(i)), rows.raw(columns[i]), Note.of("meaning.fault.period"));
            }
        }
        for (Field field : needed) {
            if (slots.value(values, field) == null) {
                return reject(heading(field), "",
                        Note.of("meaning.fault.blank." + field.kind().id() + "." + field.id()));
            }
        }
        if (NAMED.contains(layout.kind()) && own == null) {
            return reject("", "", Note.of("meaning.fault.nameless"));
        }
        if (deals != null && !deals.settle(values)) {
            return reject(heading(Field.DEAL_STATUS), "", Note.of("meaning.fault.no-status"));
        }
        return null;
    }

    /** The column in which a value is missing, empty where it has none of its own. */
    private String heading(Field field) {
        int own = layout.mapping().column(field);
        int column = own < 0 && field == Field.DEAL_STATUS ? layout.mapping().column(Field.DEAL_STAGE) : own;
        return column < 0 ? "" : layout.table().columns().get(column).name();
    }

    private Batch.Rejected reject(String column, String value, Note reason) {
        int width = Math.max(rows.width(), layout.table().columns().size());
        List<String> written = new ArrayList<>(width);
        StringBuilder marks = new StringBuilder(width);
        for (int i = 0; i < width; i++) {
            written.add(rows.raw(i));
            marks.append(rows.mark(i));
        }
        return new Batch.Rejected((int) rows.row(), column, value, reason, written, marks.toString());
    }
}
