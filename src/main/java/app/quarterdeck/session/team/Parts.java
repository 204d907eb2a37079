package app.quarterdeck.session.team;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.team.TeamFigures.From;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who has which part of the goal of a period. What was typed for a person holds; what was typed for a team, and then the goal
 * of all, is shared out among the others, by their quotas or equally. Without a goal of all the quotas are it.
 */
record Parts(Member whole, From from, List<Member> people, BigDecimal notGiven) {

    private static final String REVENUE = "total-revenue";
    private static final String QUOTA = "quota-attainment";
    /** Who has rows in one of these sells here, where there is no list of people. */
    private static final List<String> SELLING = List.of(REVENUE, "closed-deals", "open-deals");
    private static final int MONTHS = 12;

    /** Somebody while the goal is shared out. */
    private static final class Person {

        private final String name;
        private String team = "";
        private boolean here;
        private boolean ramps;
        private double won;
        private @Nullable Double quota;
        private @Nullable Double fullQuota;
        private @Nullable BigDecimal goal;
        private boolean typed;

        Person(String name) {
            this.name = name;
        }

        Member member() {
            boolean less = quota != null && fullQuota != null && quota < fullQuota * (1 - 1e-9);
            return new Member(name, team, goal, typed, quota, less && ramps, won);
        }
    }

    /** Reads the workspace. */
    static Parts of(Session session, Period period, boolean equal) {
        return new Sharing(session, period, equal).parts();
    }

    private static final class Sharing {

        private final Session session;
        private final Period period;
        private final boolean equal;
        private final Engine engine;
        private final Plans plans;
        private final Map<String, Person> people = new TreeMap<>(Comparator.comparing(Names::key));

        Sharing(Session session, Period period, boolean equal) {
            this.session = session;
            this.period = period;
            this.equal = equal;
            this.engine = session.analysis().engine();
            this.plans = new Plans(session);
        }

        Parts parts() {
            listed();
            won();
            quotas();
            Map<String, BigDecimal> teams = typed();
            BigDecimal quotas = people.values().stream().filter(person -> person.quota != null)
                    .map(person -> BigDecimal.valueOf(person.quota)).reduce(BigDecimal.ZERO, BigDecimal::add)
                    .setScale(0, RoundingMode.HALF_UP);
            BigDecimal target = target();
            From from = target != null
                    ? From.TARGET
                    : quotas.signum() > 0
                            ? From.QUOTAS
                            : people.values().stream().anyMatch(person -> person.typed) || !teams.isEmpty()
                                    ? From.PARTS
                                    : From.NONE;
            BigDecimal given = target != null ? target : from == From.QUOTAS ? quotas : null;
            share(teams, given);
            BigDecimal parts = people.values().stream().filter(person -> person.goal != null)
                    .map(person -> person.goal).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal whole = given != null ? given : from == From.PARTS ? parts : null;
            double won = people.values().stream().mapToDouble(person -> person.won).sum();
            return new Parts(new Member("", "", whole, target != null,
                    quotas.signum() > 0 ? Double.valueOf(quotas.doubleValue()) : null, false, won), from, members(),
                    whole == null ? BigDecimal.ZERO : whole.subtract(parts));
        }

        private List<Member> members() {
            Comparator<Member> byShare = Comparator
                    .comparing(Member::share, Comparator.nullsLast(Comparator.reverseOrder()));
            return people.values().stream()
                    .filter(person -> person.here || person.goal != null || person.quota != null || person.won != 0)
                    .map(Person::member).sorted(byShare.thenComparing(Member::name)).toList();
        }

        private Person person(String name) {
            return people.computeIfAbsent(Names.clean(name), Person::new);
        }

        /** The people of the list, those here for a part of the period; without a list all who sold or lost in a year, or try to. */
        private void listed() {
            Snapshot snapshot = session.analysis().snapshot();
            FactTable reps = snapshot.table(RecordKind.REPS);
            int[] names = snapshot.people(RecordKind.REPS);
            for (int row = 0; row < reps.size(); row++) {
                int start = reps.days(Field.REP_START_ON)[row];
                int end = reps.days(Field.REP_END_ON)[row];
                Person person = person(snapshot.texts().text(names[row]));
                person.team = snapshot.texts().text(reps.codes(Field.REP_TEAM)[row]);
                person.ramps = reps.codes(Field.REP_RAMP)[row] != Blank.TEXT;
                person.here = (start == Blank.DATE || start <= period.to())
                        && (end == Blank.DATE || end >= period.from());
            }
            if (reps.size() == 0) {
                SELLING.forEach(this::selling);
            }
        }

        private void selling(String metric) {
            if (engine.readiness(metric).ready() && engine.splits(metric, Dimension.REP)) {
                Period year = Period.range(engine.asOf().minusMonths(MONTHS).plusDays(1), engine.asOf());
                engine.measure(metric, Selection.DEFAULT.over(year).by(Dimension.REP)).groups().stream()
                        .filter(group -> group.n() > 0 && !group.key().isEmpty())
                        .forEach(group -> person(group.key()).here = true);
            }
        }

