package app.quarterdeck.metrics.catalogue;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One metric of the catalogue. Its words are messages made of its id: {@code metrics.name.<id>}, {@code metrics.help.},
 * {@code metrics.formula.}, {@code metrics.trap.}.
 *
 * @param id       as written on the command line; never changes
 * @param title    the name a user gave to a metric of their own; empty = its name is a message
 * @param defined  how the user defined it, in words; null where it is none of their own
 * @param code     of the goal catalogue, such as W1; empty for the parts of other metrics
 * @param family   the shelf it stands on
 * @param kpi      one of the article's 17
 * @param source   where it comes from: kpi, guide, calculator or own
 * @param by       the split it is meant to be seen by; null = none
 * @param every    the series it is meant to be seen as; null = none
 * @param makes    the dimension whose groups the metric makes itself, with several groups a row; null = none
 * @param days     the days counted where none are asked for; null = the fiscal quarter of the as-of date
 * @param target   what a target given by the caller means
 * @param needs    fields, kinds or settings without which there is nothing to compute; alternatives joined by {@code |}
 * @param dates    the date that places a row in a period: {@code metrics.date.<dates>}
 * @param formula  how rows make the figure; null = composed of others, or a class of its own
 * @param composition how two other metrics make the figure; null = they do not
 * @param rowsOf   metric whose rows stand behind a composed figure; empty = its own
 * @param also     parts said beside the figure
 * @param caveats  traps to look for in the data
 */
public record Metric(String id, String title, @Nullable Note defined, String code, Family family, boolean kpi,
        String source, Unit unit,
        Direction direction,
        @Nullable Dimension by, @Nullable Grain every, @Nullable Dimension makes, @Nullable Stretch days, Target target,
        List<String> needs, String dates, @Nullable Formula formula, @Nullable Composition composition, String rowsOf,
        List<String> also, List<String> caveats) {

    /** The shelves of the catalogue. */
    public enum Family {
        REVENUE,
        DEAL_SIZE,
        WINNING,
        TIME,
        PIPELINE,
        LEADS,
        ACTIVITY,
        CUSTOMERS,
        PEOPLE,
        COST,
        PARTNERS,
        HIRING,
        PROCESS,
        OWN,
        PART;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Its name in words. */
        public Note words() {
            return Note.of("metrics.family." + id());
        }
    }

    /** Default days of metrics that do not follow the quarter. */
    public enum Stretch {
        LAST_90_DAYS,
        LAST_12_MONTHS
    }

    /**
     * What a target is: a value of the metric itself, the wished sales cycle in days, the revenue of the period, or the
     * hours within which to answer.
     */
    public enum Target {
        VALUE,
        CYCLE,
        REVENUE,
        HOURS
    }

    public Metric {
        needs = List.copyOf(needs);
        also = List.copyOf(also);
        caveats = List.copyOf(caveats);
    }

    /** Whether it is only said beside others. */
    public boolean isPart() {
        return family == Family.PART;
    }

    /** Whether it is a state on one day rather than what happened in a period. */
    public boolean asOf() {
        return dates.startsWith("as-of");
    }

    /** Whether a series of it over time can be drawn. */
    public boolean overTime() {
        return !asOf() && makes == null && target == Target.VALUE;
    }

    /** Whether the figure of a year is the sum of its quarters. */
    public boolean addsUp() {
        return formula != null && (formula.aggregate() == Formula.Aggregate.SUM
                || formula.aggregate() == Formula.Aggregate.COUNT);
    }

    public Note name() {
        return isOwn()
                ? Note.of("metrics.own.name", title)
                : Note.of((isPart() ? "metrics.extra." : "metrics.name.") + id);
    }

    public Note help() {
        return isOwn() ? Note.of("metrics.own.help") : Note.of("metrics.help." + id);
    }

    public Note formulaWords() {
        return defined == null ? Note.of("metrics.formula." + id) : defined;
    }

    public Note trap() {
        return isOwn() ? Note.of("metrics.own.trap") : Note.of("metrics.trap." + id);
    }

    /** Whether a user defined it. */
    public boolean isOwn() {
        return defined != null;
    }

    public Note dateWords() {
        return Note.of("metrics.date." + dates);
    }

    public Note sourceWords() {
        return isOwn() ? Note.of("metrics.own.source") : Note.of("metrics.source." + source, code);
    }
}
