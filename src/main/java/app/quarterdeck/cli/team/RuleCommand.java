package app.quarterdeck.cli.team;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.playbook.Met;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.playbook.RuleCondition;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.playbook.LeadTable;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.session.playbook.Playbook;
import app.quarterdeck.session.playbook.RuleFigures;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rule}: by what a lead is qualified, tried on past deals, and the open leads by it. */
@Command(name = "rule", description = "Qualification rules, tried on past deals held back; with a name, the open leads by it. A kept rule is a filter: --where rule:NAME=meets.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class RuleCommand extends Task {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "The rule whose open leads are listed.")
    private @Nullable String name;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--keep", paramLabel = "NAME", description = "Keeps a rule of the conditions after --if.")
    private @Nullable String keep;

    @Option(names = "--if", paramLabel = "CONDITION", description = "source=Referral|Partner, source!=Trade fair, amount>5000, amount<9000, industry=* (filled in).")
    private @Nullable List<String> conditions;

    @Option(names = "--any", description = "One condition is enough; without it all must hold.")
    private boolean any;

    @Option(names = "--remove", paramLabel = "NAME")
    private @Nullable String remove;

    @Option(names = "-o", paramLabel = "FILE", description = "Writes the open leads as CSV, each with the reason.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        try (Session session = keep != null || remove != null ? writing(workspace) : reading(workspace)) {
            Playbook playbook = new Playbook(session);
            if (keep != null) {
                session.set(playbook.kept(rule(keep)));
            }
            if (remove != null) {
                session.set(playbook.removed(playbook.rule(remove)));
            }
            String asked = name == null && keep != null ? keep : name;
            if (asked != null) {
                one(session, playbook.rule(asked));
            } else if (output != null) {
                throw UserFault.usage("playbook.cli.needs-rule");
            } else {
                all(session);
            }
        }
        return 0;
    }

    private Rule rule(String named) {
        if (conditions == null || named.isBlank()) {
            throw UserFault.usage("playbook.cli.needs-condition");
        }
        return new Rule(named.strip(), !any, conditions.stream().map(RuleCommand::condition).toList());
    }

    private static RuleCondition condition(String text) {
        try {
            return RuleCondition.typed(text);
        } catch (IllegalArgumentException e) {
            throw UserFault.usage("playbook.cli.condition", text);
        }
    }

    private void one(Session session, Rule rule) {
        RuleFigures found = RuleFigures.of(session, rule);
        Answer.Table table = LeadTable.of(found, found.open(), messages());
        if (output != null) {
            Exports.csv(output, table, false, Cancellation.NEVER);
        }
        if (json) {
            document(object(found, true));
            return;
        }
        print(found);
        Table lines = new Table(table.headings().toArray(String[]::new));
        table.rows().forEach(row -> lines.row(row.stream().map(String::valueOf).toList()));
        lines.lines().forEach(this::line);
    }

    private void all(Session session) {
        List<RuleFigures> all = RuleFigures.all(session);
        if (json) {
            document(all.stream().map(one -> object(one, false)).toList());
        } else if (all.isEmpty()) {
            line(say("playbook.rule.none"));
            line(say("playbook.rule.none.why"));
        } else {
            all.forEach(this::print);
        }
    }

    private void print(RuleFigures one) {
        line(one.rule().name() + ": " + PlayWords.rule(one.rule(), messages()));
        Result test = one.test();
        if (test == null) {
            line("  " + messages().say(Objects.requireNonNull(one.missing())));
        } else {
            line("  " + say("playbook.rule.tried", test.figure(), test.n(), percent(test.extra("rate-not-met")),
                    one.notMet(), percent(test.extra("wins-kept")), percent(test.extra("losses-saved"))));
            line("  " + say("playbook.rule.verdict." + one.verdict().id()));
        }
        line("  " + say("playbook.rule.open." + one.kind().id(), one.count(Met.HOLDS), one.count(Met.FAILS),
                one.count(Met.UNKNOWN)));
    }

    private static Figure percent(@Nullable Double value) {
        return new Figure(value, Unit.PERCENT, null);
    }

    private Object object(RuleFigures one, boolean leads) {
        Result test = one.test();
        return Json.object("name", one.rule().name(), "all", one.rule().all(), "conditions",
                one.rule().conditions().stream().map(RuleCondition::typed).toList(), "verdict", one.verdict().id(),
                "winRate", test == null ? null : test.value(), "n", test == null ? 0 : test.n(), "others",
                test == null ? null : test.extra("rate-not-met"), "nOthers", one.notMet(), "winsKept",
                test == null ? null : test.extra("wins-kept"), "lossesSaved",
                test == null ? null : test.extra("losses-saved"), "kind", one.kind().id(), "meets",
                one.count(Met.HOLDS), "doesNot", one.count(Met.FAILS), "notKnown", one.count(Met.UNKNOWN),
                "open",
                leads
                        ? one.open().stream().map(lead -> (Object) Json.object("id", lead.key(), "name", lead.name(),
                                "company", lead.company(), "owner", lead.owner(), "state",
                                lead.whole().id(), "reason",
                                LeadTable.reason(one.rule(), lead, messages()))).toList()
                        : null);
    }
}
