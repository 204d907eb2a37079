package app.quarterdeck.metrics;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.FiscalCalendar;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which dimensions the data can be split by, and their words. */
public final class Dimensions {

    private static final int SPLITS = 2;
    private static final Map<Dimension, String> FIELDS = Map.of(Dimension.REP, "owner", Dimension.MANAGER,
            "reps.manager", Dimension.TEAM, "reps.team", Dimension.CUSTOMER, "customer_id", Dimension.SEGMENT,
            "customers.segment", Dimension.INDUSTRY, "customers.industry", Dimension.SIZE_BAND,
            "customers.size_band", Dimension.PARTNER, "partner_id", Dimension.HOUR, "activities.at",
            Dimension.WEEKDAY, "activities.at");

    private Dimensions() {
    }

    /** Its name in words; an unmapped column is called by its heading. */
    public static Sayable name(Dimension dimension) {
        return dimension.isColumn() || dimension.isRule()
                ? messages -> dimension.isRule() ? dimension.rule() : dimension.heading()
                : Note.of("metrics.dimension." + dimension.id());
    }

    /** A member in words: what stands for a blank, or for a line that is no member, is named in the user's language. */
    public static Sayable member(Dimension dimension, String key) {
        if (dimension.isRule()) {
            return Note.of("metrics.rule." + (key.isEmpty() ? "unknown" : key));
        }
        if (key.isEmpty()) {
            return Note.of("metrics.blank." + (dimension.isColumn() ? "column" : dimension.id()));
        }
        return switch (dimension.id()) {
            case "stage" -> key.startsWith("(") && key.endsWith(")") ? known(line(key), key) : messages -> key;
            case "hiring-step", "contradiction", "pipeline-move", "recurring-move" ->
                known("metrics.member." + key.substring(1, key.length() - 1), key);
            case "field" -> messages -> messages.has("meaning.field.deals." + key)
                    ? messages.get("meaning.field.deals." + key)
                    : known("meaning.field.sales." + key, key).say(messages);
            case "hour" -> Note.of("metrics.hour", key);
            case "weekday" -> weekday(key);
            case "amount-band" -> band(key, Unit.MONEY);
            case "discount-band", "chance-band" -> band(key, Unit.PERCENT);
            case "forecast-period" -> messages -> FiscalCalendar.DEFAULT.parse(key).name(messages);
            default -> messages -> key;
        };
    }

    /** Days of the week in words; other texts as they are. */
    private static Sayable weekday(String key) {
        return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().toLowerCase(Locale.ROOT).equals(key))
                .findFirst().<Sayable>map(day -> messages -> day.getDisplayName(TextStyle.FULL_STANDALONE,
                        messages.language()))
                .orElse(messages -> key);
    }

    /** The place of a member in a dimension that has an order of its own, the blank last; 0 for all in others. */
    static int place(Dimension dimension, String key) {
        if (dimension.equals(Dimension.WEEKDAY)) {
            return Arrays.stream(DayOfWeek.values()).filter(day -> day.name().toLowerCase(Locale.ROOT).equals(key))
                    .mapToInt(DayOfWeek::getValue).findFirst().orElse(Integer.MAX_VALUE);
        }
        return !dimension.equals(Dimension.HOUR) ? 0 : key.isEmpty() ? Integer.MAX_VALUE : Integer.parseInt(key);
    }

    private static Sayable known(String message, String otherwise) {
        return messages -> messages.has(message) ? messages.get(message) : otherwise;
    }

    /** A band of amounts or shares, {@code low..high} with open ends. */
    private static Sayable band(String key, Unit unit) {
        int dots = key.indexOf("..");
        if (dots < 0) {
            return messages -> key;
        }
        String low = key.substring(0, dots);
        String high = key.substring(dots + 2);
        return low.isEmpty()
                ? Note.of("metrics.band.below", end(high, unit))
                : high.isEmpty()
                        ? Note.of("metrics.band.above", end(low, unit))
                        : Note.of("metrics.band.between", end(low, unit), end(high, unit));
    }

    private static Figure end(String end, Unit unit) {
        return new Figure(end.isEmpty() ? null : Double.valueOf(end), unit, null);
    }

    private static String line(String key) {
        return "metrics.stage-line." + key.substring(1, key.length() - 1).replace(' ', '-');
    }

    /** @throws UserFault where a split or filter is not possible on records of this kind */
    static void check(Data data, RecordKind kind, List<Dimension> by, List<Filter> where) {
        if (by.size() > SPLITS) {
            throw UserFault.usage("metrics.fault.too-many-splits", SPLITS);
        }
        by.forEach(dimension -> check(data, kind, dimension));
        where.forEach(filter -> check(data, kind, filter.dimension()));
    }

    private static void check(Data data, RecordKind kind, Dimension dimension) {
        if (dimension.isColumn()) {
            if (!data.snapshot().columns(kind).contains(dimension.heading())) {
                throw UserFault.of("metrics.fault.no-column", dimension.heading(),
                        String.join(", ", data.snapshot().columns(kind)));
            }
        } else if (dimension.isRule()) {
            List<Rule> rules = data.settings().rules();
            if (rules.stream().noneMatch(rule -> Names.key(rule.name()).equals(Names.key(dimension.rule())))) {
                throw UserFault.usage("metrics.fault.no-rule", dimension.rule(),
                        String.join(", ", rules.stream().map(Rule::name).toList()));
            } else if (!data.has(kind, dimension)) {
                throw UserFault.of("metrics.fault.rule-elsewhere", dimension.rule());
            }
        } else if (!Dimension.KNOWN.contains(dimension)) {
            throw UserFault.usage("metrics.fault.unknown-dimension", dimension.id(),
                    String.join(", ", Dimension.KNOWN.stream().map(Dimension::id).toList()));
        } else if (!data.has(kind, dimension)) {
            throw UserFault.of("metrics.fault.no-dimension", name(dimension), field(kind, dimension));
        }
    }

    /** The field that would make the split possible. */
    private static String field(RecordKind kind, Dimension dimension) {
        String own = kind.id() + "." + dimension.id().replace('-', '_');
        boolean exists = Arrays.stream(Field.values())
                .anyMatch(field -> own.equals(field.kind().id() + "." + field.id()));
        String usual = FIELDS.getOrDefault(dimension, "deals." + dimension.id().replace('-', '_'));
        return exists ? own : usual.contains(".") ? usual : kind.id() + "." + usual;
    }
}
