package app.quarterdeck.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample company is the same every time, answers its goal in both languages and tells its two stories. */
class SampleCompanyTest {

    @TempDir
    Path folder;

    @Test
    void theSameSeedGivesTheSameFiles() throws IOException {
        List<Path> first = SampleCompany.write(Files.createDirectory(folder.resolve("a")), Locale.ENGLISH);
        List<Path> second = SampleCompany.write(Files.createDirectory(folder.resolve("b")), Locale.ENGLISH);
        assertEquals(first.size(), second.size());
        for (int i = 0; i < first.size(); i++) {
            assertEquals(-1, Files.mismatch(first.get(i), second.get(i)), first.get(i).toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyQuestionOfItsGoalIsAnsweredWithAFigure(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        try (Session session = made(messages.language())) {
            List<Answer> answers = session.analysis().answers(session.goal().orElseThrow(), Selection.DEFAULT,
                    messages);
            assertEquals(5, answers.size());
            for (Answer answer : answers) {
                assertEquals(Answer.Status.ANSWERED, answer.status(), answer.text());
                assertTrue(answer.sentence().matches("(?s).*\\d.*"), answer.sentence());
                assertFalse(answer.charts().isEmpty(), answer.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void itsMonthlyExportsAnswerWhatEarlierForecastsWereWorth(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        try (Session session = made(messages.language())) {
            Goal goal = new Goal(0, "trust-forecast", "", "forecast", null, null, "", "", null,
                    LocalDate.of(2026, 6, 10), List.of(), GoalTemplates.bundled().find("trust-forecast").questions());
            List<Answer> answers = session.analysis().answers(goal, Selection.DEFAULT, messages);
            assertEquals(6, answers.size());
            for (Answer answer : answers) {
                assertEquals(List.of(), answer.needs(), answer.text());
                assertEquals(Answer.Status.ANSWERED, answer.status(), answer.text());
                assertFalse(answer.charts().isEmpty(), answer.text());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh-CN"})
    void everyFileIsTakenForWhatItIsAndNothingIsLost(String language) throws IOException {
        List<Path> files = SampleCompany.write(folder, Locale.forLanguageTag(language));
        try (WorkspaceFile workspace = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            ImportReport report = new Importer().run(workspace, ImportRequest.of(files.toArray(Path[]::new)),
                    Progress.NONE, Cancellation.NEVER);
            assertEquals(List.of(), report.unknown());
            assertEquals(EnumSet.complementOf(EnumSet.of(RecordKind.CONTACTS, RecordKind.RATES, RecordKind.DEAL_LINES)),
                    report.tables().stream().map(TableReport::kind)
                            .collect(Collectors.toCollection(() -> EnumSet.noneOf(RecordKind.class))));
            for (TableReport table : report.tables()) {
                assertEquals(table.counts().read(), table.counts().imported(), table.file().toString());
            }
            RecordReader records = workspace.records();
            assertEquals(records.count(RecordKind.DEALS),
                    LongStream.of(records.links(Field.LEAD_DEAL_ID)).filter(id -> id > 0).count());
            assertTrue(LongStream.of(records.links(Field.ACTIVITY_LEAD_ID)).anyMatch(id -> id > 0));
        }
    }

    @Test
    void itsStoriesAreASlowStageAndAWeakSource() {
        try (Session session = made(Locale.ENGLISH)) {
            Selection all = Selection.of(Period.ALL);
            assertEquals("Proposal", extreme(session, "days-per-stage", all.by(Dimension.STAGE),
                    Comparator.comparingDouble(SampleCompanyTest::value).reversed()));
            assertEquals("Trade fair", extreme(session, "win-rate", all.by(Dimension.SOURCE),
                    Comparator.comparingDouble(SampleCompanyTest::value)));
        }
    }

    private Session made(Locale language) {
        Path workspace = folder.resolve("sample.qdeck");
        SampleCompany.create(workspace, language, GoalTemplates.bundled().find("shorten-sales-cycle").questions(),
                Progress.NONE, Cancellation.NEVER);
        return Session.read(workspace);
    }

    private static String extreme(Session session, String metric, Selection selection, Comparator<Group> order) {
        return session.analysis().engine().measure(metric, selection).groups().stream().min(order).orElseThrow().key();
    }

    private static double value(Group group) {
        Double value = group.value();
        return value == null ? Double.NaN : value;
    }
}
