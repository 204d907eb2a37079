package app.quarterdeck.metrics.past;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.currency.Currencies;
import app.quarterdeck.metrics.currency.Rates;
import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The deals as each import left them, beside the deals of today. */
public final class History {

    private final Data data;
    private final List<Integer> days;
    private final List<Course> courses = new ArrayList<>();

    private History(Data data) {
        this.data = data;
        DealHistory history = data.snapshot().dealHistory();
        this.days = history.days();
        Map<Long, Integer> rows = new HashMap<>();
        FactTable deals = data.deals();
        for (int row = 0; row < deals.size() && !history.versions().isEmpty(); row++) {
            rows.put(deals.rowId(row), row);
        }
        List<DealVersion> mine = new ArrayList<>();
        for (DealVersion version : history.versions()) {
            if (!mine.isEmpty() && mine.getLast().record() != version.record()) {
                courses.add(new Course(rows.getOrDefault(mine.getLast().record(), -1), List.copyOf(mine)));
                mine.clear();
            }
            mine.add(version);
        }
        if (!mine.isEmpty()) {
            courses.add(new Course(rows.getOrDefault(mine.getLast().record(), -1), mine));
        }
    }

    public static History of(Data data) {
        return data.kept(History.class, () -> new History(data));
    }

    /** For each import the day its data is of, ascending. */
    public List<Integer> days() {
        return days;
    }

    /** The place of the last import whose data is of this day or earlier; -1 where there is none. */
    int last(int day) {
        int found = -1;
        for (int place = 0; place < days.size() && days.get(place) <= day; place++) {
            found = place;
        }
        return found;
    }

    /** Those of the selected deals; deals that are gone belong to no selection but that of everything. */
    List<Course> of(Scope scope) {
        RowSet rows = scope.rows(RecordKind.DEALS);
        if (rows.size() == data.deals().size()) {
            return courses;
        }
        BitSet selected = new BitSet();
        rows.stream().forEach(selected::set);
        return courses.stream().filter(course -> course.row() >= 0 && selected.get(course.row())).toList();
    }

    /**
     * The amount in the currency of the figures at the rate of a day, {@link Blank#MONEY} where it has none. A deal that is
     * gone is taken to be in that currency only where all deals are.
     */
    long amount(Course course, DealVersion version, int day) {
        Currencies currencies = Currencies.of(data, RecordKind.DEALS);
        boolean[] foreign = currencies.foreign();
        if (foreign == null || (course.row() >= 0 && !foreign[course.row()])) {
            return version.amount();
        }
        return course.row() < 0
                ? Blank.MONEY
                : Rates.of(data, currencies.own()).converted(version.amount(), currencies.of(course.row()), day);
    }
}
