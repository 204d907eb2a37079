package app.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Review;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewWorkbookTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @TempDir
    Path folder = Path.of("");

    private Path write(String name) {
        Path file = folder.resolve(name);
        ReviewWorkbook.write(Reviews.review(false), file, ENGLISH, Progress.NONE, Cancellation.NEVER);
        return file;
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        try (InputStream in = Files.newInputStream(file); ZipInputStream zip = new ZipInputStream(in)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private static List<Cell> cells(Path file) throws IOException {
        List<Cell> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.stream().filter(Objects::nonNull).forEach(cells::add));
                }
            }
        }
        return cells;
    }

    @Test
    void everyQuestionHasItsSheetBetweenContentsAndTheLists() throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(write("a.xlsx").toFile())) {
            assertEquals(
                    List.of("Contents", "1 How long is our current sales", "2 What makes it that long",
                            "3 How long do we want it to be", "4 How much would that save us",
                            "5 What do we need to do  shorte", "Definitions", "Rows left out"),
                    book.getSheets().map(Sheet::getName).toList());
        }
    }

    @Test
    void chartsAreNativePartsAndNoPictureStandsInTheirPlace() throws IOException {
        Map<String, String> parts = parts(write("a.xlsx"));
        long charts = Reviews.review(false).questions().stream().mapToLong(page -> page.answer().charts().size())
                .sum();
        assertEquals(charts, parts.keySet().stream().filter(name -> name.matches("xl/charts/chart\\d+.xml")).count());
        assertTrue(parts.keySet().stream().noneMatch(name -> name.contains("media/")), parts.keySet().toString());
    }

    @Test
    void chartsAreBoundToCellsThatHoldTheirValues() throws IOException {
        String chart = chart(parts(write("a.xlsx")), "Mean days per stage, won deals");
        assertTrue(chart.contains("<c:f>'2 What makes it that long'!$H$5:$H$9</c:f>"), chart);
        assertTrue(chart.contains("<c:f>'2 What makes it that long'!$G$5:$G$9</c:f>"), chart);
        List<String> values = new ArrayList<>();
        Matcher matcher = Pattern.compile("<c:v>([^<]+)</c:v>").matcher(chart);
        while (matcher.find()) {
            values.add(matcher.group(1));
        }
        assertTrue(values.containsAll(List.of("Qualify", "9.8", "Proposal", "24.9", "4.6")), values.toString());
    }

    @Test
    void everySeriesSaysItsColours() throws IOException {
        for (Map.Entry<String, String> part : parts(write("a.xlsx")).entrySet()) {
            if (part.getKey().startsWith("xl/charts/chart")) {
                Matcher series = Pattern.compile("<c:ser>.*?</c:ser>").matcher(part.getValue());
                while (series.find()) {
                    assertTrue(series.group().contains("<a:srgbClr") || series.group().contains("<a:noFill/>"),
                            part.getKey());
                }
            }
        }
    }

    @Test
    void unripeBarIsHatchedByAPatternWithBothColours() throws IOException {
        String chart = chart(parts(write("a.xlsx")), "Won revenue");
        assertTrue(chart.contains("<a:pattFill prst=\"wdUpDiag\"><a:fgClr><a:srgbClr val=\"2C3946\"/></a:fgClr>"),
                chart);
    }

    private static String chart(Map<String, String> parts, String title) {
        return parts.entrySet().stream().filter(part -> part.getKey().startsWith("xl/charts/"))
                .map(Map.Entry::getValue).filter(xml -> xml.contains(title)).findFirst().orElseThrow();
    }

    @Test
    void figuresAreNumbersToTheLastDigit() throws IOException {
        List<Double> numbers = cells(write("a.xlsx")).stream().filter(cell -> cell.getType() == CellType.NUMBER)
                .map(cell -> cell.asNumber().doubleValue()).toList();
        assertTrue(numbers.containsAll(List.of(63.15005, 10_005_534.25, 2360.9094, -1117.0, 1.713708, 51.782, 58.0)),
                numbers.toString());
    }

    @Test
    void percentagesStayNoughtToAHundredWithTheSignInTheFormat() throws IOException {
        String styles = parts(write("a.xlsx")).get("xl/styles.xml");
        assertTrue(Objects.requireNonNull(styles).contains("0.0&quot; %&quot;"), styles);
    }

    @Test
    void textThatLooksLikeAFormulaStaysText() throws IOException {
        Path file = write("a.xlsx");
        assertEquals(2, cells(file).stream().filter(cell -> cell.getType() == CellType.STRING)
                .filter(cell -> cell.asString().equals(Reviews.HOSTILE)).count());
        parts(file).forEach((name, xml) -> assertFalse(name.startsWith("xl/worksheets/") && xml.contains("<f>"), name));
    }

    @Test
    void sameReviewGivesTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(write("a.xlsx")), Files.readAllBytes(write("b.xlsx")));
    }

    @Test
    void everyEntryCarriesTheAsOfDayAndNotTheClock() throws IOException {
        try (ZipFile zip = new ZipFile(write("a.xlsx").toFile())) {
            zip.stream().forEach(entry -> assertEquals(Reviews.AS_OF.atStartOfDay(), entry.getTimeLocal()));
        }
    }

    @Test
    void propertiesCarryTitleLanguageAndTheAsOfDay() throws IOException {
        String core = Objects.requireNonNull(parts(write("a.xlsx")).get("docProps/core.xml"));
        assertTrue(core.contains("<dc:language>en</dc:language>"), core);
        assertTrue(core.contains("Review of Brightwater &amp; Sons: Shorten the sales cycle"), core);
        assertTrue(core.contains(">2026-06-10T00:00:00Z</dcterms:created>"), core);
        assertTrue(core.contains(">2026-06-10T00:00:00Z</dcterms:modified>"), core);
    }

    @Test
    void contentsLinkToEverySheet() throws IOException {
        String sheet = Objects.requireNonNull(parts(write("a.xlsx")).get("xl/worksheets/sheet1.xml"));
        Matcher links = Pattern.compile("<hyperlink ").matcher(sheet);
        assertEquals(7, links.results().count());
    }

    @Test
    void pagesPrintLandscapeAsWideAsThePaperWithTheTitleRepeated() throws IOException {
        Map<String, String> parts = parts(write("a.xlsx"));
        String sheet = Objects.requireNonNull(parts.get("xl/worksheets/sheet2.xml"));
        assertTrue(sheet.contains("orientation=\"landscape\""), sheet);
        assertTrue(sheet.contains("fitToHeight=\"0\""), sheet);
        assertTrue(Objects.requireNonNull(parts.get("xl/workbook.xml")).contains("_xlnm.Print_Titles"));
    }

    @Test
    void missingFolderIsSaidAndNothingIsWritten() {
        Path target = folder.resolve("nowhere").resolve("a.xlsx");
        UserFault fault = assertThrows(UserFault.class, () -> ReviewWorkbook.write(Reviews.review(false), target,
                ENGLISH, Progress.NONE, Cancellation.NEVER));
        assertTrue(ENGLISH.say(fault.note()).contains("does not exist"), ENGLISH.say(fault.note()));
        assertFalse(Files.exists(folder.resolve("nowhere")));
    }

    @Test
    void folderAsTargetIsSaid() {
        UserFault fault = assertThrows(UserFault.class, () -> ReviewWorkbook.write(Reviews.review(false), folder,
                ENGLISH, Progress.NONE, Cancellation.NEVER));
        assertTrue(ENGLISH.say(fault.note()).contains("is a folder"));
    }

    @Test
    void cancellingLeavesTheOldFileAndNoRest() throws IOException {
        Path target = Files.writeString(folder.resolve("a.xlsx"), "old");
        assertThrows(CancellationException.class, () -> ReviewWorkbook.write(Reviews.review(false), target, ENGLISH,
                Progress.NONE, () -> true));
        assertEquals("old", Files.readString(target));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(1, files.count());
        }
    }

    @Test
    void reviewWithoutQuestionsStillOpens() throws IOException {
        Path target = writePages("few.xlsx",
                List.of(new Review.ContentsPage(), new Review.DefinitionsPage(), new Review.LeftOutPage()));
        assertEquals(List.of("Contents", "Definitions", "Rows left out"), sheets(target));
    }

    @Test
    void pagesAreWrittenAsChosenInTheOrderChosen() throws IOException {
        List<Review.QuestionPage> questions = Reviews.review(false).questions();
        Path target = writePages("chosen.xlsx", List.of(new Review.LeftOutPage(), questions.get(1), questions.get(0),
                new Review.ContentsPage()));
        assertEquals(List.of("Rows left out", "1 What makes it that long", "2 How long is our current sales",
                "Contents"), sheets(target));
        assertEquals(3, Pattern.compile("<hyperlink ")
                .matcher(Objects.requireNonNull(parts(target).get("xl/worksheets/sheet4.xml"))).results().count());
    }

    @Test
    void titleOfTheUserStandsAboveTheSentenceThatWasComputed() throws IOException {
        Review.QuestionPage question = Reviews.review(false).questions().get(2);
        Path target = writePages("titled.xlsx", List.of(new Review.ContentsPage(),
                new Review.QuestionPage(question.answer(), "We aim at six weeks")));
        List<String> texts = cells(target).stream().filter(cell -> cell.getType() == CellType.STRING)
                .map(Cell::asString).toList();
        assertEquals(2, texts.stream().filter("We aim at six weeks"::equals).count(), "contents and page");
        assertTrue(texts.contains("You set 45 days. Your best quarter was 55."), texts.toString());
    }

    @Test
    void reviewWithoutAnyPageIsSaidAndNothingIsWritten() {
        UserFault fault = assertThrows(UserFault.class, () -> writePages("empty.xlsx", List.of()));
        assertTrue(ENGLISH.say(fault.note()).contains("No page is chosen"), ENGLISH.say(fault.note()));
        assertFalse(Files.exists(folder.resolve("empty.xlsx")));
    }

    private Path writePages(String name, List<Review.Page> pages) {
        Review all = Reviews.review(false);
        Path target = folder.resolve(name);
        ReviewWorkbook.write(new Review(all.workspace(), all.goal(), all.mission(), all.asOf(), all.period(), pages,
                all.definitions(), all.leftOut(), all.version()), target, ENGLISH, Progress.NONE, Cancellation.NEVER);
        return target;
    }

    private static List<String> sheets(Path file) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            return book.getSheets().map(Sheet::getName).toList();
        }
    }
}
