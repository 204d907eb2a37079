package app.quarterdeck.session.same;

import app.quarterdeck.facts.FactFile;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.importing.same.NearDuplicates;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.store.RecordReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All customers, products or people of a snapshot, each under the name it is counted by. */
final class Parties {

    private static final Map<RecordKind, Dimension> DIMENSIONS = Map.of(RecordKind.CUSTOMERS, Dimension.CUSTOMER,
            RecordKind.PRODUCTS, Dimension.PRODUCT, RecordKind.REPS, Dimension.REP, RecordKind.PARTNERS,
            Dimension.PARTNER);
    /** Addresses anybody can have. */
    private static final Set<String> ANYBODY = Set.of("gmail.com", "googlemail.com", "outlook.com", "hotmail.com",
            "live.com", "msn.com", "yahoo.com", "icloud.com", "me.com", "aol.com", "gmx.de", "gmx.net", "web.de",
            "mail.ru",
            "qq.com", "163.com", "126.com", "sina.com", "sohu.com", "foxmail.com", "proton.me", "protonmail.com",
            "example.com");
    private static final int SEEN = 50_000;

    private final Snapshot snapshot;
    private final RecordReader records;
    private final RecordKind kind;
    private final FactTable list;
    private final int[] labels;
    private final Map<Integer, Tally> tallies = new HashMap<>();

    /** What was met of one. */
    private static final class Tally {
        private final List<Integer> rows = new ArrayList<>();
        private final Map<RecordKind, List<Long>> some = new HashMap<>();
        private long deals;
        private long sales;
        private int first = Integer.MAX_VALUE;
        private int last = Integer.MIN_VALUE;
    }

    Parties(Snapshot snapshot, RecordReader records, RecordKind kind) {
        this.snapshot = snapshot;
        this.records = records;
        this.kind = kind;
        this.list = snapshot.table(kind);
        this.labels = snapshot.split(kind, Objects.requireNonNull(DIMENSIONS.get(kind)));
        for (int row = 0; row < labels.length; row++) {
            if (labels[row] != Blank.TEXT) {
                tally(labels[row]).rows.add(row);
            }
        }
        count(RecordKind.DEALS, List.of(Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON));
        count(RecordKind.SALES, List.of(Field.SALE_DATE));
    }

    private Tally tally(int label) {
        return tallies.computeIfAbsent(label, code -> new Tally());
    }

    private void count(RecordKind of, List<Field> dates) {
        FactTable table = snapshot.table(of);
        if (table.size() == 0) {
            return;
        }
        int[] named = snapshot.split(of, Objects.requireNonNull(DIMENSIONS.get(kind)));
        List<int[]> days = dates.stream().filter(table::has).map(table::days).toList();
        for (int row = 0; row < named.length; row++) {
            if (named[row] != Blank.TEXT) {
                Tally tally = tally(named[row]);
                tally.deals += of == RecordKind.DEALS ? 1 : 0;
                tally.sales += of == RecordKind.SALES ? 1 : 0;
                List<Long> some = tally.some.computeIfAbsent(of, one -> new ArrayList<>());
                if (some.isEmpty()) {
                    some.add(table.rowId(row));
                }
                for (int[] column : days) {
                    if (column[row] != Blank.DATE) {
                        tally.first = Math.min(tally.first, column[row]);
                        tally.last = Math.max(tally.last, column[row]);
                    }
                }
            }
        }
    }

    /** All of them, to be compared. */
    List<NearDuplicates.Value> values() {
        Map<Integer, String> domains = kind == RecordKind.CUSTOMERS ? domains() : Map.of();
        return tallies.entrySet().stream().map(entry -> new NearDuplicates.Value(snapshot.texts().text(entry.getKey()),
                entry.getValue().deals + entry.getValue().sales, !entry.getValue().rows.isEmpty(),
                domains.getOrDefault(entry.getKey(), ""))).toList();
    }

