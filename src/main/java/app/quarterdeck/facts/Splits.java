package app.quarterdeck.facts;

import app.quarterdeck.facts.rules.RuleStates;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The value of a dimension for each record: its own, else that of the person, customer, deal or lead it belongs to. */
final class Splits {

    /** A sale's status or type says another thing than its deal's. */
    private static final Set<Dimension> OWN_WORDS = Set.of(Dimension.STATUS, Dimension.KIND);
    /** Records with a time of day; what they belong to has times of its own. */
    private static final Map<RecordKind, Field> TIMES = Map.of(RecordKind.ACTIVITIES, Field.ACTIVITY_AT,
            RecordKind.LEADS, Field.LEAD_CREATED_AT);

    private final Snapshot snapshot;
    private final FactSource source;
    private final Same same;
    private final Entities customers;
    private final Entities products;
    private final Entities reps;
    private final Entities partners;

    Splits(Snapshot snapshot, FactSource source, Same same) {
        this.snapshot = snapshot;
        this.source = source;
        this.same = same;
        this.customers = entities(RecordKind.CUSTOMERS, Field.CUSTOMER_ID, Field.CUSTOMER_NAME);
        this.products = entities(RecordKind.PRODUCTS, Field.PRODUCT_ID, Field.PRODUCT_NAME);
        this.reps = entities(RecordKind.REPS, Field.REP_ID, Field.REP_NAME);
        this.partners = entities(RecordKind.PARTNERS, Field.PARTNER_ID, Field.PARTNER_NAME);
    }

    int[] of(RecordKind kind, Dimension dimension) {
        if (dimension.isRule()) {
            return RuleStates.codes(snapshot, kind, dimension.rule());
        }
        FactTable table = snapshot.table(kind);
        if (dimension.equals(Dimension.HOUR) || dimension.equals(Dimension.WEEKDAY)) {
            return times(table, dimension.equals(Dimension.HOUR));
        }
        Belonging belonging = Belonging.of(kind);
        int[] own = near(table, belonging, dimension);
        if (OWN_WORDS.contains(dimension) && belonging.own().containsKey(dimension)) {
            return own;
        }
        for (Field link : belonging.links()) {
            own = Columns.filled(own, () -> throughLink(link, dimension));
        }
        return own;
    }

    int[] people(int[] codes) {
        return reps.labels(codes);
    }

    int counted(RecordKind kind, String name) {
        return named(kind).counted(name);
    }

    int counted(Dimension dimension, String value) {
        Entities named = named(dimension);
        return named == null ? same.counted(dimension.id().replace('-', '_'), value) : named.counted(value);
    }

    private @Nullable Entities named(Dimension dimension) {
        return Map.of(Dimension.REP, reps, Dimension.CUSTOMER, customers, Dimension.PRODUCT, products,
                Dimension.PARTNER, partners).get(dimension);
    }

    int merged(RecordKind kind) {
        return named(kind).merged();
    }

    private Entities named(RecordKind kind) {
        return Objects.requireNonNull(Map.of(RecordKind.CUSTOMERS, customers, RecordKind.PRODUCTS, products,
                RecordKind.REPS, reps, RecordKind.PARTNERS, partners).get(kind));
    }

    int[] productRows(RecordKind kind) {
        FactTable table = snapshot.table(kind);
        return products.rows(codes(table, Belonging.of(kind).product()));
    }

    private int[] near(FactTable table, Belonging belonging, Dimension dimension) {
        Entities named = named(dimension);
        if (named != null && named.table() == table) {
            return named.labels();
        } else if (dimension.equals(Dimension.REP)) {
            return reps.labels(codes(table, belonging.people()));
        } else if (dimension.equals(Dimension.CUSTOMER)) {
            return customers.labels(codes(table, belonging.customer()));
        } else if (dimension.equals(Dimension.PRODUCT)) {
            return products.labels(codes(table, belonging.product()));
        } else if (dimension.equals(Dimension.PARTNER)) {
            return partners.labels(codes(table, belonging.partner()));
        } else if (dimension.equals(Dimension.STATUS) && table.kind() == RecordKind.DEALS) {
            return statuses(table);
        }
        int[] own = value(table, belonging.own(), dimension);
        if (dimension.isColumn()) {
            own = through(own, table, customers, belonging.customer(), dimension);
            own = through(own, table, products, belonging.product(), dimension);
            return through(own, table, reps, belonging.people(), dimension);
        }
        own = through(own, table, reps, belonging.people(), dimension);
        if (dimension.equals(Dimension.TEAM) || dimension.equals(Dimension.MANAGER)) {
            own = dated(own, table, belonging, dimension);
        }
        own = through(own, table, customers, belonging.customer(), dimension);
        return dimension.equals(Dimension.MARKET) ? industries(own, table, belonging.customer()) : own;
    }

