package app.quarterdeck.session.process;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.guide.changes.Verdict;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.session.Samples;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.process.ChangeLog.Entry;
import app.quarterdeck.session.typed.TypedLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The process of a workspace, its stages edited and its changes logged. */
class ProcessFiguresTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final LocalDate START = LocalDate.of(2026, 3, 1);

    @TempDir
    Path folder = Path.of("");

    /** Ten deals in two stages; six of them went on to Demo, four of these were won after 10 days of Qualify and 20 of Demo. */
    private Session session() throws IOException {
        StringBuilder deals = new StringBuilder("Id,Name,Customer,Amount,Created,Closed,Status,Stage\n");
        StringBuilder events = new StringBuilder("Deal id,Stage,Entered on\n");
        for (int i = 1; i <= 10; i++) {
            boolean demo = i <= 6;
            boolean won = i <= 4;
            deals.append(i).append(",Deal ").append(i).append(",Acme,100,2026-01-01,2026-01-31,").append(won
                    ? "won"
                    : i <= 8 ? "lost" : "open").append(',').append(demo ? "Demo" : "Qualify").append('\n');
            events.append(i).append(",Qualify,2026-01-01\n");
            if (demo) {
                events.append(i).append(",Demo,2026-01-11\n");
            }
        }
        Path one = Files.writeString(folder.resolve("deals.csv"), deals);
        Path other = Files.writeString(folder.resolve("stages.csv"), events);
        Session session = Session.write(folder.resolve("p.qdeck"));
        session.importFiles(ImportRequest.of(one).withKind(RecordKind.DEALS), Progress.NONE, Cancellation.NEVER);
        session.importFiles(ImportRequest.of(other).withKind(RecordKind.STAGE_EVENTS), Progress.NONE,
                Cancellation.NEVER);
        session.set(Map.of("as-of", "2026-12-01", "decision-days", "90"));
        return session;
    }

    private static ProcessChange change(String what, @Nullable LocalDate ended, String scope) {
        return new ProcessChange(what, START, ended, scope, "sales-cycle", "win-rate", -5.0);
    }

    @Test
    void stagesHaveTheirConversionTimeAndOpenDeals() throws IOException {
        try (Session session = session()) {
            ProcessFigures now = ProcessFigures.of(session, WORDS);
            assertEquals(List.of("Qualify", "Demo"), now.stages().stream().map(it -> it.stage().name()).toList());
            StageFigures qualify = now.stages().getFirst();
            StageFigures demo = now.stages().getLast();
            assertEquals(60.0, Objects.requireNonNull(qualify.conversion()), 1e-9);
            assertEquals(10, qualify.reached());
            assertEquals(4, qualify.dropped());
            assertEquals(2, qualify.open());
            assertEquals(0, demo.open());
            assertEquals(10.0, Objects.requireNonNull(qualify.days()), 1e-9);
            assertEquals(20.0, Objects.requireNonNull(demo.days()), 1e-9);
            assertEquals(4, demo.won());
            assertEquals(30.0, Objects.requireNonNull(now.cycle()), 1e-9);
            assertEquals("Demo", now.slowest().orElseThrow().stage().name());
            assertEquals("Qualify", now.leakiest().orElseThrow().stage().name());
            assertTrue(now.missing().isEmpty());
        }
    }

    @Test
    void withoutStageHistoryItSaysWhatIsMissing() throws IOException {
        Path file = Files.writeString(folder.resolve("d.csv"),
                "Id,Name,Customer,Amount,Created,Closed,Status,Stage\n1,One,Acme,100,2026-01-01,,open,Qualify\n");
        try (Session session = Session.write(folder.resolve("n.qdeck"))) {
            session.importFiles(ImportRequest.of(file).withKind(RecordKind.DEALS), Progress.NONE, Cancellation.NEVER);
            ProcessFigures now = ProcessFigures.of(session, WORDS);
            assertFalse(now.missing().isEmpty());
            assertEquals(1, now.stages().getFirst().open());
            assertNull(now.stages().getFirst().conversion());
            assertTrue(now.slowest().isEmpty());
        }
    }

    @Test
    void stagesAreReorderedAndComeBackByTheSettingsBefore() throws IOException {
        try (Session session = session()) {
            List<Stage> stages = session.analysis().engine().stages();
            Map<String, String> before = session.settingTexts();
            Map<String, String> after = StagePlan.settings(StagePlan.moved(stages, 1, -1), before);
            session.set(after);
            assertEquals(List.of("Demo", "Qualify"),
                    session.analysis().engine().stages().stream().map(Stage::name).toList());
            session.set(StagePlan.back(before, after));
            assertEquals(before, session.settingTexts());
            assertEquals(stages, session.analysis().engine().stages());
        }
    }

    @Test
    void chanceAndOptionalStageAreKept() throws IOException {
        try (Session session = session()) {
            List<Stage> stages = session.analysis().engine().stages();
            session.set(StagePlan.settings(StagePlan.with(stages, new Stage("Qualify", 1, null, false)),
                    session.settingTexts()));
            session.set(StagePlan.settings(StagePlan.with(session.analysis().engine().stages(),
                    new Stage("Demo", 2, 0.35, true)), session.settingTexts()));
            assertEquals(List.of(new Stage("Qualify", 1, null, false), new Stage("Demo", 2, 0.35, true)),
                    session.analysis().engine().stages());
        }
    }

    @Test
    void processIsFollowedWhereOnlyAnOptionalStageIsSkipped() throws IOException {
        try (Session session = session()) {
            session.importFiles(ImportRequest.of(Files.writeString(folder.resolve("more.csv"),
                    "Id,Name,Customer,Amount,Created,Closed,Status,Stage\n11,Eleven,Acme,100,2026-01-01,2026-01-31,won,Demo\n"))
                    .withKind(RecordKind.DEALS), Progress.NONE, Cancellation.NEVER);
            session.importFiles(ImportRequest.of(Files.writeString(folder.resolve("skips.csv"),
                    "Deal id,Stage,Entered on\n11,Demo,2026-01-11\n")).withKind(RecordKind.STAGE_EVENTS),
                    Progress.NONE, Cancellation.NEVER);
            assertEquals(8.0 / 9, followed(session), 1e-9);
            session.set(Map.of("stage.Qualify", "1::optional", "stage.Demo", "2"));
            assertEquals(1.0, followed(session), 1e-9);
        }
    }

    private static double followed(Session session) {
        return Objects.requireNonNull(session.analysis().engine().measure("process-followed",
                app.quarterdeck.model.measure.Selection.DEFAULT.over(app.quarterdeck.model.time.Period.ALL))
                .value()) / 100;
    }

    @Test
    void changesAreAddedEditedEndedRemovedUndoneAndRedone() throws IOException {
        try (Session session = session()) {
            ChangeLog log = new ChangeLog(session);
            log.add(change("Quote in two days", null, "rep=Ana"));
            Entry first = log.all().getFirst();
            assertEquals(change("Quote in two days", null, "rep=Ana"), first.change());
            TypedLines.Step edited = Objects
                    .requireNonNull(log.edit(first, change("Quote in one day", START.plusDays(30), "")));
            assertEquals(List.of(change("Quote in one day", START.plusDays(30), "")), changes(session));
            assertEquals(changes(session), session.analysis().engine().changes());
            TypedLines.Step removed = log.remove(log.all().getFirst());
            assertEquals(List.of(), changes(session));
            session.typed().undo(removed);
            session.typed().undo(edited);
            assertEquals(List.of(change("Quote in two days", null, "rep=Ana")), changes(session));
            session.typed().redo(edited);
            assertEquals(List.of(change("Quote in one day", START.plusDays(30), "")), changes(session));
        }
    }

    private static List<ProcessChange> changes(Session session) {
        return new ChangeLog(session).all().stream().map(Entry::change).toList();
    }

    @Test
    void sameChangeTwiceOrAnEndBeforeTheStartIsTheUsersFault() throws IOException {
        try (Session session = session()) {
            ChangeLog log = new ChangeLog(session);
            log.add(change("Quote in two days", null, ""));
            assertThrows(UserFault.class, () -> log.add(change("quote in  two days", null, "rep=Ana")));
            assertThrows(UserFault.class, () -> log.add(change("Other", START.minusDays(1), "")));
            assertEquals(1, log.all().size());
        }
    }

    @Test
    void changeThatEndedIsJudgedByTheDaysItHeld() throws IOException {
        Path file = folder.resolve("s.qdeck");
        Samples.create(file, Locale.ENGLISH, Progress.NONE, Cancellation.NEVER);
        try (Session session = Session.write(file)) {
            LocalDate asOf = Objects.requireNonNull(session.analysis().asOf());
            LocalDate from = asOf.minusDays(200);
            new ChangeLog(session).add(
                    new ProcessChange("Tried", from, from.plusDays(99), "", "sales-cycle", "", null));
            Verdict verdict = ProcessFigures.of(session, WORDS).changes().stream().map(it -> it.verdict())
                    .filter(it -> it.change().what().equals("Tried")).findFirst().orElseThrow();
            assertEquals(from.plusDays(99), verdict.after().period().last());
            assertEquals(from.minusDays(100), verdict.before().period().first());
            assertNotNull(verdict.difference());
        }
    }
}
