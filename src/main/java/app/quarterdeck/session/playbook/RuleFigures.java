package app.quarterdeck.session.playbook;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.rules.RuleStates;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.playbook.Met;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A rule tried on past deals it was not made from, and the open leads by it; the open deals where there are no leads.
 *
 * @param test    win rate of the deals held back that meet the rule, with {@code rate-not-met}, {@code wins-kept} and
 *                {@code losses-saved} beside it; null = cannot be tried
 * @param notMet  deals held back that do not meet it
 * @param missing why it cannot be tried; null where it can
 * @param kind    leads or deals
 * @param open    the newest first
 */
public record RuleFigures(Rule rule, @Nullable Result test, long notMet, @Nullable Note missing, RecordKind kind,
        List<Scored> open) {

    private static final String TEST = "rule-test";

    /**
     * One open lead or deal.
     *
     * @param name   empty where it has none
     * @param states in the order of the rule's conditions
     */
    public record Scored(long id, String key, String name, String company, String owner, Met whole,
            List<Met> states) {

        public Scored {
            states = List.copyOf(states);
        }
    }

    public RuleFigures {
        open = List.copyOf(open);
    }

    /** Not on the window's thread. */
    public static List<RuleFigures> all(Session session) {
        return new Playbook(session).rules().stream().map(rule -> of(session, rule)).toList();
    }

    /** A kept rule: the filter by it is known by its name. */
    public static RuleFigures of(Session session, Rule rule) {
        Snapshot snapshot = session.analysis().snapshot();
        Engine engine = session.analysis().engine();
        RecordKind kind = snapshot.table(RecordKind.LEADS).size() > 0 ? RecordKind.LEADS : RecordKind.DEALS;
        List<Scored> open = open(session, snapshot, kind, rule);
        if (!engine.readiness(TEST).ready()) {
            return new RuleFigures(rule, null, 0, Note.of("guide.play.not-ready", engine.metric(TEST).name()), kind,
                    open);
        }
        try {
            Selection all = Selection.DEFAULT.over(Period.ALL);
            Result test = engine.measure(TEST, meets(all, rule, Rule.MEETS));
            Result other = engine.measure(TEST, meets(all, rule, Rule.DOES_NOT));
            return new RuleFigures(rule, test, other.n(), null, kind, open);
        } catch (UserFault fault) {
            return new RuleFigures(rule, null, 0, fault.note(), kind, open);
        }
    }

    private static Selection meets(Selection all, Rule rule, String member) {
        return all.where(List.of(new Filter(Dimension.rule(rule.name()), List.of(member))));
    }

    public long count(Met state) {
        return open.stream().filter(one -> one.whole() == state).count();
    }

    /** Whether deals that meet it are won clearly more often than the others, on the deals held back. */
    public Verdict verdict() {
        Result tried = test;
        Double other = tried == null ? null : tried.extra("rate-not-met");
        if (tried == null || tried.value() == null || tried.interval() == null || other == null
                || tried.n() < Result.SMALL || notMet < Result.SMALL) {
            return Verdict.TOO_FEW;
        }
        return other < tried.interval().low()
                ? Verdict.HOLDS
                : other > tried.interval().high() ? Verdict.FAILS : Verdict.NO_CLEAR_DIFFERENCE;
    }

    /** What can be said of a rule. */
    public enum Verdict {
        HOLDS,
        NO_CLEAR_DIFFERENCE,
        FAILS,
        TOO_FEW;

        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    private static List<Scored> open(Session session, Snapshot snapshot, RecordKind kind, Rule rule) {
        FactTable table = snapshot.table(kind);
        RuleStates states = new RuleStates(snapshot, kind, rule);
        boolean leads = kind == RecordKind.LEADS;
        int[] owners = snapshot.people(kind);
        int[] companies = leads ? table.codes(Field.LEAD_COMPANY) : snapshot.split(kind, Dimension.CUSTOMER);
        int[] rows = (leads ? openLeads(snapshot) : openDeals(snapshot)).toArray();
        long[] ids = IntStream.of(rows).mapToLong(table::rowId).toArray();
        List<Field> fields = leads
                ? List.of(Field.LEAD_ID, Field.LEAD_NAME)
                : List.of(Field.DEAL_ID, Field.DEAL_NAME);
        var texts = session.records().rows(kind, fields, ids);
        List<Scored> out = new ArrayList<>();
        for (int i = 0; i < rows.length; i++) {
            int row = rows[i];
            List<Object> cells = texts.get(i).values();
            out.add(new Scored(ids[i], String.valueOf(cells.getFirst()), String.valueOf(cells.getLast()),
                    snapshot.texts().text(companies[row]), snapshot.texts().text(owners[row]), states.whole(row),
                    states.of(row)));
        }
        out.sort(Comparator.comparing(Scored::whole).thenComparing(Comparator.comparingLong(Scored::id).reversed()));
        return out;
    }

    /** Leads that became no deal and were not dropped. */
    private static IntStream openLeads(Snapshot snapshot) {
        FactTable table = snapshot.table(RecordKind.LEADS);
        int[] deals = snapshot.linked(Field.LEAD_DEAL_ID);
        int[] dropped = table.days(Field.LEAD_DROPPED_ON);
        return IntStream.range(0, table.size()).filter(row -> deals[row] < 0 && dropped[row] == Blank.DATE);
    }

    private static IntStream openDeals(Snapshot snapshot) {
        FactTable table = snapshot.table(RecordKind.DEALS);
        return IntStream.range(table.from(DealStatus.OPEN), table.to(DealStatus.OPEN));
    }
}
