package app.quarterdeck.report.pack;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.ReviewFile;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.ReviewPlan;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rows behind the figures, on sheets of their own. */
class RowsSheetsTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final int HEAD = 2;

    @TempDir
    static Path folder = Path.of("");

    private static Path workspace = Path.of("");

    @BeforeAll
    static void company() {
        workspace = folder.resolve("sample.qdeck");
        SampleCompany.create(workspace, Locale.ENGLISH, List.of(), Progress.NONE, Cancellation.NEVER);
    }

    private record Written(Review review, List<PageRows> rows, Path file) {
    }

    private static Written write(String name, int most) {
        try (Session session = Session.read(workspace)) {
            Goal pack = session.quarterly();
            ReviewDraft draft = session.draftReview(pack, Selection.DEFAULT, ENGLISH);
            Review review = draft.with(ReviewPlan.of(pack));
            List<PageRows> rows = draft.rows(review, most);
            Path file = folder.resolve(name);
            session.writeReview(review, rows, file, ENGLISH, Progress.NONE, Cancellation.NEVER);
            return new Written(review, rows, file);
        }
    }

    private static List<List<Cell>> sheet(Path file, String name) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile());
                Stream<Row> rows = book.findSheet(name).orElseThrow().openStream()) {
            return rows.map(row -> row.stream().toList()).toList();
        }
    }

    private static PageRows list(List<String> headings, int total, List<List<Object>> rows) {
        return new PageRows(List.of("q"), "Revenue", headings, total, rows.size(), taker -> rows.forEach(taker));
    }

    private static Path small(String name, List<PageRows> rows, Cancellation cancellation) {
        Review review = new Review("W", "Goal", "", LocalDate.of(2026, 6, 10), "2026 Q2",
                List.of(new Review.ContentsPage()), List.of(), List.of(), "1");
        Path file = folder.resolve(name);
        ReviewFile.XLSX.write(review, rows, Look.PLAIN, file, ENGLISH, Progress.NONE, cancellation);
        return file;
    }

    @Test
    void theyAddUpToTheFigureOfThePage() throws IOException {
        Written pack = write("all.xlsx", 100_000);
        Result revenue = pack.review().questions().getFirst().results().getFirst();
        List<List<Cell>> rows = sheet(pack.file(), "Rows 1");
        List<String> headings = rows.get(HEAD).stream().map(Cell::asString).toList();
        assertEquals(revenue.n(), rows.size() - HEAD - 1);
        int amount = headings.indexOf("Amount");
        assertTrue(amount > 0, headings.toString());
        BigDecimal sum = rows.stream().skip(HEAD + 1).map(row -> row.get(amount).asNumber())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertEquals(Objects.requireNonNull(revenue.value()), sum.doubleValue(), 1e-6);
        assertEquals("Rows behind “Total revenue”: all 43", rows.getFirst().getFirst().asString());
    }

    @Test
    void everyPageWithRowsPointsToThemAndTheSameRowsStandOnce() throws IOException {
        Written pack = write("links.xlsx", 100_000);
        List<String> pages = pack.rows().stream().flatMap(list -> list.questions().stream()).toList();
        assertEquals(pages.stream().distinct().count(), pages.size());
        assertTrue(pack.rows().size() < pages.size(), "shared: " + pages);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(pack.file()))) {
            long links = 0;
            for (int i = 0; i < book.getNumberOfSheets(); i++) {
                links += book.getSheetAt(i).getHyperlinkList().stream()
                        .filter(link -> link.getAddress().matches("'Rows \\d+'!A1")).count();
            }
            assertEquals(pages.size() + pack.rows().size(), links, "from the pages and from the contents");
        }
    }

    @Test
    void whatIsLeftOutIsSaid() throws IOException {
        Written pack = write("some.xlsx", 10);
        List<List<Cell>> rows = sheet(pack.file(), "Rows 1");
        assertEquals(10, rows.size() - HEAD - 1);
        assertEquals("Rows behind “Total revenue”: the first 10 of 43; the other 33 are left out",
                rows.getFirst().getFirst().asString());
    }

    @Test
    void theyCanBeFilteredAndTheirHeadingsStay() throws IOException {
        Path file = small("filter.xlsx", List.of(list(List.of("Name", "Amount"), 2,
                List.of(List.of("a", 1L), List.of("b", new BigDecimal("2.50"))))), Cancellation.NEVER);
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            var sheet = book.getSheet("Rows 1");
            assertEquals("A3:B5", sheet.getCTWorksheet().getAutoFilter().getRef());
            assertEquals(3, sheet.getPaneInformation().getHorizontalSplitPosition());
        }
    }

    @Test
    void hostileTextStaysTextAndTooLongTextSaysSo() throws IOException {
        List<String> texts = List.of("=cmd|'/c calc'!A1", "+1", "-5", "@x", "Smile \uD83D\uDE00",
                "\u0645\u0631\u062D\u0628\u0627", "x".repeat(40_000));
        Path file = small("hostile.xlsx", List.of(list(List.of("=Name", "Other"), texts.size(),
                texts.stream().map(text -> List.<Object>of(text, text)).toList())), Cancellation.NEVER);
        List<List<Cell>> rows = sheet(file, "Rows 1");
        for (int i = 0; i < texts.size() - 1; i++) {
            for (Cell cell : rows.get(HEAD + 1 + i)) {
                assertEquals(CellType.STRING, cell.getType());
                assertEquals(texts.get(i), cell.asString());
            }
        }
        String cut = rows.getLast().getFirst().asString();
        assertEquals(32_767, cut.length());
        assertTrue(cut.endsWith("[cut off here: the text has 40,000 characters, a cell holds 32,767]"),
                cut.substring(32_600));
        try (XSSFWorkbook book = new XSSFWorkbook(Files.newInputStream(file))) {
            assertTrue(book.getSheet("Rows 1").getRow(HEAD + 1).getCell(0).getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void sameRowsGiveTheSameBytes() throws IOException {
        assertArrayEquals(Files.readAllBytes(write("one.xlsx", 20).file()),
                Files.readAllBytes(write("two.xlsx", 20).file()));
    }

    @Test
    void cancellingAmongTheRowsLeavesNothing() throws IOException {
        AtomicInteger asked = new AtomicInteger();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < 5_000; i++) {
            rows.add(List.of("row " + i));
        }
        List<PageRows> lists = List.of(list(List.of("Name"), rows.size(), rows));
        assertThrows(CancellationException.class,
                () -> small("cancelled.xlsx", lists, () -> asked.incrementAndGet() > 3));
        assertFalse(Files.exists(folder.resolve("cancelled.xlsx")));
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(List.of(), left.filter(file -> file.toString().endsWith(".part")).toList());
        }
    }
}
