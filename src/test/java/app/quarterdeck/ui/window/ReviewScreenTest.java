package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.Parts;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.input.KeyCode;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a user does with the review of the sample company. */
@ExtendWith(ApplicationExtension.class)
class ReviewScreenTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private void review(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.REVIEW);
    }

    private List<Answer> computed(Messages words) {
        return WindowDriver.on(() -> {
            Opened opened = window.workspace();
            return opened.session().analysis().answers(opened.session().goal().orElseThrow(),
                    opened.workspace().selectionProperty().get(), words);
        });
    }

    private Path export() {
        Path file = folder.resolve("review.xlsx");
        window.driver.dialogs.saveAs = file;
        window.push(KeyCode.CONTROL, KeyCode.E);
        assertTrue(Files.exists(file), "written");
        return file;
    }

    private static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.stream().filter(Objects::nonNull)
                            .filter(cell -> cell.getType() == CellType.STRING)
                            .forEach(cell -> texts.add(cell.asString())));
                }
            }
        }
        return texts;
    }

    private CheckBox option(String text) {
        return WindowDriver.on(() -> (CheckBox) Objects.requireNonNull(window.driver
                .find(node -> node instanceof CheckBox box && text.equals(box.getText()))));
    }

    @Test
    void thereIsAPageForEachQuestionAndThoseEveryReviewHas(FxRobot robot) throws IOException {
        review(robot);
        assertTrue(window.driver.shows("9 of 9"));
        assertTrue(window.driver.shows("Page 2 of 9"), "opens at the first question");
        assertEquals(List.of("Contents", "1 How long is our current sales", "2 What makes it that long",
                "3 How long do we want it to be", "4 How much would that save us", "5 What do we need to do to shor",
                "6 What works here, and what doe", "Definitions", "Rows left out"), sheets(export()));
    }

    @Test
    void pageShowsItsSentenceItsTableAndItsSource(FxRobot robot) {
        review(robot);
        Answer first = computed(WORDS).getFirst();
        assertTrue(window.shows(first.sentence()), first.sentence());
        first.table().headings().forEach(heading -> assertTrue(window.driver.shows(heading), heading));
        assertTrue(window.driver.shows(first.basis()));
        assertTrue(window.driver.shows(first.results().getFirst().recipe().id()));
        window.push(KeyCode.DOWN);
        assertTrue(window.driver.shows("Page 3 of 9"));
        assertTrue(window.driver.shows(computed(WORDS).get(1).basis()));
    }

    @Test
    void spaceTakesAPageOutOfTheFileAndUndoBringsItBack(FxRobot robot) throws IOException {
        review(robot);
        window.push(KeyCode.SPACE);
        assertTrue(window.driver.shows("8 of 9"));
        assertTrue(window.driver.shows("Not in the file: How long is our current sales cycle?"));
        assertFalse(sheets(export()).contains("1 How long is our current sales"));
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertTrue(window.driver.shows("9 of 9"));
        assertTrue(sheets(export()).contains("1 How long is our current sales"));
    }

    @Test
    void altWithDownMovesThePageInTheFileToo(FxRobot robot) throws IOException {
        review(robot);
        window.push(KeyCode.ALT, KeyCode.DOWN);
        assertTrue(window.driver.shows("Page 3 of 9"), "the page keeps the selection");
        assertEquals(List.of("1 What makes it that long", "2 How long is our current sales"),
                sheets(export()).subList(1, 3));
    }

    @Test
    void titleOfTheUserIsOnThePageAboveTheSentence(FxRobot robot) throws IOException {
        review(robot);
        window.push(KeyCode.F2);
        window.type("We are getting faster");
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("We are getting faster"));
        String sentence = RichText.plain(computed(WORDS).getFirst().sentence());
        assertTrue(window.driver.shows(sentence), "what was computed stays");
        List<String> texts = texts(export());
        assertTrue(texts.contains("We are getting faster"));
        assertTrue(texts.contains(sentence));
    }

    @Test
    void titleSurvivesGoingToAnotherScreenAndIsDoubtedOnceTheAnswerChanges(FxRobot robot) {
        review(robot);
        window.push(KeyCode.F2);
        window.type("We are getting faster");
        window.push(KeyCode.ENTER);
        window.go(Step.ANSWERS);
        window.go(Step.REVIEW);
        assertTrue(window.driver.shows("We are getting faster"));
        assertFalse(window.driver.shows("The answer changed"));
        window.driver.run(() -> window.workspace().workspace().selectionProperty().set(Selection.DEFAULT
                .over(window.workspace().session().analysis().engine().calendar().parse("2025"))));
        assertTrue(window.driver.shows("We are getting faster"));
        assertTrue(window.driver.shows("The answer changed after you wrote this title"));
    }

    @Test
    void escapeLeavesTheTitleAsItWas(FxRobot robot) {
        review(robot);
        window.push(KeyCode.F2);
        window.type("Nonsense");
        window.push(KeyCode.ESCAPE);
        assertFalse(window.driver.shows("Nonsense"));
        assertTrue(window.driver.shows("Page 2 of 9"));
    }

    @Test
    void fileSpeaksItsOwnLanguageWhateverTheWindowSpeaks(FxRobot robot) throws IOException {
        review(robot);
        window.driver.run(() -> window.driver.choice("Language of the file: English").getItems().stream()
                .map(RadioMenuItem.class::cast).filter(item -> Locale.SIMPLIFIED_CHINESE.equals(item.getUserData()))
                .forEach(RadioMenuItem::fire));
        assertTrue(window.driver.shows(computed(CHINESE).getFirst().text()), window.driver.texts().toString());
        assertTrue(window.driver.shows("Page 2 of 9"), "the window stays English");
        Path file = export();
        assertEquals("目录", sheets(file).getFirst());
        String words = Parts.dense(String.join("", texts(file)));
        for (String sentence : RichText.plain(computed(CHINESE).getFirst().sentence()).split("(?<=。)", -1)) {
            assertTrue(words.contains(Parts.dense(sentence)), sentence);
        }
        assertEquals("Sample 汇报.pptx", window.driver.dialogs.suggested.replace("Brightwater", "Sample"));
    }

    @Test
    void pagesBesideTheQuestionsAreOptionsOfTheExport(FxRobot robot) throws IOException {
        review(robot);
        CheckBox definitions = option("Page with definitions");
        window.driver.run(definitions::fire);
        assertTrue(window.driver.shows("8 of 9"));
        assertFalse(WindowDriver.on(definitions::isSelected));
        window.driver.run(option("Page with rows left out")::fire);
        List<String> sheets = sheets(export());
        assertEquals(7, sheets.size());
        assertFalse(sheets.contains("Definitions") || sheets.contains("Rows left out"), sheets.toString());
    }

    @Test
    void withEveryPageOffNothingIsExportedAndTheScreenSaysWhy(FxRobot robot) {
        review(robot);
        window.push(KeyCode.HOME);
        for (int i = 0; i < 9; i++) {
            window.push(KeyCode.SPACE);
            window.push(KeyCode.DOWN);
        }
        assertTrue(window.driver.shows("Every page is off: switch at least one on."));
        window.driver.dialogs.saveAs = folder.resolve("review.xlsx");
        window.push(KeyCode.CONTROL, KeyCode.E);
        assertFalse(Files.exists(folder.resolve("review.xlsx")));
    }

    @Test
    void powerPointHasTheSentencesOnItsSlides(FxRobot robot) {
        review(robot);
        Path file = write("PowerPoint, Native charts, editable", "review.pptx");
        String words = Parts.dense(String.join("", Parts.slideTexts(file)));
        sentences().forEach(sentence -> assertTrue(words.contains(sentence), sentence));
    }

    @Test
    void excelHasTheSentencesOnItsSheets(FxRobot robot) throws IOException {
        review(robot);
        String words = Parts.dense(String.join("", texts(write("Excel, A sheet per question", "review.xlsx"))));
        sentences().forEach(sentence -> assertTrue(words.contains(sentence), sentence));
    }

    @Test
    void pdfHasTheSentencesOnItsPages(FxRobot robot) throws IOException {
        review(robot);
        String words = Parts.paperText(write("PDF, A4, with bookmarks", "review.pdf"));
        // the reader gives what is bold after the line it stands in
        computed(WORDS).stream().flatMap(answer -> Stream.of(answer.sentence().split("\\*\\*", -1)))
                .flatMap(piece -> Parts.sentences(piece).stream()).map(Parts::dense)
                .forEach(piece -> assertTrue(words.contains(piece), piece));
    }

    @Test
    void shortcutWritesPowerPointUntilAnotherKindWasChosen(FxRobot robot) {
        review(robot);
        window.driver.dialogs.saveAs = null;
        window.push(KeyCode.CONTROL, KeyCode.E);
        assertTrue(window.driver.dialogs.suggested.endsWith(" review.pptx"), window.driver.dialogs.suggested);
        choose("PDF, A4, with bookmarks");
        window.driver.dialogs.suggested = "";
        window.push(KeyCode.CONTROL, KeyCode.E);
        assertTrue(window.driver.dialogs.suggested.endsWith(" review.pdf"), window.driver.dialogs.suggested);
    }

    /** By the card that a screen reader calls so. */
    private Path write(String card, String name) {
        Path file = folder.resolve(name);
        window.driver.dialogs.saveAs = file;
        choose(card);
        assertTrue(Files.exists(file), "written");
        assertTrue(window.driver.shows("The review was saved as " + file), window.driver.texts().toString());
        assertTrue(window.driver.dialogs.suggested.endsWith(name.substring(name.indexOf('.'))));
        return file;
    }

    private void choose(String card) {
        window.driver.run(() -> ((ButtonBase) Objects.requireNonNull(window.driver.find(
                node -> node instanceof ButtonBase && card.equals(node.getAccessibleText())), card)).fire());
    }

    /** Of all answers, without white space: where a line ends is the layout's business. */
    private List<String> sentences() {
        // the first one is the title of its page, the others stand below
        return computed(WORDS).stream()
                .flatMap(answer -> Parts.sentences(RichText.plain(answer.sentence())).stream())
                .map(Parts::dense).toList();
    }

    @Test
    void finishedFileIsReportedWithTheWayToItsFolder(FxRobot robot) {
        review(robot);
        Path file = export();
        assertTrue(window.driver.shows("The review was saved as " + file), window.driver.texts().toString());
        window.driver.press("Open the folder");
        assertEquals(file, window.driver.dialogs.folderOf);
        assertFalse(window.driver.shows("The review was saved as"), "done with");
    }

    @Test
    void fileThatCannotBeWrittenIsSaidAndTheScreenGoesOn(FxRobot robot) throws IOException {
        review(robot);
        window.driver.dialogs.saveAs = Files.createDirectory(folder.resolve("review.xlsx"));
        window.push(KeyCode.CONTROL, KeyCode.E);
        window.push(KeyCode.ESCAPE);
        window.driver.dialogs.saveAs = folder.resolve("second.xlsx");
        window.push(KeyCode.CONTROL, KeyCode.E);
        assertTrue(Files.exists(folder.resolve("second.xlsx")));
    }

    @Test
    void withoutDataTheScreenSaysWhatToImport(FxRobot robot) {
        window = new SampleWindow(robot, folder);
        window.open(folder.resolve("Empty.qdeck"));
        window.go(Step.REVIEW);
        assertTrue(window.driver.shows("There is no review because there is no data yet"));
    }

    @Test
    void withoutGoalTheScreenLeadsToTheGoals(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.driver.run(() -> window.workspace().workspace().goalProperty().set(null));
        window.go(Step.REVIEW);
        assertTrue(window.driver.shows("There is no review because there is no goal yet"));
        window.driver.press("Choose a goal");
        assertEquals(Step.GOAL, WindowDriver.on(() -> window.workspace().step()));
    }

    @Test
    void quarterlyPackIsOnePressAwayAndItsPagesAreTheCompanysFigures(FxRobot robot) throws IOException {
        review(robot);
        window.driver.press("Quarterly review");
        assertTrue(window.driver.shows("16 of 16"), window.driver.texts().toString());
        window.push(KeyCode.SPACE);
        assertTrue(window.driver.shows("15 of 16"));
        assertEquals(15, sheets(export()).size());
        window.driver.press("Answers to the goal");
        assertTrue(window.driver.shows("9 of 9"), "each has its own pages");
    }

    @Test
    void packStandsReadyWithoutAGoal(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.driver.run(() -> window.workspace().workspace().goalProperty().set(null));
        window.driver.run(window.workspace()::openQuarterly);
        assertTrue(window.driver.shows("16 of 16"), window.driver.texts().toString());
    }

    @Test
    void noteAndDecisionStandOnThePageAndInTheFile(FxRobot robot) throws IOException {
        review(robot);
        window.driver.press("Note");
        window.type("Two large deals moved");
        window.push(KeyCode.ENTER);
        window.driver.press("Decision");
        window.type("Offers within three days");
        window.push(KeyCode.ENTER);
        assertTrue(window.driver.shows("Two large deals moved"));
        assertTrue(window.driver.shows("Decision: Offers within three days"));
        String texts = String.join("|", texts(export()));
        assertTrue(texts.contains("Two large deals moved\nDecision: Offers within three days"), texts);
        window.push(KeyCode.CONTROL, KeyCode.Z);
        assertFalse(window.driver.shows("Offers within three days"));
        assertTrue(window.driver.shows("Two large deals moved"));
    }
}
