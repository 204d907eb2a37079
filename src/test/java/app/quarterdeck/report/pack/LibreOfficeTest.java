package app.quarterdeck.report.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.ReviewFile;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opened and saved by LibreOffice, the pack still has its charts and figures. */
@Tag("office")
class LibreOfficeTest {

    private static final double EXACT = 1e-12;

    @TempDir
    static Path folder = Path.of("");

    @BeforeAll
    static void convert() throws IOException, InterruptedException {
        boolean there = Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .anyMatch(each -> Files.isExecutable(Path.of(each, "soffice")));
        assumeTrue(there, "LibreOffice (soffice) is not installed here: the round trip was not tried");
        Review review = SamplePack.review(folder, Locale.ENGLISH);
        for (ReviewFile kind : List.of(ReviewFile.PPTX, ReviewFile.XLSX)) {
            Path file = SamplePack.write(review, kind, folder, Locale.ENGLISH);
            Process process = new ProcessBuilder("soffice", "--headless",
                    "-env:UserInstallation=" + folder.resolve("profile").toUri(), "--convert-to",
                    kind.ending().substring(1), "--outdir", folder.resolve("saved").toString(), file.toString())
                    .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
            assertTrue(process.waitFor(3, TimeUnit.MINUTES), "LibreOffice did not end");
        }
    }

    private static int charts(Path file) throws IOException {
        return Archive.of(Files.readAllBytes(file)).named(".*/charts/chart[^/]*\\.xml").size();
    }

    @Test
    void chartsAreStillChartsAfterTheRoundTrip() throws IOException {
        for (String name : List.of("pack-en.pptx", "pack-en.xlsx")) {
            int before = charts(folder.resolve(name));
            assertTrue(before > 10, name + " " + before);
            assertEquals(before, charts(folder.resolve("saved").resolve(name)), name);
        }
    }

    @Test
    void numbersAndFormulasOfTheWorkbookAreTheSame() throws IOException {
        List<Double> before = numbers(folder.resolve("pack-en.xlsx"));
        List<Double> after = numbers(folder.resolve("saved/pack-en.xlsx"));
        assertEquals(before.size(), after.size());
        for (int i = 0; i < before.size(); i++) {
            assertEquals(before.get(i), after.get(i), Math.abs(before.get(i)) * EXACT);
        }
    }

    private static List<Double> numbers(Path file) throws IOException {
        List<Double> numbers = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file); XSSFWorkbook book = new XSSFWorkbook(in)) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.NUMERIC || cell.getCellType() == CellType.FORMULA) {
                            numbers.add(cell.getNumericCellValue());
                        }
                    }
                }
            }
        }
        return numbers;
    }

    @Test
    void wordsOfTheSlidesAreTheSame() throws IOException {
        assertEquals(words(folder.resolve("pack-en.pptx")), words(folder.resolve("saved/pack-en.pptx")));
    }

    private static List<String> words(Path file) throws IOException {
        List<String> words = new ArrayList<>();
        try (InputStream in = Files.newInputStream(file); XMLSlideShow show = new XMLSlideShow(in)) {
            show.getSlides().forEach(slide -> {
                List<String> its = new ArrayList<>();
                slide.getShapes().forEach(shape -> {
                    if (shape instanceof XSLFTextShape text && !text.getText().strip().matches("\\d*")) {
                        its.add(text.getText().strip());
                    }
                });
                Collections.sort(its);
                words.addAll(its);
            });
        }
        return words;
    }
}
