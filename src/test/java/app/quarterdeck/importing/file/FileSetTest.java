package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** Folders and archives of files. */
class FileSetTest {

    private static final byte[] CSV = "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    /** A part's name and its bytes, in turn. */
    private Path zip(Object... parts) throws IOException {
        Path file = folder.resolve("set.zip");
        try (OutputStream out = Files.newOutputStream(file); ZipOutputStream zip = new ZipOutputStream(out)) {
            for (int i = 0; i < parts.length; i += 2) {
                zip.putNextEntry(new ZipEntry((String) parts[i]));
                zip.write((byte[]) parts[i + 1]);
                zip.closeEntry();
            }
        }
        return file;
    }

    private static byte[] workbook(Path at) throws IOException {
        return Files.readAllBytes(new HandMade().rows("<row><c t='inlineStr'><is><t>x</t></is></c></row>"
                + "<row><c><v>5</v></c></row>").write(at));
    }

    private static void assertRefused(Path file, String word) {
        String said = Reads.said(List.of(assertThrows(UserFault.class, () -> Reads.file(file)).note()));
        assertTrue(said.contains(word) && said.contains("set"), said);
    }

    @Test
    void aFolderGivesTheTablesOfItsFilesAndSaysWhatIsLeftOut() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.write(set.resolve("b.csv"), CSV);
        workbook(set.resolve("a.xlsx"));
        Files.writeString(set.resolve("offer.pdf"), "%PDF-1.7");
        Files.writeString(set.resolve(".DS_Store"), "x");
        Files.createDirectory(set.resolve("deeper"));
        List<TableRead> tables = Reads.file(set);
        assertEquals(List.of("a.xlsx", "b.csv"),
                tables.stream().map(table -> table.file().getFileName().toString()).toList());
        assertTrue(Reads.said(tables.getFirst().problems()).contains("offer.pdf"));
        assertFalse(Reads.said(tables.getLast().problems()).contains("offer.pdf"));
    }

    @Test
    void anArchiveGivesTheTablesOfItsFilesWhateverFolderTheyStandIn() throws IOException {
        Path file = zip("2026/deals.csv", CSV, "2025/deals.csv", CSV, "book.xlsx",
                workbook(folder.resolve("book.xlsx")), "inner.zip", Files.readAllBytes(zip("x.csv", CSV)),
                "__MACOSX/._deals.csv", CSV);
        List<TableRead> tables = Reads.file(file);
        assertEquals(List.of("deals.csv", "deals.csv", "book.xlsx"),
                tables.stream().map(table -> table.file().getFileName().toString()).toList());
        assertEquals(List.of("2"), Reads.values(tables.getFirst(), 1));
        assertTrue(Reads.said(tables.getFirst().problems()).contains("inner.zip"));
    }

    @Test
    void archivesThatAreNotToBeTrustedAreRefusedWhole() throws IOException {
        assertRefused(zip("a.csv", CSV, "../../b.csv", CSV), "../../b.csv");
        assertRefused(zip("a.csv", CSV, "A.csv", CSV), "twice");
        assertRefused(zip("a.csv", new byte[40 << 20]), "packed so densely");
        assertRefused(zip("a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)), "no file with a table");
        Path locked = zip("a.csv", CSV);
        byte[] bytes = Files.readAllBytes(locked);
        for (int i = 0; i + 9 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && (bytes[i + 2] == 3 || bytes[i + 2] == 1)) {
                bytes[i + (bytes[i + 2] == 3 ? 6 : 8)] |= 1;
            }
        }
        assertRefused(Files.write(locked, bytes), "password");
    }

    @Test
    void aDamagedFileInAFolderStopsTheWholeAndIsNamed() throws IOException {
        Path set = Files.createDirectory(folder.resolve("set"));
        Files.write(set.resolve("a.csv"), CSV);
        Files.write(set.resolve("set2.csv"), "\"aaa".getBytes(StandardCharsets.UTF_8));
        assertRefused(set, "set2.csv");
    }
}
