package app.quarterdeck.cli.team;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.Rates;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.TeamTable;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code team}: the goal of a period broken down to people, weeks and days. */
@Command(name = "team", description = "The goal of a period shared out among people, where each stands, and what is left a week and a day.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class TeamCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--period", paramLabel = "P", description = "2026Q2, 2026, 2026-04 or 2026-04-01..2026-06-30; without it the fiscal quarter of the as-of date.")
    private @Nullable String period;

    @Option(names = "--split", paramLabel = "quota|equal", description = "How the goal is shared out from now on.")
    private @Nullable String split;

    @Option(names = "--mission", paramLabel = "TEXT", description = "What the team is there for; an empty text takes it away.")
    private @Nullable String mission;

    @Option(names = "-o", paramLabel = "FILE", description = "Writes the table as CSV, with a column a week.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        boolean writes = split != null || mission != null;
        try (Session session = writes ? writing(workspace) : reading(workspace)) {
            if (split != null) {
                session.set(Map.of("team-split", split));
            }
            if (mission != null) {
                session.set(Map.of("mission", mission.strip()));
            }
            if (session.analysis().quarter() == null) {
                line(say("team.no-data"));
                return 0;
            }
            Period days = period == null ? null : session.settings().calendar().parse(period);
            TeamFigures now = TeamFigures.of(session, days);
            if (output != null) {
                Answer.Table table = TeamTable.of(now, messages());
                Exports.csv(output, table, false, Cancellation.NEVER);
            }
            if (json) {
                document(object(now));
            } else {
                print(now);
            }
        }
        return 0;
    }

    private static Map<String, @Nullable Object> object(TeamFigures now) {
        return Json.object("mission", now.mission(), "period", now.period().id(), "asOf", now.asOf(), "from",
                now.from().name().toLowerCase(java.util.Locale.ROOT), "split", now.equal() ? "equal" : "quota", "pace",
                now.pace(), "workingDays", now.workingDays(), "notGiven", now.notGiven(), "team",
                object(now, now.whole()), "people",
                now.people().stream().map(member -> (Object) object(now, member)).toList());
    }

    private static Map<String, @Nullable Object> object(TeamFigures now, Member member) {
        Rates rates = now.rates(member);
        Rates.Takes takes = now.takes(member, rates);
        return Json.object("name", member.name(), "team", member.team(), "goal", member.goal(), "typed",
                member.typed(), "quota", member.quota(), "ramping", member.ramping(), "won", member.won(), "share",
                member.share(), "state", member.state(now.pace()).id(), "rest", member.rest(), "weeks",
                now.weeks(member).stream()
                        .map(week -> (Object) Json.object("from", week.period().first(), "to", week.period().last(),
                                "amount", week.amount(), "days", week.days()))
                        .toList(),
                "deals", takes.deals(), "opportunities", takes.opportunities(), "meetings", takes.meetings(), "rates",
                Json.object("dealSize", object(rates.dealSize()), "winRate", object(rates.winRate()),
                        "meetingsPerDeal", object(rates.meetings())));
    }

    private static Map<String, @Nullable Object> object(Rates.Rate rate) {
        return Json.object("value", rate.value(), "n", rate.n(), "own", rate.own());
    }

    private void print(TeamFigures now) {
        if (!now.mission().isEmpty()) {
            line(now.mission());
        }
        line(say("team.cli.head", now.period(),
                say("team.from." + now.from().name().toLowerCase(java.util.Locale.ROOT)),
                now.workingDays()));
        Table table = new Table(say("team.column.person"), ">" + say("team.column.goal"),
                ">" + say("team.column.quota"), ">" + say("team.column.won"), ">" + say("team.column.share"),
                say("team.column.state"), ">" + say("team.column.rest"), ">" + say("team.column.week"),
                ">" + say("team.column.deals"), ">" + say("team.column.opportunities"),
                ">" + say("team.column.meetings"));
        Stream.concat(now.people().stream(), Stream.of(now.whole())).forEach(member -> {
            Rates.Takes takes = now.takes(member, now.rates(member));
            table.row(List.of(TeamTable.name(now, member, messages()),
                    money(now, member.goal() == null ? null : member.goal().doubleValue()),
                    money(now, member.quota()), money(now, member.won()),
                    messages().say(new Figure(member.share(), Unit.PERCENT, null)),
                    say("team.state." + member.state(now.pace()).id()), money(now, member.rest().doubleValue()),
                    now.weeks(member).isEmpty()
                            ? "–"
                            : money(now, now.weeks(member).getFirst().amount().doubleValue()),
                    count(takes.deals()), count(takes.opportunities()), count(takes.meetings())));
        });
        table.lines().forEach(this::line);
        if (now.notGiven().signum() != 0) {
            line(say(now.notGiven().signum() > 0 ? "team.not-given" : "team.too-much",
                    money(now, now.notGiven().abs().doubleValue())));
        }
        if (now.from() == TeamFigures.From.NONE) {
            line(say("team.no-goal.why"));
        }
    }

    private String money(TeamFigures now, @Nullable Double value) {
        return value == null ? "–" : new Figure(value, Unit.MONEY, now.currency()).full(messages());
    }

    private static String count(@Nullable Double value) {
        return value == null ? "–" : BigDecimal.valueOf(value).setScale(0, java.math.RoundingMode.CEILING).toString();
    }
}
