package app.quarterdeck.ui.data;

import app.quarterdeck.model.record.ColumnFilter;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.session.health.DataHealth;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the Data screen shows: the workspace's contents in brief, and the table chosen. */
final class DataModel {

    /** Kinds in the order of their pills: what figures are made of first. */
    private static final List<RecordKind> SHOWN = List.copyOf(new LinkedHashSet<>(Stream.concat(
            Stream.of(RecordKind.DEALS, RecordKind.SALES, RecordKind.CUSTOMERS, RecordKind.PRODUCTS, RecordKind.REPS,
                    RecordKind.QUOTAS, RecordKind.STAGE_EVENTS, RecordKind.LEADS, RecordKind.ACTIVITIES),
            Stream.of(RecordKind.values())).toList()));

    /**
     * A pill.
     *
     * @param kind null = the rows set aside
     */
    record Tab(@Nullable RecordKind kind) {

        static final Tab QUARANTINE = new Tab(null);
    }

    /**
     * The contents in brief.
     *
     * @param counts by pill, only those that hold anything
     * @param files  the imports whose file can be read again, the latest of each file
     */
    record Contents(List<Imported> imports, Set<Integer> files, Map<Tab, Integer> counts, Analysis analysis) {

        boolean empty() {
            return imports.isEmpty() && counts.isEmpty();
        }
    }

    /**
     * What the table is narrowed to.
     *
     * @param words what these rows have in common
     * @param ids   their numbers in the workspace
     */
    @SuppressWarnings("ArrayRecordComponent") // many rows, never compared
    record Only(String words, long[] ids) {
    }

    /** The records of one kind. @param all how many there are, shown or not */
    record Table(RecordKind kind, List<Field> fields, PagedRows rows, int all) {
    }

    /** @param field null = as imported */
    record Sort(@Nullable Field field, boolean descending) {

        static final Sort NONE = new Sort(null, false);
    }

    private final OpenWorkspace open;
    private final Background background;
    private final Runnable arrived;
    private final ReadOnlyObjectWrapper<@Nullable Contents> contents = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Tab> tab = new SimpleObjectProperty<>();
    private final StringProperty search = new SimpleStringProperty("");
    private final ObjectProperty<Sort> sort = new SimpleObjectProperty<>(Sort.NONE);
    private final ObjectProperty<Map<Field, ColumnFilter>> filters = new SimpleObjectProperty<>(Map.of());
    private final ObjectProperty<@Nullable Only> only = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable DataHealth> health = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Table> table = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<List<SetAside>> aside = new ReadOnlyObjectWrapper<>(List.of());

    /** @param arrived told when rows that were being read are there */
    DataModel(OpenWorkspace open, Background background, Runnable arrived) {
        this.open = open;
        this.background = background;
        this.arrived = arrived;
        tab.subscribe((_, _) -> {
            sort.set(Sort.NONE);
            only.set(null);
            filters.set(Map.of());
            load();
        });
        search.subscribe((_, _) -> load());
        sort.subscribe((_, _) -> load());
        filters.subscribe((_, _) -> load());
        only.subscribe((_, _) -> load());
        open.analysisProperty().subscribe(this::look);
    }

    ReadOnlyObjectProperty<@Nullable Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    ObjectProperty<@Nullable Tab> tabProperty() {
        return tab;
    }

    StringProperty searchProperty() {
        return search;
    }

    ObjectProperty<Sort> sortProperty() {
        return sort;
    }

    /** What columns are narrowed to, by field. */
    ObjectProperty<Map<Field, ColumnFilter>> filtersProperty() {
        return filters;
    }

    /** Narrows a column; null = no longer. */
    void filter(Field field, @Nullable ColumnFilter filter) {
        Map<Field, ColumnFilter> next = new LinkedHashMap<>(filters.get());
        if (filter == null) {
            next.remove(field);
        } else {
            next.put(field, filter);
        }
        filters.set(Collections.unmodifiableMap(next));
    }

    /** Asks for the different values of a field. */
    void known(Field field, Consumer<List<Editing.Known>> done) {
        background.run(List.of("known", field), (_, _) -> open.session().editing().known(field), done);
    }

    /** Asks for what changed in a record. */
    void history(RecordKind kind, long record, Consumer<List<Editing.Line>> done) {
        background.run("history", (_, _) -> open.session().editing().history(kind, record), done);
    }

    /** Asks for all values of a record. */
    void values(RecordKind kind, long record, Consumer<Map<Field, Object>> done) {
        background.run("values", (_, _) -> open.session().editing().values(kind, record), done);
    }

