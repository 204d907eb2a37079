package app.quarterdeck.session.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.team.TeamFigures.From;
import app.quarterdeck.session.typed.Plans;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goal of a team shared out: parts, weeks and days add up to it, whatever was typed. */
class TeamFiguresTest {

    private static final Period QUARTER = Period.range(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 6, 30));

    @TempDir
    Path folder = Path.of("");

    /** Ana won twelve deals of 1,000 in the quarter and lost twelve, Ben one of 500; Cid owns one open deal. As of 10 June. */
    private Session session() throws IOException {
        StringBuilder deals = new StringBuilder("Id,Name,Customer,Amount,Created,Closed,Status,Owner\n");
        for (int i = 0; i < 24; i++) {
            deals.append(i).append(",D,Acme,1000,2026-04-01,2026-05-0").append(1 + i % 9)
                    .append(i < 12 ? ",won,Ana\n" : ",lost,Ana\n");
        }
        deals.append("30,D,Acme,500,2026-04-01,2026-05-04,won,Ben\n31,D,Acme,800,2026-06-01,,open,Cid\n");
        Path people = Files.writeString(folder.resolve("reps.csv"),
                "Rep name,Team,Start date,Ramp\nAna,North,2020-01-01,\nBen,North,2020-01-01,\n"
                        + "Cid,South,2026-06-01,\"50 %\"\n");
        Session session = Session.write(folder.resolve("t.qdeck"));
        session.importFiles(ImportRequest.of(Files.writeString(folder.resolve("deals.csv"), deals))
                .withKind(RecordKind.DEALS), Progress.NONE, Cancellation.NEVER);
        session.importFiles(ImportRequest.of(people).withKind(RecordKind.REPS), Progress.NONE, Cancellation.NEVER);
        session.set(Map.of("as-of", "2026-06-10", "revenue", "deals", "currency", "EUR"));
        return session;
    }

    private static TeamFigures now(Session session) {
        return TeamFigures.of(session, QUARTER);
    }

    private static Member member(TeamFigures now, String name) {
        return now.people().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static void target(Session session, double value, @Nullable Filter scope) {
        new Plans(session).target("total-revenue", value, QUARTER, "2026Q2", scope);
    }

    private static Filter rep(String name) {
        return new Filter(Dimension.REP, List.of(name));
    }

    private static BigDecimal goals(TeamFigures now) {
        return now.people().stream().map(Member::goal).filter(Objects::nonNull).map(Objects::requireNonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void sharesAddUpExactlyWhateverTheWeights() {
        Random random = new Random(1);
        for (int round = 0; round < 500; round++) {
            double[] weights = random.doubles(1 + random.nextInt(12), 0, 9).toArray();
            BigDecimal total = BigDecimal.valueOf(random.nextInt(10_000_000), random.nextInt(3));
            List<BigDecimal> parts = Allotment.of(total, weights);
            assertEquals(0, total.compareTo(parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertTrue(parts.stream().allMatch(part -> part.signum() >= 0));
        }
        assertEquals(List.of(new BigDecimal("33"), new BigDecimal("34"), new BigDecimal("33")),
                Allotment.of(new BigDecimal("100"), 0, 0, 0));
    }

    @Test
    void withoutTargetAndQuotaThereIsNoGoalAndNothingIsMadeUp() throws IOException {
        try (Session session = session()) {
            TeamFigures now = now(session);
            assertEquals(From.NONE, now.from());
            assertNull(now.whole().goal());
            assertEquals(12_500, now.whole().won(), 1e-9);
            assertEquals(Member.State.NO_GOAL, member(now, "Ana").state(now.pace()));
            assertNull(member(now, "Ana").share());
        }
    }

    @Test
    void targetIsSharedOutEquallyOrByQuotaAndTypedPartsHold() throws IOException {
        try (Session session = session()) {
            target(session, 20_000, null);
            session.set(Map.of("team-split", "equal"));
            TeamFigures equal = now(session);
            assertEquals(0, new BigDecimal("20000").compareTo(goals(equal)));
            assertEquals(0, equal.notGiven().signum());
            assertTrue(equal.people().stream().allMatch(one -> Math.abs(
                    Objects.requireNonNull(one.goal()).doubleValue() - 20_000 / 3.0) < 1));
            target(session, 5_000, rep("Ben"));
            TeamFigures typed = now(session);
            assertEquals(0, new BigDecimal("5000").compareTo(Objects.requireNonNull(member(typed, "Ben").goal())));
            assertTrue(member(typed, "Ben").typed());
            assertEquals(0, new BigDecimal("7500").compareTo(Objects.requireNonNull(member(typed, "Ana").goal())));
            session.set(Map.of("team-split", "quota"));
            new Plans(session).quota("Ana", new BigDecimal("9000"), QUARTER);
            new Plans(session).quota("Cid", new BigDecimal("9100"), QUARTER);
            TeamFigures byQuota = now(session);
            Member cid = member(byQuota, "Cid");
            assertTrue(cid.ramping());
            // 30 of the 91 days, each counting half
            assertEquals(9_100 * 15.0 / 91, Objects.requireNonNull(cid.quota()), 1e-6);
            assertEquals(0, new BigDecimal("20000").compareTo(goals(byQuota)));
        }
    }

    @Test
    void partsThatAreMoreThanTheGoalAreSaid() throws IOException {
        try (Session session = session()) {
            target(session, 10_000, null);
            target(session, 6_000, rep("Ana"));
            target(session, 5_000, rep("Ben"));
            target(session, 1_000, rep("Cid"));
            assertEquals(0, new BigDecimal("-2000").compareTo(now(session).notGiven()));
        }
    }

    @Test
    void targetOfATeamIsSharedOutAmongItsPeople() throws IOException {
        try (Session session = session()) {
            session.set(Map.of("team-split", "equal"));
            target(session, 20_000, null);
            target(session, 14_000, new Filter(Dimension.TEAM, List.of("North")));
            TeamFigures now = now(session);
            assertEquals(0, new BigDecimal("7000").compareTo(Objects.requireNonNull(member(now, "Ana").goal())));
            assertEquals(0, new BigDecimal("6000").compareTo(Objects.requireNonNull(member(now, "Cid").goal())));
        }
    }

    @Test
    void weeksAndDaysOfTheRestAddUpExactlyOverWorkingDays() throws IOException {
        try (Session session = session()) {
            target(session, 20_001, null);
            TeamFigures now = now(session);
            // 11 and 12 June, two whole weeks, 29 and 30 June
            assertEquals(14, now.workingDays());
            List<Week> weeks = now.weeks(now.whole());
            assertEquals(List.of(2, 5, 5, 2), weeks.stream().map(week -> week.days().size()).toList());
            assertEquals(new BigDecimal("7501"), now.whole().rest());
            assertEquals(new BigDecimal("7501"),
                    weeks.stream().map(Week::amount).reduce(BigDecimal.ZERO, BigDecimal::add));
            weeks.forEach(week -> assertEquals(week.amount(),
                    week.days().stream().reduce(BigDecimal.ZERO, BigDecimal::add)));
            assertEquals(71, now.daysGone());
        }
    }

    @Test
    void needsRestOnOwnRatesWhereThereAreTenElseOnEverybodys() throws IOException {
        try (Session session = session()) {
            target(session, 40_000, null);
            session.set(Map.of("team-split", "equal"));
            TeamFigures now = now(session);
            Rates ana = now.rates(member(now, "Ana"));
            assertTrue(ana.dealSize().own());
            assertEquals(12, ana.dealSize().n());
            assertEquals(50.0, Objects.requireNonNull(ana.winRate().value()), 1e-9);
            Rates ben = now.rates(member(now, "Ben"));
            assertFalse(ben.dealSize().own());
            assertEquals(13, ben.dealSize().n());
            assertEquals(12_500 / 13.0, Objects.requireNonNull(ben.dealSize().value()), 1e-9);
            Rates.Takes takes = now.takes(member(now, "Ana"), ana);
            // 13,333 less 12,000 at 1,000 each: two deals, of which half are won
            assertEquals(2.0, takes.deals());
            assertEquals(4.0, takes.opportunities());
            assertNull(takes.meetings(), "no meetings are in the data");
            assertNull(ana.meetings().value());
        }
    }

    @Test
    void statesFollowGoalAndPace() throws IOException {
        try (Session session = session()) {
            target(session, 10_000, rep("Ana"));
            target(session, 10_000, rep("Ben"));
            TeamFigures now = now(session);
            assertEquals(From.PARTS, now.from());
            assertEquals(Member.State.REACHED, member(now, "Ana").state(now.pace()));
            assertEquals(Member.State.BEHIND, member(now, "Ben").state(now.pace()));
            assertEquals(Member.State.AHEAD, new Member("X", "", new BigDecimal("100"), true, null, false, 80)
                    .state(78));
            assertEquals(Member.State.MISSED, new Member("X", "", new BigDecimal("100"), true, null, false, 80)
                    .state(100));
        }
    }

    @Test
    void tableForExportHasAColumnAWeekThatAddsUp() throws IOException {
        try (Session session = session()) {
            target(session, 20_000, null);
            Answer.Table table = TeamTable.of(now(session), Messages.of(Locale.ENGLISH));
            List<Object> team = table.rows().getLast();
            assertEquals("Team", team.getFirst());
            BigDecimal weeks = team.subList(8, 12).stream().map(BigDecimal.class::cast)
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertEquals(team.get(7), weeks);
            assertEquals(table.headings().size(), team.size());
        }
    }

    @Test
    void missionIsKeptAndTakenBack() throws IOException {
        try (Session session = session()) {
            Map<String, String> before = session.before(java.util.Set.of("mission"));
            session.remember(Map.of("mission", "Every lab measures"));
            assertEquals("Every lab measures", now(session).mission());
            session.remember(before);
            assertEquals("", now(session).mission());
            assertNotNull(now(session).period());
        }
    }
}
