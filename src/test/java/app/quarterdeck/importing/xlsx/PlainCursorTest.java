package app.quarterdeck.importing.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.ReadAgain;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The quick scanner gives what the XML parser gives, or leaves the sheet to it. */
class PlainCursorTest {

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String LINKS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    @ParameterizedTest
    @ValueSource(strings = {
        "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\"><v>1.50</v></c></row>",
        "<row><c><v>1</v></c><c t='n'><v>2E3</v></c></row><row/><row r='9'><c r='B9' t='b'><v>1</v></c></row>",
        "<row r=\"2\" spans=\"1:3\" hidden=\"1\" x:dy=\"0.2\">\n <c r=\"A2\" t=\"str\"><f>A1&amp;\"x\"</f><v>a&lt;b</v></c>\r\n</row>",
        "<row><c t=\"inlineStr\"><is><t xml:space=\"preserve\"> é &#233; 中 \uD83D\uDE00 &quot;]] &gt;</t></is></c></row>",
        "<row><c><f>A1</f></c><c><f t=\"shared\" si=\"0\"/><v>5</v></c><c t=\"e\"><v>#N/A</v></c><c/><c s=\"0\"/></row>",
        "<row><c t=\"d\"><v>2026-01-05</v></c><c t=\"s\"><v>99</v></c><c t=\"s\"><v>x</v></c><c><v/></c></row>",
        "<row r=\"3\"><c r=\"A3\"><v>1</v></c></row><row r=\"3\"><c r=\"A3\"><v>2</v></c><c r=\"A3\"><v>3</v></c></row>"
    })
    void whatIsUsualIsReadTheSameWay(String rows) throws IOException {
        byte[] book = book("<sheetViews/><sheetData>" + rows + "</sheetData>");
        List<String> plain = quick(book);
        assertTrue(!plain.contains("unusual"), "left to the parser");
        assertEquals(parsed(book), plain);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "<row><!-- remark --><c><v>1</v></c></row>",
        "<row><c t=\"str\"><v><![CDATA[a<b]]></v></c></row>",
        "<row><c t=\"inlineStr\"><is><r><t>a</t></r><r><t>b</t></r></is></c></row>",
        "<row><c t=\"str\"><v>a&unknown;b</v></c></row>",
        "<row><c t=\"str\"><v>a\u0001b</v></c></row>",
        "<row><c t=\"str\"><v>a]]>b</v></c></row>",
        "<row><c><v>1</c></v></row>",
        "<row><c r=\"A1\"s=\"0\"><v>1</v></c></row>",
        "<row><c r=\"A1\" r=\"B1\"><v>1</v></c></row>",
        "<row><c r=\"XFE1\"><v>1</v></c></row>",
        "<row r=\"one\"><c><v>1</v></c></row>",
        "<row><c><v>1</v></c>",
        "<x:row><x:c><x:v>1</x:v></x:c></x:row>",
        "<row><c><v>1</v></c></row></sheetData><sheetData><row><c><v>2</v></c></row>",
        "<row><c><v>1</v></c></row></sheetData><broken><sheetData>"
    })
    void whatIsUnusualIsLeftToTheParser(String rows) throws IOException {
        assertTrue(quick(book("<sheetData>" + rows + "</sheetData>")).contains("unusual"));
    }

    @Test
    void aCellLongerThanTheBufferIsReadWhole() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= 300; i++) {
            rows.append("<row r=\"").append(i).append("\"><c t=\"inlineStr\"><is><t>").append("é&amp;x".repeat(i * 17))
                    .append("</t></is></c><c><f>").append("A".repeat(i)).append("</f></c></row>");
        }
        byte[] book = book("<sheetData>" + rows + "</sheetData><mergeCells><mergeCell ref=\"C1:D2\"/></mergeCells>");
        List<String> plain = quick(book);
        assertEquals(parsed(book), plain);
        assertTrue(plain.size() > 300);
    }

    @Test
    void everySharedWorkbookReadsTheSameBothWays() throws IOException {
        Path shared = Path.of(Optional.ofNullable(System.getProperty("QUARTERDECK_SHARED"))
                .orElse(Optional.ofNullable(System.getenv("QUARTERDECK_SHARED")).orElse("../shared")));
        Assumptions.assumeTrue(Files.isDirectory(shared.resolve("corpus")), "no reference data at " + shared);
        List<Path> files;
        try (Stream<Path> all = Files.walk(shared, FileVisitOption.FOLLOW_LINKS)) {
            files = all.filter(file -> file.toString().endsWith(".xlsx")).sorted().toList();
        }
        int quick = 0;
        for (Path file : files) {
            byte[] content = Files.readAllBytes(file);
            List<String> plain = quick(content);
            if (!plain.contains("unusual")) {
                assertEquals(parsed(content), plain, () -> String.valueOf(file));
                quick++;
            }
        }
        assertTrue(quick > 10, "only " + quick + " of " + files.size());
    }

    private static List<String> quick(byte[] content) {
        return read(content, false);
    }

    private static List<String> parsed(byte[] content) {
        return read(content, true);
    }

    /** All that can be told of all sheets: rows, notes, what was refused. */
    private static List<String> read(byte[] content, boolean parser) {
        List<String> said = new ArrayList<>();
        try {
            for (SheetGrid sheet : Workbook.open(() -> Archive.of("book.xlsx", content)).sheets()) {
                if (parser) {
                    sheet.unusual();
                }
                try {
                    rows(sheet, said);
                } finally {
                    if (!parser && !sheet.plain()) {
                        said.add("unusual");
                    }
                }
                sheet.notes().forEach(note -> said.add(note.toString()));
            }
        } catch (UserFault fault) {
            said.add(fault.note().toString());
        }
        return said;
    }

    private static void rows(SheetGrid sheet, List<String> said) {
        boolean again = true;
        while (again) {
            int before = said.size();
            try (GridCursor cursor = sheet.open(Progress.NONE, Cancellation.NEVER)) {
                while (cursor.next()) {
                    said.add(row(cursor.row()));
                }
                again = false;
            } catch (ReadAgain e) {
                said.subList(before, said.size()).clear();
            }
        }
    }

    private static String row(GridRow row) {
        StringBuilder out = new StringBuilder().append(row.number()).append(' ').append(row.fault());
        for (int i = 0; i < row.width(); i++) {
            out.append('|').append(row.kind(i)).append(' ').append(row.text(i));
        }
        return out.toString();
    }

    private static byte[] book(String inside) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "_rels/.rels", "<Relationships><Relationship Id=\"r1\" Type=\"" + LINKS
                    + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
            part(zip, "xl/workbook.xml", "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS
                    + "\"><sheets><sheet name=\"Data\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            part(zip, "xl/_rels/workbook.xml.rels", "<Relationships><Relationship Id=\"rId1\" Type=\"" + LINKS
                    + "/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
            part(zip, "xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\"><si><t>first</t></si></sst>");
            part(zip, "xl/worksheets/sheet1.xml", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<worksheet xmlns=\""
                    + MAIN + "\" xmlns:x=\"http://example.org/x\">" + inside + "</worksheet>");
        }
        return out.toByteArray();
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