        private void won() {
            Selection days = Selection.DEFAULT.over(period);
            Result whole = engine.measure(REVENUE, days);
            if (whole.value() != null) {
                boolean split = engine.splits(REVENUE, Dimension.REP);
                Result won = split ? engine.measure(REVENUE, days.by(Dimension.REP)) : whole;
                List<Group> groups = split
                        ? won.groups()
                        : List.of(new Group(List.of(""), won.value(), won.n(), null, List.of()));
                for (Group group : groups) {
                    Double value = group.value();
                    Person person = person(group.key());
                    person.won += value == null ? 0 : value;
                }
            }
        }

        private void quotas() {
            List<Line> lines = session.typed().all(RecordKind.QUOTAS).stream()
                    .filter(line -> inside(line, Field.QUOTA_FROM, Field.QUOTA_TO)).toList();
            boolean ready = engine.readiness(QUOTA).ready();
            for (Line line : lines) {
                Person person = person(line.text(Field.QUOTA_REP));
                if (line.get(Field.QUOTA_AMOUNT) instanceof Long amount) {
                    double whole = app.quarterdeck.model.record.Money.units(amount);
                    person.fullQuota = (person.fullQuota == null ? 0 : person.fullQuota) + whole;
                }
            }
            people.values().stream().filter(person -> person.fullQuota != null).forEach(person -> person.quota = ready
                    ? engine.measure(QUOTA, Selection.DEFAULT.over(period)
                            .where(List.of(new Filter(Dimension.REP, List.of(person.name))))).extra("quota")
                    : null);
        }

        private boolean inside(Line line, Field from, Field to) {
            return line.get(from) instanceof Integer first && first <= period.to()
                    && (!(line.get(to) instanceof Integer last) || last >= period.from());
        }

        private @Nullable BigDecimal target() {
            if (!engine.readiness("target-attainment").ready()) {
                return typed(null);
            }
            Double target = engine.measure("target-attainment", Selection.DEFAULT.over(period)).extra("target");
            return target == null ? typed(null) : money(target);
        }

        private @Nullable BigDecimal typed(@Nullable Filter scope) {
            List<Line> lines = plans.targets(REVENUE, scope, period);
            return lines.isEmpty() || !(lines.getLast().get(Field.TARGET_VALUE) instanceof Double value)
                    ? null
                    : money(value);
        }

        private static BigDecimal money(double value) {
            return BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        }

        /** Targets typed for people are theirs; those of teams are given back. */
        private Map<String, BigDecimal> typed() {
            Map<String, BigDecimal> teams = new LinkedHashMap<>();
            for (Line line : session.typed().all(RecordKind.TARGETS)) {
                String scope = line.text(Field.TARGET_SCOPE);
                boolean meant = Plans.metric(line).equals(REVENUE)
                        && line.get(Field.TARGET_FROM) instanceof Integer from && from == period.from()
                        && line.get(Field.TARGET_TO) instanceof Integer to && to == period.to()
                        && line.get(Field.TARGET_VALUE) instanceof Double && scope.contains("=");
                String name = scope.substring(scope.indexOf('=') + 1).strip();
                if (meant && scope.startsWith(Dimension.REP.id() + "=")) {
                    Person person = person(name);
                    person.goal = money((Double) java.util.Objects.requireNonNull(line.get(Field.TARGET_VALUE)));
                    person.typed = true;
                } else if (meant && scope.startsWith(Dimension.TEAM.id() + "=")) {
                    teams.put(Names.key(name),
                            money((Double) java.util.Objects.requireNonNull(line.get(Field.TARGET_VALUE))));
                }
            }
            return teams;
        }

        private void share(Map<String, BigDecimal> teams, @Nullable BigDecimal target) {
            teams.forEach((team, goal) -> share(
                    people.values().stream().filter(person -> Names.key(person.team).equals(team)).toList(), goal));
            if (target != null) {
                BigDecimal apart = teams.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
                share(people.values().stream().filter(person -> !teams.containsKey(Names.key(person.team))).toList(),
                        target.subtract(apart));
            }
        }

        /** What the typed parts leave, among those without one. */
        private void share(List<Person> group, BigDecimal goal) {
            BigDecimal typed = group.stream().filter(person -> person.typed).map(person -> person.goal)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            List<Person> open = new ArrayList<>(group.stream()
                    .filter(person -> !person.typed && !person.name.isEmpty())
                    .filter(person -> person.here || person.quota != null).toList());
            boolean quotas = !equal && open.stream().anyMatch(person -> person.quota != null);
            if (quotas) {
                open.removeIf(person -> person.quota == null);
            }
            double[] weights = open.stream()
                    .mapToDouble(person -> quotas && person.quota != null ? person.quota : 1).toArray();
            List<BigDecimal> parts = Allotment.of(goal.subtract(typed).max(BigDecimal.ZERO), weights);
            for (int i = 0; i < open.size(); i++) {
                open.get(i).goal = parts.get(i);
            }
        }
    }

    /** Everybody and the team, the team last. */
    Stream<Member> all() {
        return Stream.concat(people.stream(), Stream.of(whole));
    }
}