    /** The domain most contacts of a customer write from. */
    private Map<Integer, String> domains() {
        FactTable contacts = snapshot.table(RecordKind.CONTACTS);
        if (contacts.size() == 0 || contacts.size() > SEEN) {
            return Map.of();
        }
        int[] customers = snapshot.split(RecordKind.CONTACTS, Dimension.CUSTOMER);
        long[] ids = new long[contacts.size()];
        Map<Long, Integer> byId = new HashMap<>();
        for (int row = 0; row < ids.length; row++) {
            ids[row] = contacts.rowId(row);
            byId.put(ids[row], customers[row]);
        }
        Map<Integer, Map<String, Integer>> found = new HashMap<>();
        for (RecordReader.Row row : records.rows(RecordKind.CONTACTS, List.of(Field.CONTACT_EMAIL), ids)) {
            String mail = String.valueOf(row.values().getFirst()).toLowerCase(Locale.ROOT);
            String domain = mail.substring(mail.lastIndexOf('@') + 1);
            if (mail.contains("@") && !ANYBODY.contains(domain)) {
                found.computeIfAbsent(byId.getOrDefault(row.rowId(), Blank.TEXT), label -> new HashMap<>())
                        .merge(domain, 1, Integer::sum);
            }
        }
        found.remove(Blank.TEXT);
        return found.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> entry.getValue().entrySet()
                        .stream()
                        .max(Map.Entry.<String, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                        .orElseThrow().getKey()));
    }

    /** One of them in full. */
    Party party(String name) {
        int label = snapshot.counted(kind, name);
        Tally tally = tallies.getOrDefault(label, new Tally());
        List<Party.Fact> facts = new ArrayList<>();
        Set<String> files = new LinkedHashSet<>();
        if (!tally.rows.isEmpty()) {
            List<Field> fields = Field.of(kind).stream().filter(field -> !field.id().equals("name"))
                    .filter(field -> field.type() == FieldType.KEY || list.has(field)).toList();
            RecordReader.Row row = records.rows(kind, fields, new long[]{list.rowId(tally.rows.getFirst())}).getFirst();
            for (int i = 0; i < fields.size(); i++) {
                String value = String.valueOf(row.values().get(i));
                if (!value.isEmpty()) {
                    facts.add(new Party.Fact(fields.get(i), value));
                }
            }
            files.add(file(row.batch()));
        }
        tally.some.forEach((of, ids) -> records.rows(of, List.of(), new long[]{ids.getFirst()})
                .forEach(row -> files.add(file(row.batch()))));
        return new Party(label == Blank.TEXT ? name : snapshot.texts().text(label), facts, tally.deals, tally.sales,
                day(tally.first, Integer.MAX_VALUE), day(tally.last, Integer.MIN_VALUE), List.copyOf(files));
    }

    /**
     * What keeps a name together with another: by their ids, which outlast a new name, and by their names, which outlast the
     * list that gives the ids.
     */
    List<Alias> aliases(String name, String into) {
        String id = id(name);
        String sameId = id(into);
        String shown = shown(name);
        List<Alias> out = new ArrayList<>();
        out.add(new Alias(kind.id(), shown, shown(into)));
        if (!id.isEmpty() && !id.equals(shown)) {
            out.add(new Alias(kind.id(), id, sameId.isEmpty() ? shown(into) : sameId));
        }
        return out;
    }

    private String shown(String name) {
        return snapshot.texts().text(snapshot.counted(kind, name));
    }

    /** The id its list gives one, empty where it gives none. */
    private String id(String name) {
        Tally tally = tallies.get(snapshot.counted(kind, name));
        Field id = Field.ofId(kind, "id").orElseThrow();
        if (tally != null && !tally.rows.isEmpty() && list.has(id)) {
            int code = list.codes(id)[tally.rows.getFirst()];
            if (code != Blank.TEXT) {
                return snapshot.texts().text(code);
            }
        }
        return "";
    }

    /** The name of who has this id; the text itself where nobody has. */
    String nameOf(String text) {
        int[] ids = list.codes(Field.ofId(kind, "id").orElseThrow());
        int[] names = list.codes(Field.ofId(kind, "name").orElseThrow());
        for (int row = 0; row < ids.length; row++) {
            if (names[row] != Blank.TEXT && snapshot.texts().text(ids[row]).equals(text)) {
                return snapshot.texts().text(names[row]);
            }
        }
        return text;
    }

    private String file(int batch) {
        return snapshot.files().stream().filter(file -> file.batch() == batch).findFirst()
                .map(FactFile::file).orElse("");
    }

    private static @Nullable LocalDate day(int day, int none) {
        return day == none ? null : LocalDate.ofEpochDay(day);
    }
}
