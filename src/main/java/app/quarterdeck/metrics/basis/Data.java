package app.quarterdeck.metrics.basis;

import app.quarterdeck.facts.Columns;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.Texts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/**
 * The snapshot with everything that depends on neither period nor filter, worked out once and kept. Safe for threads:
 * two may work the same part out, the first one stays.
 */
public final class Data {

    private final Snapshot snapshot;
    private final int asOf;
    private final int today;
    private final Map<Object, Object> kept = new ConcurrentHashMap<>();

    /** @param today the day of the calendar on the wall, by which only the age of the data is told */
    public Data(Snapshot snapshot, LocalDate today) {
        this.snapshot = snapshot;
        this.today = Math.toIntExact(today.toEpochDay());
        Integer latest = snapshot.latestDay();
        this.asOf = snapshot.settings().asOf() != null
                ? Math.toIntExact(snapshot.settings().asOf().toEpochDay())
                : latest == null ? 0 : latest;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    public Settings settings() {
        return snapshot.settings();
    }

    public Texts texts() {
        return snapshot.texts();
    }

    public FactTable table(RecordKind kind) {
        return snapshot.table(kind);
    }

    /** Epoch days of a field of dates or of moments; {@link Blank#DATE} where blank. Never change the array. */
    public int[] days(Field field) {
        return field.type() != FieldType.DATETIME
                ? table(field.kind()).days(field)
                : kept(List.of("days", field), () -> Arrays.stream(table(field.kind()).moments(field))
                        .map(moment -> moment == Blank.MOMENT ? Blank.DATE : Moment.day(moment)).toArray());
    }

    public FactTable deals() {
        return table(RecordKind.DEALS);
    }

    /** The workspace's as-of day (rule G4). */
    public int asOf() {
        return asOf;
    }

    /** Epoch day of today. */
    public int today() {
        return today;
    }

    /** The latest day in the past sense found in the data; the as-of day where there is none. */
    public int latestDay() {
        Integer latest = snapshot.latestDay();
        return latest == null ? asOf : latest;
    }

    /** Something worked out once for this snapshot. */
    @SuppressWarnings("unchecked")
    public <T> T kept(Object key, Supplier<T> work) {
        Object known = kept.get(key);
        if (known == null) {
            T made = work.get();
            Object other = kept.putIfAbsent(key, made);
            known = other == null ? made : other;
        }
        return (T) known;
    }

    /**
     * The values of a kind's rows in a dimension: one code for all spellings of a name, and blank where the cell only
     * says that nothing is known.
     */
    public int[] split(RecordKind kind, Dimension dimension) {
        return kept(List.of("split", kind, dimension), () -> {
            Words words = Words.of(this);
            boolean said = dimension.equals(Dimension.SOURCE) || dimension.equals(Dimension.COMPETITOR)
                    || dimension.equals(Dimension.LOSS_REASON);
            int[] codes = snapshot.split(kind, dimension);
            int[] same = new int[texts().size()];
            for (int code = 0; code < same.length; code++) {
                same[code] = said && words.blank(code) ? Blank.TEXT : texts().canonical(code);
            }
            return Columns.translated(codes, same);
        });
    }

    /** The people a field names, one code for all spellings of a name. */
    public int[] people(Field field) {
        return Arrays.stream(snapshot.people(field)).map(texts()::canonical).toArray();
    }

    public boolean has(RecordKind kind, Dimension dimension) {
        return kept(List.of("has", kind, dimension), () -> snapshot.has(kind, dimension));
    }
}
