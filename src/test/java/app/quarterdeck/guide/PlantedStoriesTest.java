package app.quarterdeck.guide;

import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.api.io.TempDir;

/**
 * A hundred small companies from fixed seeds with a story in each, and a hundred with none: how often the answers name the
 * story, and how often they see one where there is only noise. When written: each story named in 100 of 100; a source seen in
 * noise in 7, a competitor in 11, a change that did nothing judged in 6.
 */
@Tag("slow")
class PlantedStoriesTest {

    private static final int COMPANIES = 100;
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final LocalDate CHANGED = LocalDate.of(2026, 1, 1);
    private static final List<String> STAGES = List.of("Talk", "Demo", "Legal", "Offer");
    private static final List<String> SOURCES = List.of("Fair", "Web", "Call", "Partner");
    private static final List<String> RIVALS = List.of("Axia", "Borea", "Corvo");

    @TempDir
    Path folder;

    @Test
    void storiesAreNamedAndNoiseIsRefused(TestReporter reporter) throws IOException {
        Map<String, Integer> found = new HashMap<>();
        for (int seed = 1; seed <= COMPANIES; seed++) {
            look(seed, true, found);
            look(seed, false, found);
        }
        found.forEach((what, times) -> reporter.publishEntry(what, times + " of " + COMPANIES));
        for (String story : List.of("slow stage", "weak source", "strong competitor", "change that helped")) {
            assertTrue(found.getOrDefault(story, 0) >= 90, story + ": " + found);
        }
        // The screen lets one set of groups in ten through where all is noise, a verdict one change in twenty: what a
        // hundred companies stay below with 99 % is 17 and 11 (binomial).
        assertTrue(found.getOrDefault("source in noise", 0) <= 17, found.toString());
        assertTrue(found.getOrDefault("competitor in noise", 0) <= 17, found.toString());
        assertTrue(found.getOrDefault("change that did nothing", 0) <= 11, found.toString());
    }

    private void look(int seed, boolean story, Map<String, Integer> found) throws IOException {
        try (Session session = company(seed, story).session(folder)) {
            String source = win(session, "win-share");
            String rivals = win(session, "win-competitors");
            String change = answers(session, "process-change", "change-verdict");
            boolean moved = change.startsWith("**Helped**") || change.startsWith("**Hurt**");
            if (story) {
                count(found, "slow stage", answers(session, "shorten-sales-cycle", "cycle-causes")
                        .contains("**Legal takes"));
                count(found, "weak source", source.contains("lead source “Fair”"));
                count(found, "strong competitor", rivals.contains("competitor “Axia”"));
                count(found, "change that helped", change.startsWith("**Helped**"));
            } else {
                count(found, "source in noise", source.contains("for the others"));
                count(found, "competitor in noise", rivals.contains("for the others"));
                count(found, "change that did nothing", moved);
            }
        }
    }

    private static void count(Map<String, Integer> found, String what, boolean seen) {
        found.merge(what, seen ? 1 : 0, Integer::sum);
    }

    private static String win(Session session, String question) {
        return answers(session, "win-more", question);
    }

    private static String answers(Session session, String goal, String question) {
        List<Answer> answers = session.analysis().answers(session.goalNamed(goal),
                Selection.of(session.analysis().engine().calendar().parse("2025-07-01..2026-06-30")),
                Messages.of(Locale.ENGLISH));
        return answers.stream().filter(answer -> answer.question().id().equals(question)).findFirst().orElseThrow()
                .sentence();
    }

    /** Six hundred deals decided in a year: a fair that wins little, a rival that wins much, a change halfway. */
    private static Company company(int seed, boolean story) {
        SplittableRandom random = new SplittableRandom(seed);
        Company company = new Company().deals()
                .row("changes", "What", "Started on", "Scope", "Primary metric", "Guardrail metric")
                .row("changes", "New script", CHANGED, "", "win-rate", "")
                .row("stage events", "Deal ID", "Stage", "Entered on");
        for (int i = 0; i < 600; i++) {
            LocalDate closed = LAST.minusDays(random.nextInt(365));
            String source = SOURCES.get(random.nextInt(SOURCES.size()));
            String rival = random.nextInt(2) == 0 ? RIVALS.get(random.nextInt(RIVALS.size())) : "";
            double chance = !story
                    ? 0.4
                    : 0.4 + (closed.isBefore(CHANGED) ? -0.12 : 0.12) - (source.equals("Fair") ? 0.25 : -0.08)
                            - (rival.equals("Axia") ? 0.3 : -0.05);
            boolean won = random.nextDouble() < chance;
            LocalDate entered = closed;
            for (int stage = STAGES.size() - 1; stage >= 0; stage--) {
                int days = 1 + random.nextInt(story && STAGES.get(stage).equals("Legal") ? 60 : 20);
                entered = entered.minusDays(days);
                company.row("stage events", "D" + i, STAGES.get(stage), entered);
            }
            company.row("deals", "D" + i, "C" + i % 90, "R" + i % 8, entered, closed, won ? "Won" : "Lost",
                    won ? "Won" : "Lost", 1000 + random.nextInt(9000), source, "P" + random.nextInt(3), rival, "");
        }
        return company;
    }
}