    /** A customer's industry stands in for its market. */
    private int[] industries(int[] own, FactTable table, List<Field> buyers) {
        return table == customers.table()
                ? Columns.filled(own, () -> table.codes(Field.CUSTOMER_INDUSTRY))
                : through(own, table, customers, buyers, Dimension.INDUSTRY);
    }

    private int[] throughLink(Field link, Dimension dimension) {
        int[] rows = snapshot.linked(link);
        int[] values = snapshot.split(Objects.requireNonNull(link.linked()), dimension);
        int[] out = new int[rows.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = rows[i] < 0 ? Blank.TEXT : values[rows[i]];
        }
        return out;
    }

    /** Where a value is blank, that of the one the record names, if there is a list of such and it says so. */
    private int[] through(int[] own, FactTable table, Entities named, List<Field> names, Dimension dimension) {
        FactTable list = named.table();
        boolean says = dimension.isColumn() || Belonging.of(list.kind()).own().containsKey(dimension);
        return names.isEmpty() || list.size() == 0 || !says ? own : Columns.filled(own, () -> {
            int[] values = value(list, Belonging.of(list.kind()).own(), dimension);
            int[] rows = named.rows(codes(table, names));
            int[] out = new int[rows.length];
            for (int i = 0; i < out.length; i++) {
                out[i] = rows[i] < 0 ? Blank.TEXT : values[rows[i]];
            }
            return out;
        });
    }

    private int[] value(FactTable table, Map<Dimension, Field> own, Dimension dimension) {
        if (dimension.isColumn()) {
            int[] column = table.inOrder(source.column(table.kind(), dimension.heading(), snapshot.texts()::code));
            return shared(table, column);
        }
        @Nullable
        Field field = own.get(dimension);
        int[] values = field == null ? table.blank() : table.codes(field);
        values = shared(table, values);
        return dimension.equals(Dimension.MANAGER) ? reps.labels(values) : values;
    }

    /** As the dated list of memberships has it, of those it knows. */
    private int[] dated(int[] own, FactTable table, Belonging belonging, Dimension dimension) {
        Teams teams = teams(dimension);
        if (teams.isEmpty() || (belonging.people().isEmpty() && table != reps.table())) {
            return own;
        }
        int[] people = table == reps.table() ? reps.labels() : reps.labels(codes(table, belonging.people()));
        int[] days = Teams.days(table, snapshot.latestDay());
        int[] out = own.clone();
        for (int row = 0; row < out.length; row++) {
            out[row] = teams.knows(people[row]) ? teams.on(people[row], days[row]) : out[row];
        }
        return out;
    }

    private Teams teams(Dimension dimension) {
        FactTable memberships = snapshot.table(RecordKind.MEMBERSHIPS);
        int[] people = reps.labels(memberships.codes(Field.MEMBERSHIP_REP));
        return dimension.equals(Dimension.TEAM)
                ? new Teams(memberships, people, memberships.codes(Field.MEMBERSHIP_TEAM))
                : new Teams(memberships, people, reps.labels(memberships.codes(Field.MEMBERSHIP_MANAGER)));
    }

    /** A day without a time stands at midnight: it has a weekday, and no hour. */
    private int[] times(FactTable table, boolean hours) {
        Field field = TIMES.get(table.kind());
        int[] out = new int[table.size()];
        if (field != null) {
            int[] moments = table.moments(field);
            for (int row = 0; row < out.length; row++) {
                boolean known = moments[row] != Blank.MOMENT && (!hours || Moment.minute(moments[row]) != 0);
                out[row] = !known
                        ? Blank.TEXT
                        : snapshot.texts().code(hours ? hour(moments[row]) : weekday(moments[row]));
            }
        }
        return out;
    }

    private static String hour(int moment) {
        return String.format(Locale.ROOT, "%02d", Moment.minute(moment) / 60);
    }

    private static String weekday(int moment) {
        return Moment.time(moment).getDayOfWeek().name().toLowerCase(Locale.ROOT);
    }

    private int[] shared(FactTable table, int[] values) {
        for (Entities named : List.of(customers, products, reps, partners)) {
            if (named.table() == table) {
                return named.shared(values);
            }
        }
        return values;
    }

    private int[] statuses(FactTable deals) {
        int[] out = new int[deals.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = snapshot.texts().code(deals.status(row).id());
        }
        return out;
    }

    private Entities entities(RecordKind kind, Field id, Field name) {
        return new Entities(snapshot.table(kind), id, name, snapshot.texts(), same.of(kind));
    }

    private static int[] codes(FactTable table, List<Field> fields) {
        if (fields.isEmpty()) {
            return table.blank();
        }
        int[] out = table.codes(fields.getFirst());
        for (Field field : fields.subList(1, fields.size())) {
            out = Columns.filled(out, () -> table.codes(field));
        }
        return out;
    }
}
