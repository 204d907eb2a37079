package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.Parts;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The whole way of a new user on the export of a real CRM: import, goal, questions, metrics, board, answers, workbook. */
@Tag("shared")
@ExtendWith(ApplicationExtension.class)
class JourneyTest {

    private static final List<String> FILES = List.of("accounts.csv", "products.csv", "sales_teams.csv",
            "sales_pipeline.csv");

    @TempDir
    Path folder = Path.of("");
    private final Messages words = Messages.of(Locale.ENGLISH);
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void openTheWindow() {
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(900);
            driver.stage().show();
        });
    }

    @AfterEach
    void closeTheWindow() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }

    @Test
    void fromTheExportOfACrmToAReviewWorkbook() throws IOException {
        importTheFiles();
        setTheGoal();
        questionsSayWhatIsAnsweredAndWhatIsMissing();
        metricsShowTodaysFigures();
        boardCarriesTheGoal();
        List<Answer> answers = answersAreOnView();
        workbookHasTheSameFigures(answers);
    }

    private void importTheFiles() {
        driver.dialogs.tables = FILES.stream().map(JourneyTest::shared).toList();
        driver.dialogs.workspace = folder.resolve("Year.qdeck");
        driver.press(words.get("ui.welcome.import.button"));
        driver.press(words.get("wizard.continue"));
        driver.press(words.get("wizard.read.continue"));
        driver.press(words.get("wizard.meaning.continue"));
        driver.press(words.get("wizard.values.continue"));
        driver.press(words.get("wizard.dry.import", 8_927));
        assertEquals(List.of(85, 7, 35, 8_800),
                session().imported().stream().map(one -> one.imported()).toList());
        assertEquals(10_005_534.0, session().analysis().engine()
                .measure("won-revenue", Selection.of(app.quarterdeck.model.time.Period.ALL), null).value());
        assertTrue(driver.shows("8,800"), "the screen Data counts the deals");
    }

    private void setTheGoal() {
        go(Step.GOAL);
        String name = words.get("guide.goal.shorten-sales-cycle.name");
        driver.run(() -> ((ButtonBase) Objects.requireNonNull(driver.find(
                node -> node instanceof ButtonBase && String.valueOf(node.getAccessibleText()).startsWith(name))))
                .fire());
        driver.run(() -> ((TextField) Objects.requireNonNull(
                driver.find(node -> node instanceof TextField && node.getStyleClass().contains("target-field"))))
                .setText("45"));
        driver.press(words.get("goal.save"));
        assertEquals(45.0, session().goal().orElseThrow().target());
    }

    private void questionsSayWhatIsAnsweredAndWhatIsMissing() {
        assertTrue(driver.shows(words.get("guide.question.cycle-savings")), "saving a goal leads to its questions");
        assertTrue(driver.shows("Needs ‹selling cost›"), "what is missing is named");
        assertTrue(driver.shows("Answered"));
    }

    private void metricsShowTodaysFigures() {
        go(Step.METRICS);
        assertTrue(driver.shows(shown("sales-cycle")), shown("sales-cycle"));
    }

    private void boardCarriesTheGoal() {
        go(Step.BOARD);
        Figure cycle = measured("sales-cycle").figure();
        assertTrue(driver.shows(cycle.number(words)), "the tile of the goal's metric");
        assertTrue(driver.shows(words.get("metrics.name.win-rate")), "its guardrail");
    }

    private List<Answer> answersAreOnView() {
        go(Step.ANSWERS);
        List<Answer> answers = session().analysis().answers(session().goal().orElseThrow(), selection(), words);
        assertEquals(5, answers.size());
        for (Answer answer : answers) {
            for (String part : answer.sentence().split("\\*\\*", -1)) {
                assertTrue(part.isBlank() || driver.shows(part), part);
            }
        }
        return answers;
    }

    private void workbookHasTheSameFigures(List<Answer> answers) throws IOException {
        go(Step.REVIEW);
        Path file = folder.resolve("review.xlsx");
        driver.dialogs.saveAs = file;
        driver.run(() -> ((ButtonBase) Objects.requireNonNull(driver.find(node -> node instanceof ButtonBase
                && String.valueOf(words(node)).contains("Excel")))).fire());
        assertTrue(Files.exists(file), "the workbook is written");
        List<String> texts = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        read(file, texts, numbers);
        for (Answer answer : answers) {
            for (String sentence : Parts.sentences(RichText.plain(answer.sentence()))) {
                assertTrue(texts.stream().anyMatch(text -> text.contains(sentence)), sentence);
            }
            answer.table().rows().stream().flatMap(List::stream).filter(Figure.class::isInstance)
                    .map(Figure.class::cast).map(Figure::value).filter(Objects::nonNull)
                    .forEach(value -> assertTrue(numbers.stream().anyMatch(number -> same(number, value)),
                            answer.text() + " lacks " + value));
        }
    }

    private static boolean same(double one, double other) {
        return Math.abs(one - other) < 1e-6 || Math.abs(one * 100 - other) < 1e-6;
    }

    private static void read(Path file, List<String> texts, List<Double> numbers) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (var sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.flatMap(Row::stream).filter(Objects::nonNull).forEach((Cell cell) -> {
                        switch (cell.getType()) {
                            case STRING -> texts.add(cell.asString());
                            case NUMBER -> numbers.add(cell.asNumber().doubleValue());
                            case FORMULA, ERROR, BOOLEAN, EMPTY -> {
                            }
                        }
                    });
                }
            }
        }
    }

    private static String words(Node node) {
        return node instanceof ButtonBase button
                ? button.getText() + " " + button.getAccessibleText()
                : "";
    }

    private String shown(String metric) {
        return measured(metric).figure().say(words);
    }

    private Result measured(String metric) {
        return session().analysis().engine().measure(metric, selection(), null);
    }

    private Selection selection() {
        return WindowDriver.on(() -> opened().workspace().selectionProperty().get());
    }

    private Session session() {
        return opened().session();
    }

    private Opened opened() {
        return Objects.requireNonNull(driver.window.opened());
    }

    private void go(Step step) {
        driver.run(() -> opened().open(step));
    }

    private static Path shared(String name) {
        String set = System.getenv("QUARTERDECK_SHARED");
        Path file = Path.of(set == null ? "../shared" : set, "data", "crm_sales_opportunities", name);
        Assumptions.assumeTrue(Files.exists(file), "no reference data at " + file);
        return file;
    }
}
