package app.quarterdeck.facts;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.same.Alias;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The workspace at one moment, as columns. Immutable to its readers and safe for threads; after an import or an edit a new
 * one is made.
 */
public final class Snapshot {

    private final FactSource source;
    private final long revision;
    private final Settings settings;
    private final Texts texts;
    private final List<FactFile> files;
    private final Map<RecordKind, FactTable> tables = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, long[]> gone = new EnumMap<>(RecordKind.class);
    private final Map<List<Object>, int[]> splits = new ConcurrentHashMap<>();
    private final Splits rules;
    private final @Nullable Integer latest;

    public Snapshot(FactSource source) {
        this.source = source;
        this.revision = source.revision();
        this.settings = source.settings();
        List<Alias> aliases = source.aliases();
        this.texts = new Texts(source.texts(), Same.preferred(aliases));
        Same same = new Same(aliases, texts);
        this.files = List.copyOf(source.files());
        for (RecordKind kind : RecordKind.values()) {
            tables.put(kind, new FactTable(kind, source, same));
            gone.put(kind, source.gone(kind));
        }
        this.rules = new Splits(this, source, same);
        this.latest = LatestDay.of(this);
    }

    public long revision() {
        return revision;
    }

    public Settings settings() {
        return settings;
    }

    public Texts texts() {
        return texts;
    }

    public List<FactFile> files() {
        return files;
    }

    public FactTable table(RecordKind kind) {
        FactTable table = tables.get(kind);
        if (table == null) {
            throw new IllegalStateException("no table of " + kind);
        }
        return table;
    }

    /** Row ids of records that no figure counts because their source has them no more. Never change the array. */
    public long[] gone(RecordKind kind) {
        return Objects.requireNonNull(gone.get(kind));
    }

    /** Deals as each import left them: read anew with every call. */
    public DealHistory dealHistory() {
        return source.dealHistory();
    }

    /** Whether anything was imported that has a date. */
    public boolean hasDates() {
        return latest != null;
    }

    /** Epoch day of the latest date in the past sense found in the data (rule G4); null where there is none. */
    public @Nullable Integer latestDay() {
        return latest;
    }

    /** Whether any record of the kind has a value in this dimension, of its own or through a record it belongs to. */
    public boolean has(RecordKind kind, Dimension dimension) {
        return Arrays.stream(split(kind, dimension)).anyMatch(code -> code != Blank.TEXT);
    }

    /**
     * The value of every record of a kind in a dimension, as dictionary codes: its own, else that of the rep, customer or
     * product it belongs to (design 4.12). Blank where there is none. Never change the array.
     */
    public int[] split(RecordKind kind, Dimension dimension) {
        return kept(List.of(kind, dimension), () -> rules.of(kind, dimension));
    }

    /** Headings by which {@code column:…} can split records of a kind: its own, then those of what it belongs to. */
    public List<String> columns(RecordKind kind) {
        Set<String> headings = new LinkedHashSet<>(source.headings(kind));
        for (RecordKind other : List.of(RecordKind.CUSTOMERS, RecordKind.PRODUCTS, RecordKind.REPS)) {
            headings.addAll(source.headings(other));
        }
        return new ArrayList<>(headings);
    }

    /**
     * For each record the row, in the table of {@link Field#linked}, of the record a field names, such as the deal of an
     * activity; -1 where it names none or no such record is known. Never change the array.
     */
    public int[] linked(Field field) {
        return kept(List.of("linked", field), () -> findLinked(field));
    }

    /** For each sale a code that lines of one order share. */
    public int[] orderOfSales() {
        return kept(List.of("orders"), () -> table(RecordKind.SALES).inOrder(source.orderOfSales()));
    }

    /** For each deal or sale the row of its product in the table of products, -1 where no such product is known. */
    public int[] productRows(RecordKind kind) {
        return kept(List.of("products", kind), () -> rules.productRows(kind));
    }

    /** The status of each deal by row. */
    public DealStatus status(int dealRow) {
        return table(RecordKind.DEALS).status(dealRow);
    }

    /** The rows of a kind as they would be split by person, for quotas too. */
    public int[] people(RecordKind kind) {
        return split(kind, Dimension.REP);
    }

    /** The people a field names, as the codes under which they are counted. Never change the array. */
    public int[] people(Field field) {
        return kept(List.of("people", field), () -> rules.people(table(field.kind()).codes(field)));
    }

    /** The code under which a customer, product, person or partner of this name or id is counted; blank where none is. */
    public int counted(RecordKind kind, String name) {
        return rules.counted(kind, name);
    }

    /** The code under which a value of a dimension is counted, also where it is a name that counts as another one. */
    public int counted(Dimension dimension, String value) {
        return rules.counted(dimension, value);
    }

    /** How many customers, products, people or partners are counted as another one by the user's word (rule G15). */
    public int merged(RecordKind kind) {
        return rules.merged(kind);
    }

    /** Whether the field has a value anywhere; one that names other records: whether any of them is known. */
    public boolean has(Field field) {
        return field.linked() == null
                ? table(field.kind()).has(field)
                : Arrays.stream(linked(field)).anyMatch(row -> row >= 0);
    }

    /** One split is made of others: two threads may both compute it, and one result stays. */
    private int[] kept(List<Object> key, Supplier<int[]> compute) {
        int[] known = splits.get(key);
        if (known != null) {
            return known;
        }
        int[] computed = compute.get();
        int[] other = splits.putIfAbsent(key, computed);
        return other == null ? computed : other;
    }

    private int[] findLinked(Field field) {
        FactTable own = table(field.kind());
        FactTable target = table(Objects.requireNonNull(field.linked()));
        if (own.size() == 0 || target.size() == 0) {
            int[] none = new int[own.size()];
            Arrays.fill(none, -1);
            return none;
        }
        Map<Long, Integer> rows = new HashMap<>(target.size() * 2);
        for (int row = 0; row < target.size(); row++) {
            rows.put(target.rowId(row), row);
        }
        int[] out = Arrays.stream(source.links(field)).mapToInt(id -> rows.getOrDefault(id, -1)).toArray();
        return own.inOrder(out);
    }
}
