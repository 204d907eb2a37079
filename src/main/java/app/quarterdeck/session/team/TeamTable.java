package app.quarterdeck.session.team;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The goal of everybody as a table to be exported: where each stands, and what is left for each week. */
public final class TeamTable {

    private TeamTable() {
    }

    /** The people, the team last; the weeks add up to what is still to be won. */
    public static Answer.Table of(TeamFigures now, Messages words) {
        List<String> headings = new ArrayList<>(
                List.of(words.get("team.column.person"), words.get("team.column.team"), words.get("team.column.goal"),
                        words.get("team.column.quota"), words.get("team.column.won"), words.get("team.column.share"),
                        words.get("team.column.state"), words.get("team.column.rest")));
        now.left().stream().filter(week -> now.engine().workingDays(week) > 0)
                .forEach(week -> headings.add(week.days(words)));
        headings.addAll(List.of(words.get("team.column.day"), words.get("team.column.deals"),
                words.get("team.column.opportunities"), words.get("team.column.meetings")));
        return new Answer.Table(headings, Stream.concat(now.people().stream(), Stream.of(now.whole()))
                .map(member -> row(now, member, words)).toList());
    }

    private static List<Object> row(TeamFigures now, Member member, Messages words) {
        String currency = now.currency();
        List<Object> row = new ArrayList<>(List.of(name(now, member, words), member.team(),
                new Figure(member.goal() == null ? null : member.goal().doubleValue(), Unit.MONEY, currency),
                new Figure(member.quota(), Unit.MONEY, currency), new Figure(member.won(), Unit.MONEY, currency),
                new Figure(member.share(), Unit.PERCENT, null),
                words.get("team.state." + member.state(now.pace()).id()), member.rest()));
        now.weeks(member).forEach(week -> row.add(week.amount()));
        Rates.Takes takes = now.takes(member, now.rates(member));
        int days = now.workingDays();
        row.add(new Figure(days == 0 ? null : member.rest().doubleValue() / days, Unit.MONEY, currency));
        Stream.of(takes.deals(), takes.opportunities(), takes.meetings())
                .forEach(value -> row.add(new Figure(value, Unit.COUNT, null)));
        return row;
    }

    /** A person's name; the team and those nobody named in words. */
    public static String name(TeamFigures now, Member member, Messages words) {
        return member.equals(now.whole())
                ? words.get("team.whole")
                : member.name().isEmpty() ? words.get("team.nobody") : member.name();
    }
}
