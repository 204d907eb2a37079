package app.quarterdeck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.text.FirstSentence;
import app.quarterdeck.session.Samples;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every question of every goal and of the review, asked of the sample company. */
class WholeCatalogueTest {

    /** Only an earlier import can tell how good a forecast was. */
    private static final List<String> WAIT_FOR_SNAPSHOTS = List.of("forecast-past");
    private static final Pattern FIGURE = Pattern.compile("\\d");
    private static final Pattern KEY = Pattern.compile("\\b(guide|said|metrics|model)\\.[a-z]");

    @TempDir
    static Path folder;

    private static Session session;

    @BeforeAll
    static void open() {
        Path file = folder.resolve("sample.qdeck");
        Samples.create(file, Locale.ENGLISH, Progress.NONE, Cancellation.NEVER);
        session = Session.read(file);
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void everyQuestionIsAnsweredWithAFigure(String language) {
        List<String> wrong = new ArrayList<>();
        for (Answer answer : answers(language)) {
            String id = answer.question().id();
            boolean figure = FIGURE.matcher(answer.sentence()).find()
                    && answer.results().stream().anyMatch(result -> result.value() != null
                            || result.groups().stream().anyMatch(group -> group.value() != null));
            if (!WAIT_FOR_SNAPSHOTS.contains(id) && (answer.status() != Answer.Status.ANSWERED || !figure)) {
                wrong.add(id + ": " + answer.sentence());
            }
        }
        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void noKeyAndNoPlaceIsLeftInAnySentence(String language) {
        for (Answer answer : answers(language)) {
            List<String> said = new ArrayList<>(List.of(answer.text(), answer.sentence(), answer.summary(),
                    answer.basis()));
            said.addAll(answer.caveats());
            answer.charts().forEach(chart -> said.addAll(List.of(chart.title(), chart.alternative())));
            for (String words : said) {
                assertFalse(KEY.matcher(words).find() || words.contains("{") || words.contains("NaN"),
                        answer.question().id() + ": " + words);
            }
        }
    }

    /** It is the title of a slide: a preamble is none. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theFirstSentenceOfEachAnswerHasAFigure(String language) {
        List<String> wrong = answers(language).stream()
                .filter(answer -> answer.status() == Answer.Status.ANSWERED)
                .filter(answer -> !FIGURE.matcher(FirstSentence.of(answer.sentence())).find())
                .map(answer -> answer.question().id() + ": " + answer.sentence()).toList();
        assertEquals(List.of(), wrong);
    }

    @Test
    void answersRestOnTheFiguresMeasureGives() {
        List<String> wrong = new ArrayList<>();
        for (Answer answer : answers("en")) {
            for (Result result : answer.results()) {
                Result again = session.analysis().engine().measure(result.metric(),
                        Selection.of(result.period()).asOf(result.asOf()));
                boolean plain = result.recipe().id().equals(again.recipe().id());
                if (plain && !java.util.Objects.equals(result.value(), again.value())) {
                    wrong.add(answer.question().id() + ": " + result.metric());
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void everyAnsweredQuestionHasAChartWithItsTable() {
        List<String> without = new ArrayList<>();
        for (Answer answer : answers("en")) {
            boolean bare = answer.charts().isEmpty() != answer.table().rows().isEmpty();
            if (bare && !answer.charts().isEmpty()) {
                without.add(answer.question().id());
            }
        }
        assertEquals(List.of(), without);
    }

    @Test
    void everyGoalHasABoardWithASentenceThatCarriesItsFigure() {
        for (GoalTemplate template : session.templates().all()) {
            Goal goal = session.goalOf(template);
            var board = session.analysis().board(goal, Selection.DEFAULT, Messages.of(Locale.ENGLISH),
                    Cancellation.NEVER);
            assertTrue(FIGURE.matcher(board.headline()).find(), template.id() + ": " + board.headline());
            assertFalse(board.tiles().isEmpty(), template.id());
        }
    }

    @Test
    void theFirstLookFindsFiveThingsEachOfAnotherGoal() {
        Look look = session.analysis().look(Messages.of(Locale.ENGLISH));
        assertEquals(5, look.findings().size());
        assertEquals(5, look.findings().stream().map(Look.Finding::goal).distinct().count());
        assertEquals(session.templates().all().size(), look.goals().size());
        assertTrue(look.findings().stream().anyMatch(finding -> finding.sentence().contains("Trade fair")),
                look.findings().toString());
    }

    private static List<Answer> answers(String language) {
        Messages messages = Messages.of(Locale.forLanguageTag(language));
        return Stream.concat(session.templates().all().stream(), Stream.of(session.templates().review()))
                .flatMap(template -> session.analysis()
                        .answers(session.goalOf(template), Selection.DEFAULT, messages).stream())
                .toList();
    }
}
