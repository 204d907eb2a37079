package app.quarterdeck.session.team;

import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The goal of a period, shared out among people, and how they stand.
 *
 * @param mission    empty = not written yet
 * @param asOf       the day it stands as of
 * @param whole      the team: its goal and what all have won
 * @param from       where the team's goal comes from
 * @param people     by share of their goal, the highest first; those without one last
 * @param equal      whether the goal is shared out equally rather than by quota
 * @param notGiven   what of the team's goal nobody has; below zero where the parts are more than the whole
 * @param daysGone   calendar days of the period that are over
 * @param left       weeks from the day after the as-of day to the end of the period, for each with its working days
 * @param rates      of everybody
 * @param cycle      usual days to win a deal; null = not known
 */
public record TeamFigures(String mission, Period period, LocalDate asOf, Member whole, From from, List<Member> people,
        boolean equal, BigDecimal notGiven, int daysGone, List<Period> left, Rates rates, @Nullable Double cycle,
        @Nullable String currency, Engine engine) {

    /** Where a goal comes from. */
    public enum From {
        TARGET,
        QUOTAS,
        PARTS,
        NONE
    }

    private static final double WHOLE = 100;
    private static final double WORK_WEEK = 5;

    public TeamFigures {
        people = List.copyOf(people);
        left = List.copyOf(left);
    }

    /**
     * Not on the window's thread.
     *
     * @param period null = the fiscal quarter of the as-of day
     */
    public static TeamFigures of(Session session, @Nullable Period period) {
        Analysis analysis = session.analysis();
        Engine engine = analysis.engine();
        LocalDate asOf = engine.asOf();
        Period days = period == null ? Objects.requireNonNull(analysis.quarter()) : period;
        boolean equal = "equal".equals(session.kept(SettingsText.TEAM_SPLIT).get(""));
        Parts parts = Parts.of(session, days, equal);
        int gone = Math.clamp(asOf.toEpochDay() - days.from() + 1, 0, days.days());
        boolean cycle = engine.readiness("sales-cycle").ready();
        return new TeamFigures(session.kept(SettingsText.MISSION).getOrDefault("", ""), days, asOf, parts.whole(),
                parts.from(), parts.people(), equal, parts.notGiven(), gone, left(engine.calendar(), days, asOf),
                Rates.of(engine, asOf),
                cycle
                        ? engine.measure("sales-cycle", app.quarterdeck.model.measure.Selection.DEFAULT
                                .over(Period.range(asOf.minusMonths(12).plusDays(1), asOf))).value()
                        : null,
                session.settings().currency(), engine);
    }

    private static List<Period> left(FiscalCalendar calendar, Period days, LocalDate asOf) {
        int first = Math.max(days.from(), Math.toIntExact(asOf.toEpochDay()) + 1);
        List<Period> weeks = new ArrayList<>();
        if (first <= days.to()) {
            calendar.cut(Grain.WEEK, first, days.to()).forEach(week -> weeks.add(
                    Period.range(Math.max(first, week.from()), Math.min(days.to(), week.to()))));
        }
        return weeks;
    }

    /** Share of the period that is over, in per cent. */
    public double pace() {
        return WHOLE * daysGone / period.days();
    }

    /** Working days after the as-of day to the end of the period. */
    public int workingDays() {
        return left.stream().mapToInt(engine::workingDays).sum();
    }

    /** What is left of somebody's goal, week by week and day by day, adding up exactly; empty where no day is left. */
    public List<Week> weeks(Member member) {
        int days = workingDays();
        if (days == 0) {
            return List.of();
        }
        List<BigDecimal> each = Allotment.of(member.rest(), new double[days]);
        List<Week> out = new ArrayList<>();
        int at = 0;
        for (Period week : left) {
            int working = engine.workingDays(week);
            List<BigDecimal> own = each.subList(at, at + working);
            at += working;
            if (working > 0) {
                out.add(new Week(week, own.stream().reduce(BigDecimal.ZERO, BigDecimal::add), own));
            }
        }
        return out;
    }

    /** The rates somebody's needs are worked out with: their own where they rest on enough. */
    public Rates rates(Member member) {
        return member.name().isEmpty() || member.equals(whole) ? rates : Rates.of(engine, asOf, member.name(), rates);
    }

    /** What is still to be done, by those rates. */
    public Rates.Takes takes(Member member, Rates by) {
        return by.takes(member.rest().doubleValue());
    }

    /** Weeks of five working days left. */
    public double weeksLeft() {
        return workingDays() / WORK_WEEK;
    }

    public long count(Member.State state) {
        return people.stream().filter(member -> member.state(pace()) == state).count();
    }
}
