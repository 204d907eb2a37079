package app.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.look.Look;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.Test;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.chart.ChartSpec;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.api.io.TempDir;

/** Texts that mean harm, or are only long or rare, come through as text. */
class HostileTextTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final List<String> TEXTS = List.of("=cmd|'/c calc'!A1", "+1", "-5", "@x", "<b>&amp;</b>",
            "]]>\"'", "Smile \uD83D\uDE00 end", "\u0645\u0631\u062D\u0628\u0627 right", "\u676D\u5DDE\u897F\u6E56");
    private static final String LONG = "lang ".repeat(8_000);

    @TempDir
    Path folder = Path.of("");

    private Path write(ReviewFile kind, List<String> texts) {
        Review all = Reviews.review(false);
        Answer answer = all.questions().getFirst().answer();
        List<List<Object>> rows = texts.stream().map(text -> List.<Object>of(text, 1)).toList();
        Answer with = new Answer(answer.question(), texts.getFirst(), answer.status(), answer.sentence(), "",
                answer.basis(), answer.caveats(), answer.needs(), answer.charts(), answer.results(),
                new Answer.Table(List.of("Name", "Count"), rows));
        Review review = new Review("W & <S>", texts.getFirst(), all.mission(), all.asOf(), all.period(),
                List.of(new Review.ContentsPage(), new Review.QuestionPage(with, "")), all.definitions(), all.leftOut(),
                all.version());
        Path file = folder.resolve("hostile" + kind.ending());
        kind.write(review, Look.PLAIN, file, ENGLISH, Progress.NONE, Cancellation.NEVER);
        return file;
    }

    @Test
    void comeThroughIntactOnSlides() {
        List<String> words = Parts.slideTexts(write(ReviewFile.PPTX, TEXTS));
        TEXTS.forEach(text -> assertTrue(words.contains(text), text));
    }

    @Test
    void longTextStandsInTheNotesInFull() {
        List<String> words = Parts.slideTexts(write(ReviewFile.PPTX, List.of(LONG.strip())));
        assertTrue(words.contains(LONG.strip()));
    }

    @Test
    void comeThroughIntactInTheWorkbookAndAreNoFormulas() throws IOException {
        var cells = Parts.cells(Files.readAllBytes(write(ReviewFile.XLSX, TEXTS)));
        TEXTS.forEach(text -> assertTrue(cells.stream().anyMatch(
                cell -> cell.getType() == CellType.STRING && cell.asString().equals(text)), text));
    }

    @Test
    void comeThroughOnPaper() throws IOException {
        Path file = write(ReviewFile.PDF, TEXTS);
        String words = Parts.paperText(file);
        TEXTS.stream().filter(text -> text.chars().allMatch(c -> c < 0x600 || (c > 0x4E00 && c < 0x9FFF)))
                .forEach(text -> assertTrue(words.contains(Parts.dense(text)), text));
    }

    @Test
    void longTextGoesOverAsManySheetsAsItNeeds() throws IOException {
        String words = Parts.paperText(write(ReviewFile.PDF, List.of("Name", LONG)));
        assertTrue(words.split("lang", -1).length - 1 >= 8_000, Integer.toString(words.split("lang", -1).length));
    }

    private Path writeEverywhere(ReviewFile kind, String text) {
        Review all = Reviews.review(false);
        Answer answer = all.questions().getFirst().answer();
        ChartSpec.Waterfall chart = new ChartSpec.Waterfall(text, text, Unit.MONEY, "EUR",
                List.of(new ChartSpec.Part(text, 1.0), new ChartSpec.Part(text, -2.0),
                        new ChartSpec.Part(text, -1.0)),
                true, 0);
        Answer with = new Answer(answer.question(), text, answer.status(), text, "", text, List.of(text), List.of(),
                List.of(chart), answer.results(), Answer.Table.EMPTY);
        Review review = new Review(text, text, text, all.asOf(), text,
                List.of(new Review.ContentsPage(), new Review.QuestionPage(List.of(with), text, text),
                        new Review.DefinitionsPage(), new Review.LeftOutPage()),
                List.of(new Review.Definition("sales-cycle", text, text, text, text, text)),
                List.of(new Review.RowsLeftOut(text, text, 1)), all.version());
        Path file = folder.resolve("everywhere" + kind.ending());
        kind.write(review, Look.PLAIN, file, ENGLISH, Progress.NONE, Cancellation.NEVER);
        return file;
    }

    @ParameterizedTest
    @ValueSource(strings = {"=cmd|'/c calc'!A1", "+1", "-5", "@x", "<b>&\"'", "Smile \uD83D\uDE00",
            "\u0645\u0631\u062D\u0628\u0627", "a ** b"})
    void namesNotesTitlesAndChartsMayHoldAnything(String text) throws IOException {
        List<String> slides = Parts.slideTexts(writeEverywhere(ReviewFile.PPTX, text));
        String shown = text.replace("**", "");
        assertTrue(slides.stream().anyMatch(words -> words.contains(shown.strip())), slides.toString());
        var cells = Parts.cells(Files.readAllBytes(writeEverywhere(ReviewFile.XLSX, text)));
        assertTrue(cells.stream().anyMatch(cell -> cell.getType() == CellType.STRING && cell.asString().equals(text)),
                text);
        assertTrue(cells.stream().noneMatch(
                cell -> cell.getFormula() != null && !cell.getFormula().matches("[A-Z0-9$:()/*+\\-]+")), text);
        String paper = Parts.paperText(writeEverywhere(ReviewFile.PDF, text));
        assertFalse(paper.isBlank());
        if (shown.chars().allMatch(c -> c < 0x600)) {
            assertTrue(paper.contains(Parts.dense(shown)), paper);
        }
    }

    @Test
    void longTextsEverywhereAreWrittenToo() throws IOException {
        for (ReviewFile kind : ReviewFile.values()) {
            assertTrue(Files.size(writeEverywhere(kind, LONG.strip())) > 0);
        }
    }
}
