package app.quarterdeck.session.playbook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.guide.plays.Evidence.Standing;
import app.quarterdeck.guide.plays.Working;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.metrics.leads.Attribute;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.playbook.Met;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.playbook.RuleCondition;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes held against their figures, personas, and rules tried on deals they were not made from. */
class PlaybookTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 30);

    @TempDir
    Path folder = Path.of("");

    /**
     * For each of 20 months a hundred deals by Referral, of which 60 were won until the end of 2025 and 30 since; and a
     * hundred by Fair, of which 30 were won throughout. Ten came by Web, once. Amounts: Referral 900, Fair 100.
     */
    private Session session() throws IOException {
        StringBuilder deals = new StringBuilder(
                "Id,Name,Customer,Amount,Created,Closed,Status,Source,Product,Channel\n");
        int id = 0;
        for (int month = 0; month < 20; month++) {
            LocalDate day = LocalDate.of(2024, 11, 1).plusMonths(month);
            boolean late = !day.isBefore(LocalDate.of(2026, 1, 1));
            for (int i = 0; i < 100; i++) {
                id = deal(deals, id, day, "Referral", i < (late ? 30 : 60));
                id = deal(deals, id, day, "Fair", i < 30);
            }
        }
        for (int i = 0; i < 10; i++) {
            id = deal(deals, id, LocalDate.of(2026, 5, 1), "Web", true);
        }
        Path file = Files.writeString(folder.resolve("deals.csv"), deals);
        Session session = Session.write(folder.resolve("p.qdeck"));
        session.importFiles(ImportRequest.of(file).withKind(RecordKind.DEALS), Progress.NONE, Cancellation.NEVER);
        session.set(Map.of("as-of", AS_OF.toString(), "decision-days", "30"));
        return session;
    }

    private static int deal(StringBuilder out, int id, LocalDate day, String source, boolean won) {
        out.append(id).append(",Deal,Acme,").append(source.equals("Referral") ? 900 : 100).append(',').append(day)
                .append(',').append(day.plusDays(10)).append(won ? ",won," : ",lost,").append(source)
                .append(id / 2 % 2 == 0 ? ",Lamp" : ",Chair").append(id / 2 % 2 == 0 ? ",Phone\n" : ",Mail\n");
        return id + 1;
    }

    private static PlayNote note(boolean works, String source, LocalDate on) {
        return new PlayNote(0, works, "About " + source, "", "Ana", on, "win-rate",
                List.of(new Filter(Dimension.SOURCE, List.of(source))), false);
    }

    private static Evidence only(Session session) {
        return new Playbook(session).standing(WORDS).getFirst();
    }

    @Test
    void noteIsHeldAgainstTheOthersNowAndOnItsDay() throws IOException {
        try (Session session = session()) {
            session.remember(new Playbook(session).kept(note(true, "Referral", LocalDate.of(2025, 12, 31))));
            Evidence found = only(session);
            // July to December 6 × 60 of 100, January to June 6 × 30: 540 of 1200; the others 360 of 1200 and 10 of 10
            assertEquals(45.0, Objects.requireNonNull(Objects.requireNonNull(found.now()).value()), 1e-9);
            assertEquals(100.0 * 370 / 1210, Objects.requireNonNull(Objects.requireNonNull(found.other()).value()),
                    1e-9);
            assertEquals(60.0, Objects.requireNonNull(Objects.requireNonNull(found.then()).value()), 1e-9);
            assertEquals(Standing.SUPPORTS, found.standing());
            assertTrue(found.stood());
            assertTrue(Objects.requireNonNull(found.difference()).low() > 0);
        }
    }

    @Test
    void noteThatWasRightOnceAndIsNoMoreIsSaidToBeLost() throws IOException {
        try (Session session = session()) {
            session.set(Map.of("as-of", "2026-12-31"));
            session.remember(new Playbook(session).kept(note(true, "Referral", LocalDate.of(2025, 12, 31))));
            Evidence found = only(session);
            assertEquals(Standing.NO_CLEAR_DIFFERENCE, found.standing());
            assertTrue(found.stood());
            assertTrue(found.lost());
            assertEquals("No longer supported", PlayWords.verdict(found, WORDS));
        }
    }

    @Test
    void sameFigureSpeaksForDoesNotWorkAndAgainstWorks() throws IOException {
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            session.remember(playbook.kept(note(false, "Fair", AS_OF)));
            session.remember(playbook.kept(note(true, "Fair", AS_OF.minusDays(1))));
            assertEquals(List.of(Standing.SUPPORTS, Standing.AGAINST),
                    playbook.standing(WORDS).stream().map(Evidence::standing).toList());
        }
    }

    @Test
    void tenDealsAreTooFewToTellAndAMetricThatIsNoRateCannotBeCompared() throws IOException {
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            session.remember(playbook.kept(note(true, "Web", AS_OF)));
            assertEquals(Standing.TOO_FEW, only(session).standing());
            session.remember(playbook.kept(new PlayNote(1, true, "Money", "", "", AS_OF, "won-revenue",
                    List.of(new Filter(Dimension.SOURCE, List.of("Referral"))), false)));
            assertEquals(Standing.CANNOT, only(session).standing());
            assertTrue(PlayWords.sentence(only(session), WORDS).contains("choose a rate"));
        }
    }

    @Test
    void noteAboutEverythingComparesTheDaysSinceWithTheYearBefore() throws IOException {
        try (Session session = session()) {
            session.remember(new Playbook(session).kept(new PlayNote(0, false, "New price list", "", "",
                    LocalDate.of(2025, 12, 31), "win-rate", List.of(), false)));
            Evidence found = only(session);
            assertEquals(45.0, Objects.requireNonNull(Objects.requireNonNull(found.other()).value()), 1e-9);
            assertEquals(100.0 * 370 / 1210, Objects.requireNonNull(Objects.requireNonNull(found.now()).value()),
                    1e-9);
            assertEquals(Standing.SUPPORTS, found.standing());
        }
    }

    @Test
    void notesAreKeptRetiredRestoredAndRemovedAndComeBackByWhatWasBefore() throws IOException {
        Map<String, String> kept;
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            kept = playbook.kept(note(true, "Referral", AS_OF));
            session.remember(kept);
            PlayNote first = playbook.note(1);
            Map<String, String> before = session.before(kept.keySet());
            session.remember(playbook.kept(first.retired(true)));
            assertEquals(List.of(), playbook.standing(WORDS));
            session.remember(before);
            assertEquals(first, playbook.note(1));
            session.remember(playbook.removed(first));
            assertThrows(UserFault.class, () -> playbook.note(1));
            session.remember(before);
            assertFalse(session.settingTexts().containsKey("note.1"), "a note is no setting to look at");
        }
        try (Session session = Session.read(folder.resolve("p.qdeck"))) {
            assertEquals("About Referral", new Playbook(session).note(1).title());
        }
    }

    @Test
    void noteWithoutATitleOrAMetricIsTheUsersFault() throws IOException {
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            assertThrows(UserFault.class, () -> playbook
                    .kept(new PlayNote(0, true, " ", "", "", AS_OF, "win-rate", List.of(), false)));
            assertThrows(UserFault.class, () -> playbook
                    .kept(new PlayNote(0, true, "A", "", "", AS_OF, "no-such-metric", List.of(), false)));
        }
    }

    @Test
    void reviewHasAPageOfThePlaybookWhereNotesAre() throws IOException {
        try (Session session = session()) {
            Goal goal = session.quarterly();
            assertTrue(session.packs().plan(goal).index(ReviewPlan.PLAYBOOK) < 0);
            session.remember(new Playbook(session).kept(note(true, "Referral", AS_OF)));
            ReviewPlan plan = session.packs().plan(goal);
            assertTrue(plan.index(ReviewPlan.PLAYBOOK) > 0);
            Review review = session.draftReview(goal, Selection.DEFAULT, WORDS).with(plan);
            assertTrue(review.pages().stream().anyMatch(page -> page.toString().contains("About Referral")));
            assertTrue(session.packs().plan(goal).switched(ReviewPlan.PLAYBOOK, false).pages()
                    .get(plan.index(ReviewPlan.PLAYBOOK)).id().equals(ReviewPlan.PLAYBOOK));
            Path pdf = folder.resolve("r.pdf");
            session.writeReview(review, List.of(), pdf, WORDS, Progress.NONE, Cancellation.NEVER);
            assertTrue(Files.size(pdf) > 1000);
        }
    }

    @Test
    void personaHasRateIntervalCountWhatWasBoughtAndCycle() throws IOException {
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            session.remember(playbook.kept(new Persona("Referred",
                    List.of(new Filter(Dimension.SOURCE, List.of("Referral"))), "Knows somebody")));
            PersonaFigures found = PersonaFigures.all(session).getFirst();
            // 14 months × 60 + 6 × 30 of 2000, the last month not ripe: created on 1 June + 30 days = 1 July
            int ripe = 1900;
            int won = 14 * 60 + 5 * 30;
            assertEquals(ripe, Objects.requireNonNull(found.rate()).n());
            assertEquals(100.0 * won / ripe, Objects.requireNonNull(found.rate().value()), 1e-9);
            assertTrue(found.clear());
            assertEquals(2, found.bought().size());
            assertEquals(10.0, Objects.requireNonNull(Objects.requireNonNull(found.cycle()).value()), 1e-9);
            assertEquals(List.of("Knows somebody"), playbook.personas().stream().map(Persona::words).toList());
            session.remember(playbook.removed(playbook.persona("referred")));
            assertEquals(List.of(), PersonaFigures.all(session));
        }
    }

    @Test
    void attributesThatGoWithWinningPassTheScreenAndNoiseDoesNot() throws IOException {
        try (Session session = session()) {
            List<Attribute> all = PersonaFigures.attributes(session.analysis().engine());
            assertEquals(List.of("Referral", "Fair"), all.stream().filter(Attribute::stands)
                    .map(Attribute::member).toList());
            assertTrue(all.stream().anyMatch(one -> one.member().equals("Lamp") && !one.stands()));
        }
    }

    @Test
    void waysAreComparedWithTheOthersOfTheirKind() throws IOException {
        try (Session session = session()) {
            List<Working> all = Working.of(session.analysis().engine());
            assertEquals(Working.Kind.BETTER, kind(all, "Referral"));
            assertEquals(Working.Kind.WORSE, kind(all, "Fair"));
            assertEquals(Working.Kind.TOO_FEW, kind(all, "Web"));
            assertEquals(Working.Kind.NO_CLEAR_DIFFERENCE, kind(all, "Phone"));
        }
    }

    private static Working.Kind kind(List<Working> all, String member) {
        return all.stream().filter(one -> one.member().equals(member)).findFirst().orElseThrow().kind();
    }

    @Test
    void ruleIsTriedOnTheLatestDealsAndIsAFilter() throws IOException {
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            Rule rule = new Rule("Good", true, List.of(RuleCondition.typed("source=Referral|Web"),
                    RuleCondition.typed("amount>500")));
            session.set(playbook.kept(rule));
            assertEquals(rule, playbook.rule("good"));
            RuleFigures found = RuleFigures.of(session, rule);
            // the latest 30 % of the 3810 ripe deals are of 2025-12 to 2026-05: Referral 60 then 30 of a hundred
            assertEquals(Math.round(0.3 * 3810), Objects.requireNonNull(found.test()).n() + found.notMet());
            double rate = Objects.requireNonNull(session.analysis().engine().measure("win-rate",
                    Selection.DEFAULT.over(Period.ALL)
                            .where(List.of(new Filter(Dimension.rule("Good"), List.of(Rule.MEETS)))))
                    .value());
            assertEquals(51.0, rate, 1e-9);
            session.set(playbook.removed(rule));
            assertThrows(UserFault.class, () -> session.analysis().engine().measure("win-rate",
                    Selection.DEFAULT.where(List.of(new Filter(Dimension.rule("Good"), List.of(Rule.MEETS))))));
        }
    }

    @Test
    void openLeadsMeetItOrNotWithTheReasonAndABlankIsNotKnown() throws IOException {
        try (Session session = session()) {
            Path leads = Files.writeString(folder.resolve("leads.csv"),
                    "Lead ID,Name,Company,Created at,Lead source,Deal ID,Dropped on\n"
                            + "1,Ann,Acme,2026-06-01,Referral,,\n2,Bob,Bolt,2026-06-02,Fair,,\n"
                            + "3,Cid,Cask,2026-06-03,,,\n4,Dee,Dome,2026-06-04,Referral,,2026-06-05\n"
                            + "5,Eve,Edge,2026-06-04,Referral,7,\n");
            session.importFiles(ImportRequest.of(leads).withKind(RecordKind.LEADS), Progress.NONE,
                    Cancellation.NEVER);
            Rule any = new Rule("Any", false,
                    List.of(RuleCondition.typed("source=referral"), RuleCondition.typed("source!=Fair")));
            session.set(new Playbook(session).kept(any));
            RuleFigures found = RuleFigures.of(session, any);
            assertEquals(List.of("Ann", "Bob", "Cid"), found.open().stream().map(RuleFigures.Scored::name).toList());
            assertEquals(List.of(Met.HOLDS, Met.FAILS, Met.UNKNOWN),
                    found.open().stream().map(RuleFigures.Scored::whole).toList());
            assertEquals("not: Lead source is referral, Lead source is not Fair",
                    LeadTable.reason(any, found.open().get(1), WORDS));
            assertEquals(3, LeadTable.of(found, found.open(), WORDS).rows().size());
        }
    }

    @Test
    void ruleOnWhatIsKnownOnlyAfterwardsIsRefused() throws IOException {
        try (Session session = session()) {
            Playbook playbook = new Playbook(session);
            Rule cheat = new Rule("Cheat", true, List.of(RuleCondition.typed("status=won")));
            assertThrows(UserFault.class, () -> playbook.kept(cheat));
        }
    }

    @Test
    void conditionsAreReadAsTyped() {
        assertEquals(new RuleCondition("source", RuleCondition.Test.IS, List.of("Referral", "Partner")),
                RuleCondition.typed("source = Referral | Partner"));
        assertEquals(new RuleCondition("source", RuleCondition.Test.IS_NOT, List.of("Trade fair")),
                RuleCondition.typed("source!=Trade fair"));
        assertEquals(new RuleCondition("amount", RuleCondition.Test.ABOVE, List.of("5000")),
                RuleCondition.typed("amount>5000"));
        assertEquals(new RuleCondition("industry", RuleCondition.Test.FILLED, List.of()),
                RuleCondition.typed("industry=*"));
        for (String bad : List.of("", "source", "source=", "amount>many", "nothing=1", "source>5")) {
            assertThrows(IllegalArgumentException.class, () -> RuleCondition.typed(bad), bad);
        }
        Rule rule = new Rule("R", false, List.of(RuleCondition.typed("column:Region=North|South"),
                RuleCondition.typed("amount<9000")));
        assertEquals(rule, Rule.kept("R", rule.kept()));
        assertEquals("amount<9000", rule.conditions().getLast().typed());
        assertNull(Dimension.ofId("rule:").orElse(null));
    }
}
