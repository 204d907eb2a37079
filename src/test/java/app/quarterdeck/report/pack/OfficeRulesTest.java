package app.quarterdeck.report.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.ReviewFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.poi.ss.formula.FormulaParser;
import org.apache.poi.ss.formula.FormulaType;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFEvaluationWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;

/** What Office checks when it opens a file: a file that breaks one of these rules is "repaired" or refused. */
class OfficeRulesTest {

    @TempDir
    static Path folder = Path.of("");

    private static final List<Archive> decks = new ArrayList<>();
    private static final List<Archive> books = new ArrayList<>();

    @BeforeAll
    static void write() throws IOException {
        for (Locale language : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            Review review = SamplePack.review(folder, language);
            decks.add(Archive.of(Files.readAllBytes(SamplePack.write(review, ReviewFile.PPTX, folder, language))));
            books.add(Archive.of(Files.readAllBytes(SamplePack.write(review, ReviewFile.XLSX, folder, language))));
        }
    }

    /** Also the workbooks within charts. */
    private static List<Archive> all() {
        return Stream.concat(decks.stream(), books.stream()).flatMap(Archive::all).toList();
    }

    @Test
    void everyPartHasAContentTypeAndEveryTypeItsPart() {
        for (Archive archive : all()) {
            var types = archive.xml("/[Content_Types].xml");
            List<String> endings = Archive.elements(types, "Default").stream()
                    .map(each -> each.getAttribute("Extension")).toList();
            List<String> parts = Archive.elements(types, "Override").stream()
                    .map(each -> each.getAttribute("PartName")).toList();
            assertEquals(parts.size(), Set.copyOf(parts).size(), "each once");
            archive.parts().keySet().stream().filter(part -> !part.equals("/[Content_Types].xml"))
                    .forEach(part -> assertTrue(parts.contains(part)
                            || endings.contains(part.substring(part.lastIndexOf('.') + 1)), part));
            parts.forEach(part -> assertTrue(archive.parts().containsKey(part), part));
        }
    }

    @Test
    void everyRelationshipLeadsToAPartAndEveryMentionToARelationship() {
        for (Archive archive : all()) {
            for (String rels : archive.named(".*\\.rels")) {
                String part = rels.replace("_rels/", "").replaceAll("\\.rels$", "");
                assertTrue(part.equals("/") || archive.parts().containsKey(part), part);
                List<Archive.Relation> relations = archive.relations(part);
                assertEquals(relations.size(), relations.stream().map(Archive.Relation::id).distinct().count(), part);
                relations.stream().map(Archive.Relation::target).filter(target -> !target.isEmpty())
                        .forEach(target -> assertTrue(archive.parts().containsKey(target), part + " to " + target));
            }
            for (String part : archive.named(".*\\.xml")) {
                List<String> known = archive.relations(part).stream().map(Archive.Relation::id).toList();
                archive.mentioned(part).forEach(id -> assertTrue(known.contains(id), part + " mentions " + id));
            }
        }
    }

    @Test
    void noPartIsLeftThatNothingLeadsTo() {
        for (Archive archive : all()) {
            Set<String> reached = new HashSet<>(Set.of("/[Content_Types].xml"));
            reach(archive, "/", reached);
            archive.parts().keySet().stream().filter(part -> !part.endsWith(".rels"))
                    .forEach(part -> assertTrue(reached.contains(part), part));
        }
    }

    private static void reach(Archive archive, String from, Set<String> reached) {
        for (Archive.Relation relation : archive.relations(from)) {
            if (!relation.target().isEmpty() && reached.add(relation.target())) {
                reach(archive, relation.target(), reached);
            }
        }
    }

    @Test
    void shapesOfASlideHaveIdsOfTheirOwnAndNames() {
        for (Archive deck : decks) {
            List<String> slides = deck.named("/ppt/(slides|slideLayouts|slideMasters|notesSlides)/[^/]*\\.xml");
            assertTrue(slides.size() > 30, slides.toString());
            for (String slide : slides) {
                List<Element> shapes = Archive.elements(deck.xml(slide), "cNvPr");
                List<String> ids = shapes.stream().map(shape -> shape.getAttribute("id")).toList();
                assertEquals(ids.size(), Set.copyOf(ids).size(), slide + " " + ids);
                shapes.forEach(shape -> assertTrue(
                        shape.hasAttribute("name") && Long.parseLong(shape.getAttribute("id")) > 0, slide));
            }
        }
    }

    @Test
    void slidesMastersAndLayoutsAreNumberedWithinTheRangesOfTheFormat() {
        for (Archive deck : decks) {
            List<Long> slides = Archive.elements(deck.xml("/ppt/presentation.xml"), "sldId").stream()
                    .map(each -> Long.parseLong(each.getAttribute("id"))).toList();
            assertEquals(slides.size(), Set.copyOf(slides).size());
            slides.forEach(id -> assertTrue(id >= 256 && id < 1L << 31, "slide " + id));
            List<Long> looks = Stream.concat(Stream.of("/ppt/presentation.xml"),
                    deck.named("/ppt/slideMasters/[^/]*\\.xml").stream()).map(deck::xml)
                    .flatMap(xml -> Stream.concat(Archive.elements(xml, "sldMasterId").stream(),
                            Archive.elements(xml, "sldLayoutId").stream()))
                    .filter(each -> each.hasAttribute("id")).map(each -> Long.parseLong(each.getAttribute("id")))
                    .toList();
            assertEquals(looks.size(), Set.copyOf(looks).size(), looks.toString());
            looks.forEach(id -> assertTrue(id >= 1L << 31 && id < 1L << 32, "master or layout " + id));
        }
    }