    /** ISO code of the workspace's currency; null while unspecified. */
    @Nullable
    String currency() {
        return open.session().settings().currency();
    }

    /** What the table is narrowed to; null = all. */
    ReadOnlyObjectProperty<@Nullable Only> onlyProperty() {
        return only;
    }

    /** Shows all rows again. */
    void all() {
        only.set(null);
    }

    /** Shows some rows of a kind. */
    void narrow(RecordKind kind, Only to) {
        tab.set(new Tab(kind));
        only.set(to);
    }

    /** Shows the records in which a field is blank. */
    void narrow(Field field, String words) {
        Contents now = contents.get();
        if (now != null) {
            background.run("blanks", (_, _) -> DataHealth.blanks(now.analysis(), field),
                    found -> narrow(found.kind(), new Only(words, found.ids())));
        }
    }

    /** How far the data can be trusted; null until it is looked through. */
    ReadOnlyObjectProperty<@Nullable DataHealth> healthProperty() {
        return health.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable Table> tableProperty() {
        return table.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<List<SetAside>> asideProperty() {
        return aside.getReadOnlyProperty();
    }

    private void look(@Nullable Analysis analysis) {
        if (analysis == null) {
            return;
        }
        Session session = open.session();
        background.run("contents", (_, _) -> contents(session, analysis), now -> {
            Tab before = tab.get();
            contents.set(now);
            Tab first = now.counts().isEmpty() ? null : now.counts().keySet().iterator().next();
            if (before == null || !now.counts().containsKey(before)) {
                tab.set(first);
            }
            if (before != null && before.equals(tab.get())) {
                load();
            }
        });
        background.run("health", (_, _) -> DataHealth.of(session, analysis), health::set);
    }

    private static Contents contents(Session session, Analysis analysis) {
        List<Imported> imports = session.imported().reversed();
        Map<Tab, Integer> counts = new LinkedHashMap<>();
        for (RecordKind kind : SHOWN) {
            int count = session.records().count(kind);
            if (count > 0) {
                counts.put(new Tab(kind), count);
            }
        }
        int aside = imports.stream().filter(batch -> batch.undoneAt() == null).mapToInt(Imported::quarantined).sum();
        if (aside > 0) {
            counts.put(Tab.QUARANTINE, aside);
        }
        return new Contents(imports, session.sources().batches(), counts, analysis);
    }

    private void load() {
        Tab shown = tab.get();
        Contents now = contents.get();
        if (shown == null || now == null) {
            table.set(null);
            return;
        }
        RecordKind kind = shown.kind();
        if (kind == null) {
            background.run("table", (_, _) -> open.session().quarantine().rows(), rows -> {
                table.set(null);
                aside.set(rows);
            });
        } else {
            order(kind, now);
        }
    }

    private void order(RecordKind kind, Contents now) {
        String searched = search.get().strip();
        Sort sorted = sort.get();
        Only narrowed = only.get();
        List<ColumnFilter> met = List.copyOf(filters.get().values());
        int all = now.counts().getOrDefault(new Tab(kind), 0);
        background.run("table", (_, _) -> {
            List<Field> fields = Columns.shown(open.session(), now.analysis(), kind);
            long[] ids = narrowed != null
                    ? narrowed.ids()
                    : open.session().records().order(kind, fields, searched, met, sorted.field(),
                            sorted.descending());
            return new Ordered(fields, ids);
        }, ordered -> table.set(new Table(kind, ordered.fields(), paged(kind, ordered), all)));
    }

    @SuppressWarnings("ArrayRecordComponent") // many rows, never compared
    private record Ordered(List<Field> fields, long[] ids) {
    }

    private PagedRows paged(RecordKind kind, Ordered ordered) {
        Holder holder = new Holder();
        holder.rows = new PagedRows(ordered.ids(), page -> read(kind, ordered.fields(), holder, page));
        return holder.rows;
    }

    private static final class Holder {
        private PagedRows rows = new PagedRows(new long[0], _ -> {
        });
    }

    private void read(RecordKind kind, List<Field> fields, Holder holder, int page) {
        Consumer<List<Records.Row>> put = rows -> {
            holder.rows.put(page, rows);
            arrived.run();
        };
        long[] ids = holder.rows.idsOf(page);
        background.run(List.of("page", page), (_, _) -> open.session().records().rows(kind, fields, ids), put);
    }
}
