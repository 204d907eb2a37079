package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.read.TableRead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OdsReadingTest {

    private static final String HEAD = "<office:document-content xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'"
            + " xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0'"
            + " xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
            + " xmlns:style='urn:oasis:names:tc:opendocument:xmlns:style:1.0'"
            + " xmlns:calcext='urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0'>"
            + "<office:automatic-styles><style:style style:name='ta2' style:family='table'>"
            + "<style:table-properties table:display='false'/></style:style></office:automatic-styles>"
            + "<office:body><office:spreadsheet>";
    private static final String TAIL = "</office:spreadsheet></office:body></office:document-content>";
    private static final String HEADINGS = "<table:table-row>" + text("a") + text("b") + "</table:table-row>";

    @TempDir
    Path folder;

    private Path write(String content, String... parts) throws IOException {
        Path file = folder.resolve("made.ods");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            part(zip, "mimetype", "application/vnd.oasis.opendocument.spreadsheet");
            part(zip, "content.xml", content);
            for (int i = 0; i < parts.length; i += 2) {
                part(zip, parts[i], parts[i + 1]);
            }
        }
        return file;
    }

    private static void part(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String text(String text) {
        return "<table:table-cell office:value-type='string'><text:p>" + text + "</text:p></table:table-cell>";
    }

    private static String number(String value) {
        return "<table:table-cell office:value-type='float' office:value='" + value + "'><text:p>" + value
                + "</text:p></table:table-cell>";
    }

    private static String cell(String attributes, String shown) {
        return "<table:table-cell " + attributes + "><text:p>" + shown + "</text:p></table:table-cell>";
    }

    private List<TableRead> sheets(String tables) throws IOException {
        return Reads.file(write(HEAD + tables + TAIL));
    }

    private TableRead sheet(String rows) throws IOException {
        return sheets("<table:table table:name='Data'>" + rows + "</table:table>").getFirst();
    }

    @Test
    void valuesAreReadAsStoredAndTextAsShown() throws IOException {
        TableRead table = sheet("<table:table-row>" + text("id") + text("net") + text("share") + text("on") + text("ok")
                + text("note") + "</table:table-row><table:table-row>"
                + cell("office:value-type='float' office:value='1067'", "01067")
                + cell("office:value-type='currency' office:currency='EUR' office:value='1234.5'", "1.234,50 €")
                + cell("office:value-type='percentage' office:value='0.125'", "12,5 %")
                + cell("office:value-type='date' office:date-value='2026-04-03'", "03.04.26")
                + cell("office:value-type='boolean' office:boolean-value='true'", "WAHR")
                + "<table:table-cell office:value-type='string'><office:annotation><text:p>aside</text:p>"
                + "</office:annotation><text:p>one<text:s text:c='2'/><text:span>two</text:span></text:p>"
                + "<text:p>three</text:p></table:table-cell></table:table-row>");
        assertEquals(
                List.of("id:text:", "net:money:EUR", "share:number:percent", "on:date:ymd", "ok:boolean:true/false",
                        "note:text:"),
                Reads.types(table));
        assertEquals(List.of("01067"), Reads.values(table, 0));
        assertEquals(List.of("1234.5"), Reads.values(table, 1));
        assertEquals(List.of("0.125"), Reads.values(table, 2));
        assertEquals(List.of("2026-04-03"), Reads.values(table, 3));
        assertEquals(List.of("one  two\nthree"), Reads.values(table, 5));
    }

    @Test
    void repeatedRowsAndCellsAreReadAsOftenAsSaidAndBlankOnesCostNothing() throws IOException {
        TableRead table = sheet(HEADINGS + "<table:table-row table:number-rows-repeated='3'>"
                + "<table:table-cell table:number-columns-repeated='2' office:value-type='float' office:value='7'/>"
                + "<table:table-cell table:number-columns-repeated='16382'/></table:table-row>"
                + "<table:table-row table:number-rows-repeated='1048571'><table:table-cell"
                + " table:number-columns-repeated='16384'/></table:table-row>");
        assertEquals(List.of("7", "7", "7"), Reads.values(table, 1));
        assertEquals(3, table.rows());
        assertEquals(2, table.columns().size());
    }

    @Test
    void hiddenRowsSheetsMergedBlocksAndErrorsAreSaid() throws IOException {
        String merged = "<table:table-row><table:table-cell table:number-rows-spanned='2' office:value-type='string'>"
                + "<text:p>North</text:p></table:table-cell>" + number("1")
                + "</table:table-row><table:table-row table:visibility='filter'><table:covered-table-cell/>"
                + cell("office:value-type='string' office:string-value='' calcext:value-type='error'", "#N/A")
                + "</table:table-row><table:table-row>" + text("South")
                + "<table:table-cell table:formula='of:=1+1'/></table:table-row>";
        List<TableRead> tables = sheets("<table:table table:name='Data'>" + HEADINGS + merged
                + "</table:table><table:table table:name='Secret' table:style-name='ta2'>" + HEADINGS
                + "</table:table><table:table table:name='Empty'><table:table-row><table:table-cell/></table:table-row>"
                + "</table:table>");
        assertEquals(1, tables.size());
        TableRead table = tables.getFirst();
        assertEquals(List.of("North", "North", "South"), Reads.values(table, 0));
        assertEquals(List.of("1", "-", "-"), Reads.values(table, 1));
        String said = Reads.said(table.problems());
        for (String part : List.of("Secret", "Empty", "1 hidden row", "1 cell of merged", "#N/A", "B4")) {
            assertTrue(said.contains(part), part + " in " + said);
        }
        assertEquals("Secret", Reads.file(folder.resolve("made.ods"), "sheet=Secret").getFirst().sheet());
    }

    @Test
    void hostileProtectedAndForeignFilesAreRefused() throws IOException {
        assertRefused("beyond any sheet", HEAD + "<table:table table:name='D'>" + HEADINGS
                + "<table:table-row table:number-rows-repeated='2000000000'>" + number("1")
                + "</table:table-row></table:table>" + TAIL);
        assertRefused("fill the memory", HEAD + "<table:table table:name='D'><table:table-row>"
                + cell("table:number-columns-repeated='16000' office:value-type='string'", "x".repeat(100_000))
                + "</table:table-row></table:table>" + TAIL);
        assertRefused("DOCTYPE", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>" + HEAD + TAIL);
        assertRefused("damaged", HEAD + "<table:table table:name='D'><table:table-row>");
        assertRefused("without a spreadsheet", "<a/>");
        assertRefused("password", HEAD + TAIL, "META-INF/manifest.xml",
                "<m xmlns:manifest='x'><manifest:encryption-data/></m>");
    }

    private void assertRefused(String word, String content, String... parts) throws IOException {
        Path file = write(content, parts);
        UserFault fault = assertThrows(UserFault.class, () -> Reads.check(Reads.file(file).getFirst()));
        String said = Reads.said(List.of(fault.note()));
        assertTrue(said.contains(word), said);
    }
}
