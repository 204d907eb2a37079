package app.quarterdeck.guide.asked;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One question of one goal, asked of the data at hand in one language. */
public record Asked(Engine engine, Goal goal, Question question, Selection selection, Messages messages) {

    private static final List<String> REVENUES = List.of("total-revenue", "won-revenue");

    public Result measure(String metric) {
        return measure(metric, selection);
    }

    public Result measure(String metric, Selection other) {
        return engine.measure(metric, other, target(metric));
    }

    /** The user's target, where it is a target of this metric. */
    public @Nullable Double target(String metric) {
        boolean meant = switch (engine.metric(metric).target()) {
            case VALUE -> metric.equals(goal.metric());
            case CYCLE -> goal.metric().equals("sales-cycle");
            case REVENUE -> REVENUES.contains(goal.metric());
            case HOURS -> goal.metric().equals(metric);
        };
        return meant ? goal.target() : null;
    }

    /**
     * The figure beside an earlier one: what the selection compares with, else a year ago where there is one, else the period
     * before. Where the chosen days hold nothing to count, it is of the twelve months to their end; the result says so.
     */
    public Result figure(String metric) {
        return engine.measure(metric, over(metric), target(metric)).value() == null
                ? measure(metric)
                : compared(metric, over(metric));
    }

    /** The selection with days that hold something: those chosen, else twelve months, else everything. */
    public Selection over(String metric) {
        Result chosen = measure(metric);
        boolean fixed = chosen.period().isAll() || engine.metric(metric).asOf()
                || !engine.readiness(metric).ready();
        if (chosen.value() != null || fixed) {
            return selection;
        }
        LocalDate end = chosen.counted().isAll() ? chosen.asOf() : chosen.counted().last();
        Selection year = selection.over(Period.range(end.minusMonths(12).plusDays(1), end));
        if (measure(metric, year).value() != null) {
            return year;
        }
        Selection all = selection.over(Period.ALL);
        return measure(metric, all).value() != null ? all : selection;
    }

    private Result compared(String metric, Selection days) {
        if (days.against() != null) {
            return measure(metric, days);
        }
        Result year = measure(metric, days.against(Against.YEAR_AGO));
        if (changed(year)) {
            return year;
        }
        Result before = measure(metric, days.against(Against.PREVIOUS));
        return changed(before) ? before : measure(metric, days);
    }

    private static boolean changed(Result result) {
        Comparison comparison = result.comparison();
        return comparison != null && comparison.change() != null;
    }

    /** The days chosen, narrowed to one member of a dimension. */
    public Selection where(Selection days, Dimension dimension, List<String> members) {
        List<Filter> filters = new ArrayList<>(days.where());
        filters.add(new Filter(dimension, members));
        return days.where(filters);
    }

    public Metric metric(String id) {
        return engine.metric(id);
    }

    /** A metric in words, as it stands at the head of a line. */
    public String name(String metric) {
        return messages.say(engine.metric(metric).name());
    }

    /** A figure as a sentence. */
    public String said(Result result) {
        return Said.of(result, name(result.metric()), messages);
    }

    /** A figure as half a line. */
    public String summary(Result result) {
        return Said.summary(result, name(result.metric()), messages);
    }

    public String say(String key, Object... args) {
        return messages.get(key, args);
    }

    /** Days as they stand in a sentence. */
    public Sayable days(@Nullable Double value) {
        return new Figure(value, Unit.DAYS, null);
    }

    public Sayable percent(double value) {
        return new Figure(value, Unit.PERCENT, null);
    }

    public Sayable money(@Nullable Double value, @Nullable String currency) {
        return new Figure(value, Unit.MONEY, currency);
    }

    /** A metric in words, as it stands inside a sentence: names of things keep their capitals. */
    public String inside(String metric) {
        return inner(name(metric));
    }

    /** A dimension in words, as it stands inside a sentence. */
    public String inside(Dimension dimension) {
        return inner(name(dimension));
    }

    private static String inner(String name) {
        boolean plain = name.length() > 1 && name.substring(1).equals(name.substring(1).toLowerCase(Locale.ROOT));
        return plain ? name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1) : name;
    }

    /** A dimension in words. */
    public String name(Dimension dimension) {
        return messages.say(Dimensions.name(dimension));
    }

    /** A member of a dimension in words; the blank is named. */
    public String member(Dimension dimension, String key) {
        return messages.say(Dimensions.member(dimension, key));
    }

    /** Whole sentences, one after the other, as the language sets them. */
    public String join(List<String> sentences) {
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(say("guide.between-sentences")));
    }

    /** Things of a kind, one after the other, as the language sets them. */
    public String list(List<String> things) {
        return String.join(say("guide.comma"), things);
    }

    public FiscalCalendar calendar() {
        return engine.calendar();
    }
}