    @Test
    void cellsOfEveryChartsWorkbookEqualWhatTheChartShows() throws IOException {
        int compared = 0;
        for (Archive deck : decks) {
            for (String chart : deck.named("/ppt/charts/[^/]*\\.xml")) {
                String data = deck.relations(chart).stream().map(Archive.Relation::target)
                        .filter(target -> target.endsWith(".xlsx")).findFirst().orElseThrow();
                assertEquals(1, Archive.elements(deck.xml(chart), "externalData").size(), chart);
                try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(deck.bytes(data)))) {
                    compared += compare(deck, chart, book);
                }
            }
        }
        for (Archive archive : books) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(zip(archive)))) {
                for (String chart : archive.named("/xl/charts/chart[^/]*\\.xml")) {
                    compared += compare(archive, chart, book);
                }
            }
        }
        assertTrue(compared > 500, "compared " + compared);
    }

    private static byte[] zip(Archive archive) throws IOException {
        var out = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.ZipOutputStream(out)) {
            for (var part : archive.parts().entrySet()) {
                zip.putNextEntry(new java.util.zip.ZipEntry(part.getKey().substring(1)));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }

    private static int compare(Archive archive, String chart, XSSFWorkbook book) {
        int compared = 0;
        for (Element reference : Archive.elements(archive.xml(chart), "numRef")) {
            AreaReference area = new AreaReference(Archive.elements(reference, "f").getFirst().getTextContent(),
                    book.getSpreadsheetVersion());
            CellReference[] cells = area.getAllReferencedCells();
            for (Element point : Archive.elements(reference, "pt")) {
                CellReference at = cells[Integer.parseInt(point.getAttribute("idx"))];
                Sheet sheet = book.getSheet(at.getSheetName());
                assertEquals(sheet.getRow(at.getRow()).getCell(at.getCol()).getNumericCellValue(),
                        Double.parseDouble(Archive.elements(point, "v").getFirst().getTextContent()),
                        chart + " " + at.formatAsString());
                compared++;
            }
        }
        return compared;
    }

    @Test
    void sheetsHaveNamesOfAtMost31CharactersEachItsOwn() {
        for (Archive book : all()) {
            for (String part : book.named("/xl/workbook\\.xml")) {
                List<Element> sheets = Archive.elements(book.xml(part), "sheet");
                List<String> names = sheets.stream().map(each -> each.getAttribute("name")).toList();
                names.forEach(name -> assertTrue(!name.isEmpty() && name.length() <= 31
                        && name.chars().noneMatch(c -> "[]:*?/\\".indexOf(c) >= 0) && !name.startsWith("'")
                        && !name.endsWith("'"), name));
                assertEquals(names.size(),
                        names.stream().map(name -> name.toLowerCase(Locale.ROOT)).distinct().count());
                assertEquals(sheets.size(),
                        sheets.stream().map(each -> each.getAttribute("sheetId")).distinct().count());
            }
        }
    }

    @Test
    void namesAndFormulasParseStylesAreThereAndMergedCellsDoNotOverlap() throws IOException {
        int formulas = 0;
        for (Archive archive : books) {
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(zip(archive)))) {
                XSSFEvaluationWorkbook parsing = XSSFEvaluationWorkbook.create(book);
                assertFalse(book.getAllNames().isEmpty());
                book.getAllNames().forEach(name -> FormulaParser.parse(name.getRefersToFormula(), parsing,
                        FormulaType.NAMEDRANGE, name.getSheetIndex()));
                for (Sheet sheet : book) {
                    ((org.apache.poi.xssf.usermodel.XSSFSheet) sheet).validateMergedRegions();
                    for (var row : sheet) {
                        for (Cell cell : row) {
                            assertTrue(cell.getCellStyle().getIndex() < book.getNumCellStyles());
                            if (cell.getCellType() == org.apache.poi.ss.usermodel.CellType.FORMULA) {
                                FormulaParser.parse(cell.getCellFormula(), parsing, FormulaType.CELL,
                                        book.getSheetIndex(sheet));
                                formulas++;
                            }
                        }
                    }
                }
            }
            int styles = Archive.elements(Archive.elements(archive.xml("/xl/styles.xml"), "cellXfs").getFirst(), "xf")
                    .size();
            int texts = Archive.elements(archive.xml("/xl/sharedStrings.xml"), "si").size();
            for (String sheet : archive.named("/xl/worksheets/[^/]*\\.xml")) {
                for (Element cell : Archive.elements(archive.xml(sheet), "c")) {
                    assertTrue(!cell.hasAttribute("s") || Integer.parseInt(cell.getAttribute("s")) < styles, sheet);
                    assertTrue(!cell.getAttribute("t").equals("s")
                            || Integer.parseInt(Archive.elements(cell, "v").getFirst().getTextContent()) < texts);
                }
            }
        }
        assertTrue(formulas > 0);
    }
}
