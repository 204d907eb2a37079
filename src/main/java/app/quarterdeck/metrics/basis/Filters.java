package app.quarterdeck.metrics.basis;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.Texts;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows that pass a list of filters; the last few lists asked for are kept, since a board asks for the same ones. */
public final class Filters {

    private final Data data;
    private final Map<List<Filter>, Rows> kept = new Latest<>(16);
    private final Map<List<Object>, Groups> grouped = new Latest<>(8);

    public Filters(Data data) {
        this.data = data;
    }

    /** The rows that pass, sorted into groups. */
    public synchronized Groups groups(List<Filter> filters, List<Dimension> by, List<RecordKind> kinds) {
        return grouped.computeIfAbsent(List.of(filters, by, kinds),
                key -> new Groups(data, rows(filters), by, kinds));
    }

    public synchronized Rows rows(List<Filter> filters) {
        return kept.computeIfAbsent(filters, f -> new Passing(data, f));
    }

    /** Filters as a target's scope is written; null where no target can be recorded for just these rows. */
    public static @Nullable String within(List<Filter> filters) {
        boolean one = filters.size() == 1 && filters.getFirst().values().size() == 1;
        return filters.isEmpty()
                ? ""
                : one ? filters.getFirst().dimension().id() + "=" + filters.getFirst().values().getFirst() : null;
    }

    /** A map that forgets what was not asked for lately. */
    private static final class Latest<K, V> extends LinkedHashMap<K, V> {

        private static final long serialVersionUID = 1L;
        private final int most;

        Latest(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    /** Made by whoever asks first. */
    private static final class Once<T> {

        private @Nullable Supplier<T> work;
        private @Nullable T made;

        Once(Supplier<T> work) {
            this.work = work;
        }

        synchronized T get() {
            Supplier<T> open = work;
            if (open != null) {
                made = open.get();
                work = null;
            }
            return Objects.requireNonNull(made);
        }
    }

    /** Worked out for a kind when it is first asked for. */
    private static final class Passing implements Rows {

        private final Data data;
        private final List<Filter> filters;
        private final Map<RecordKind, RowSet> sets = new EnumMap<>(RecordKind.class);
        private final Map<Object, Once<?>> made = new Latest<>(24);

        Passing(Data data, List<Filter> filters) {
            this.data = data;
            this.filters = filters;
        }

        @Override
        public @Nullable String within() {
            return Filters.within(filters);
        }

        @Override
        public synchronized RowSet of(RecordKind kind) {
            RowSet known = sets.get(kind);
            if (known == null) {
                known = find(kind);
                sets.put(kind, known);
            }
            return known;
        }

        /** The tiles of a board ask for the same days of the same deals. */
        @Override
        public Dated dated(Data of, List<Stretch> stretches, Field date, Window window) {
            return kept(List.of(stretches, date, window), () -> Rows.super.dated(of, stretches, date, window));
        }

        /** Tiles worked out side by side wait for each other only where they need the same thing. */
        @Override
        @SuppressWarnings("unchecked") // a key is always used for the same thing
        public <T> T kept(Object key, Supplier<T> work) {
            Once<?> once;
            synchronized (made) {
                once = made.computeIfAbsent(key, k -> new Once<>(work));
            }
            return (T) once.get();
        }

        private RowSet find(RecordKind kind) {
            int size = data.table(kind).size();
            if (filters.isEmpty()) {
                return RowSet.stretch(0, size);
            }
            int[][] columns = new int[filters.size()][];
            boolean[][] wanted = new boolean[filters.size()][];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = data.split(kind, filters.get(i).dimension());
                wanted[i] = wanted(filters.get(i));
            }
            IntList rows = new IntList(size / 8);
            for (int row = 0; row < size; row++) {
                if (passes(columns, wanted, row)) {
                    rows.add(row);
                }
            }
            return RowSet.of(rows.toArray(), 0, rows.size());
        }

        private static boolean passes(int[][] columns, boolean[][] wanted, int row) {
            for (int i = 0; i < columns.length; i++) {
                if (!wanted[i][columns[i][row]]) {
                    return false;
                }
            }
            return true;
        }

        /**
         * By code, as names are compared. Texts that the analysis itself made (statuses, people told apart by their id)
         * are no names of the dictionary: they are found as they are written.
         */
        private boolean[] wanted(Filter filter) {
            Texts texts = data.texts();
            IntList codes = new IntList();
            for (String value : filter.values()) {
                String key = Names.key(value);
                codes.add(texts.canonical(texts.sameName(value)));
                codes.add(texts.canonical(data.snapshot().counted(filter.dimension(), value)));
                codes.add(key.isEmpty() ? Blank.TEXT : texts.code(value));
                codes.add(key.isEmpty() ? Blank.TEXT : texts.code(key));
            }
            boolean blank = filter.values().stream().anyMatch(value -> Names.key(value).isEmpty());
            boolean[] out = new boolean[texts.size()];
            for (int i = 0; i < codes.size(); i++) {
                out[codes.get(i)] = true;
            }
            out[Blank.TEXT] = blank;
            return out;
        }
    }
}
