package app.quarterdeck.store.past;

import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads the history of deals out of the journal, from today's values backwards: nothing is kept twice. What was typed by
 * hand is a correction: it counts from the import on whose value it replaced. What an undone import said is in no journal
 * and so in no version.
 */
public final class PastDeals {

    /** The places of a version's values in the rows read, and in the journal by name. */
    private static final List<String> FIELDS = List.of("status", "amount", "expected_close_on", "probability", "stage",
            "created_on", "closed_on", "gone");
    private static final int GONE = FIELDS.size() - 1;
    private static final String BROUGHT_LATER = " t JOIN batch b ON b.id = t.batch WHERE b.undone_at IS NULL";

    private final Query query;
    private final PastRuns runs;
    private final Map<Long, List<Changed>> changes = new HashMap<>();

    /** @param old as kept in the journal, before the batch */
    private record Changed(int batch, int field, @Nullable Object old) {
    }

    public PastDeals(Query query) {
        this.query = query;
        this.runs = new PastRuns(query);
    }

    /** Nothing where there are less than two imports of deals. */
    public DealHistory read() {
        if (runs.count() < 2) {
            return DealHistory.NONE;
        }
        String fields = FIELDS.subList(0, GONE).stream().map(field -> "'" + field + "'").reduce((a, b) -> a + "," + b)
                .orElseThrow();
        query.each("SELECT record, batch, field, old FROM journal WHERE kind = 'deals' AND cause = 'import' "
                + "AND field IN (" + fields + ",'gone') ORDER BY id DESC",
                row -> changes.computeIfAbsent(row.getLong(1), record -> new ArrayList<>())
                        .add(new Changed(row.getInt(2), FIELDS.indexOf(row.getString(3)), row.getObject(4))));
        List<DealVersion> versions = new ArrayList<>();
        int[] days = days();
        query.each("SELECT d.row_id, d.batch, d.status, d.amount, d.expected_close_on, d.probability, d.stage, "
                + "d.created_on, d.closed_on, g.batch FROM deals d LEFT JOIN gone g ON g.kind = 'deals' "
                + "AND g.record = d.row_id ORDER BY d.row_id", row -> add(row, versions, days));
        return distinct(versions, days);
    }

    private void add(ResultSet row, List<DealVersion> out, int[] days) throws SQLException {
        long record = row.getLong(1);
        @Nullable
        Object[] now = new @Nullable Object[FIELDS.size()];
        for (int i = 0; i < now.length; i++) {
            now[i] = row.getObject(3 + i);
        }
        int brought = runs.from(row.getInt(2));
        List<DealVersion> mine = new ArrayList<>();
        int until = runs.count();
        for (Changed change : changes.getOrDefault(record, List.of())) {
            int place = Math.max(brought, runs.from(change.batch()));
            if (place < until) {
                mine.add(version(record, place, now));
                until = place;
            }
            now[change.field()] = change.old();
        }
        if (brought < until) {
            mine.add(version(record, brought, now));
        }
        Collections.reverse(mine);
        for (DealVersion version : mine) {
            days[version.from()] = Math.max(days[version.from()], latest(version));
        }
        if (mine.stream().anyMatch(DealVersion::open)) {
            out.addAll(mine);
        }
    }

    private static int latest(DealVersion version) {
        return !version.present()
                ? Blank.DATE
                : Math.max(version.created(), version.status() == DealStatus.OPEN ? Blank.DATE : version.closed());
    }

    private static DealVersion version(long record, int place, @Nullable Object[] values) {
        return new DealVersion(record, place, values[GONE] == null,
                DealStatus.ofCode(number(values[0], DealStatus.OPEN.code())),
                values[1] instanceof Number money ? money.longValue() : Blank.MONEY, number(values[2], Blank.DATE),
                values[3] instanceof Number share ? share.doubleValue() : Double.NaN, number(values[4], Blank.TEXT),
                number(values[5], Blank.DATE), number(values[6], Blank.DATE));
    }

    private static int number(@Nullable Object value, int blank) {
        return value instanceof Number number ? number.intValue() : blank;
    }

    /** What other records than deals say about how late it was; those are hardly ever changed once they are there. */
    private int[] days() {
        int[] days = new int[runs.count()];
        Arrays.fill(days, Blank.DATE);
        for (String latest : List.of("max(entered_on) FROM stage_events", "max(date) FROM sales",
                "max(answered_on) FROM surveys", "max(created_at) / 1440 FROM leads")) {
            query.each("SELECT t.batch, " + latest + BROUGHT_LATER + " GROUP BY t.batch", row -> {
                int place = runs.from(row.getInt(1));
                if (place < days.length && row.getObject(2) != null) {
                    days[place] = Math.max(days[place], row.getInt(2));
                }
            });
        }
        return days;
    }

    /** Days only go forward; of runs with the same day the last one is kept. */
    private DealHistory distinct(List<DealVersion> versions, int[] days) {
        List<Integer> kept = new ArrayList<>();
        int[] place = new int[days.length];
        for (int i = 0; i < days.length; i++) {
            days[i] = i == 0 ? days[i] : Math.max(days[i - 1], days[i]);
            if (kept.isEmpty() || kept.getLast() < days[i]) {
                kept.add(days[i]);
            }
            place[i] = kept.size() - 1;
        }
        List<DealVersion> out = new ArrayList<>(versions.size());
        for (DealVersion version : versions) {
            DealVersion moved = new DealVersion(version.record(), place[version.from()], version.present(),
                    version.status(), version.amount(), version.expected(), version.probability(), version.stage(),
                    version.created(), version.closed());
            if (!out.isEmpty() && out.getLast().record() == moved.record() && out.getLast().from() == moved.from()) {
                out.removeLast();
            }
            if (out.isEmpty() || !moved.sameAs(out.getLast())) {
                out.add(moved);
            }
        }
        return new DealHistory(kept, out);
    }
}
