package app.quarterdeck.session.typed;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Quotas of people and targets of metrics as they are typed. */
public final class Plans {

    private static final String REVENUE = "total-revenue";

    private final Session session;
    private final TypedLines lines;

    public Plans(Session session) {
        this.session = session;
        this.lines = session.typed();
    }

    /**
     * Keeps the quota of a person for a period.
     *
     * @return null where it was there already
     * @throws UserFault where the amount cannot be kept, the period has no end, or the person has a quota for other days of it
     */
    public TypedLines.@Nullable Step quota(String rep, BigDecimal amount, Period period) {
        requireDays(period);
        String name = known(rep);
        for (Line line : ofRep(name)) {
            if (line.get(Field.QUOTA_FROM) instanceof Integer from) {
                int to = line.get(Field.QUOTA_TO) instanceof Integer last ? last : from;
                boolean same = from == period.from() && to == period.to();
                if (!same && from <= period.to() && to >= period.from()) {
                    throw UserFault.of("typed.quota.overlaps", name, LocalDate.ofEpochDay(from),
                            LocalDate.ofEpochDay(to));
                }
            }
        }
        Map<Field, Object> values = new EnumMap<>(Field.class);
        values.put(Field.QUOTA_REP, name);
        values.put(Field.QUOTA_FROM, period.from());
        values.put(Field.QUOTA_TO, period.to());
        values.put(Field.QUOTA_AMOUNT, money(amount));
        return lines.put(RecordKind.QUOTAS, values);
    }

    /** The quotas of a person for exactly a period. */
    public List<Line> quotas(String rep, Period period) {
        return ofRep(rep).stream().filter(line -> isFor(line, Field.QUOTA_FROM, Field.QUOTA_TO, period)).toList();
    }

    /**
     * Keeps the target of a metric for a period.
     *
     * @param value in the unit of the metric, percentages 0–100
     * @param label the period as typed
     * @param scope what it holds for; null = everything
     * @return null where it was there already
     * @throws UserFault where there is no such metric or the period has no end
     */
    public TypedLines.@Nullable Step target(String metric, double value, Period period, String label,
            @Nullable Filter scope) {
        requireDays(period);
        session.analysis().engine().metric(metric);
        Map<Field, Object> values = new EnumMap<>(Field.class);
        values.put(Field.TARGET_METRIC, metric);
        values.put(Field.TARGET_FROM, period.from());
        values.put(Field.TARGET_TO, period.to());
        values.put(Field.TARGET_VALUE, value);
        values.put(Field.TARGET_LABEL, label);
        if (scope != null) {
            values.put(Field.TARGET_SCOPE, scope(scope));
        }
        List<Line> there = targets(metric, scope, period);
        return there.isEmpty()
                ? lines.put(RecordKind.TARGETS, values)
                : lines.change(there.getLast(), Map.of(Field.TARGET_VALUE, value));
    }

    /** The targets of a metric and scope for exactly a period, imported ones that name no metric among those of revenue. */
    public List<Line> targets(String metric, @Nullable Filter scope, Period period) {
        String within = scope == null ? "" : Names.key(scope(scope));
        return lines.all(RecordKind.TARGETS).stream()
                .filter(line -> metric(line).equals(metric) && Names.key(line.text(Field.TARGET_SCOPE)).equals(within))
                .filter(line -> isFor(line, Field.TARGET_FROM, Field.TARGET_TO, period)).toList();
    }

    /** Id of the metric a target is for. */
    public static String metric(Line line) {
        String named = line.text(Field.TARGET_METRIC);
        return named.isEmpty() ? REVENUE : Names.key(named);
    }

    /** Everybody the data knows, by name. */
    public Set<String> people() {
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        Analysis analysis = session.analysis();
        for (RecordKind kind : List.of(RecordKind.REPS, RecordKind.DEALS, RecordKind.SALES)) {
            for (int code : analysis.snapshot().people(kind)) {
                if (code != Blank.TEXT) {
                    names.add(analysis.snapshot().texts().text(code));
                }
            }
        }
        return names;
    }

    /** A name as the data spells it; as typed where nobody is called so. */
    public String known(String name) {
        String key = Names.key(name);
        return people().stream().filter(one -> Names.key(one).equals(key)).findFirst().orElse(Names.clean(name));
    }

    private List<Line> ofRep(String rep) {
        String key = Names.key(rep);
        return lines.all(RecordKind.QUOTAS).stream()
                .filter(line -> Names.key(line.text(Field.QUOTA_REP)).equals(key)).toList();
    }

    private static boolean isFor(Line line, Field first, Field last, Period period) {
        Object from = line.get(first);
        Object to = line.get(last);
        return from instanceof Integer begin && begin == period.from()
                && (to == null ? begin : (Integer) to) == period.to();
    }

    private static String scope(Filter scope) {
        return scope.dimension().id() + "=" + Names.clean(scope.values().getFirst());
    }

    /** {@code territory=North}. @throws UserFault (wrong usage) where it cannot be read */
    public static Filter scope(String text) {
        int equals = text.indexOf('=');
        return Dimension.ofId(equals < 1 ? "" : text.substring(0, equals))
                .map(dimension -> new Filter(dimension, List.of(text.substring(equals + 1))))
                .orElseThrow(() -> UserFault.usage("typed.scope", text));
    }

    private static void requireDays(Period period) {
        if (period.isAll()) {
            throw UserFault.usage("typed.period");
        }
    }

    private static long money(BigDecimal amount) {
        try {
            return Money.of(amount);
        } catch (ArithmeticException e) {
            throw UserFault.because(e, "typed.amount", amount.toPlainString());
        }
    }
}
