package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.read.ReadOptions;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks that a password protects. */
class ProtectedReadingTest {

    @TempDir
    Path folder;

    private static void fill(Workbook book) {
        Sheet sheet = book.createSheet("Data");
        sheet.createRow(0).createCell(0).setCellValue("city");
        sheet.createRow(1).createCell(0).setCellValue("Oslo");
    }

    private Path modern(String password) throws IOException, GeneralSecurityException {
        Path file = folder.resolve("modern.xlsx");
        try (POIFSFileSystem system = new POIFSFileSystem(); XSSFWorkbook book = new XSSFWorkbook()) {
            fill(book);
            Encryptor encryptor = Encryptor.getInstance(new EncryptionInfo(EncryptionMode.agile));
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(system)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        }
        return file;
    }

    private Path old(String password) throws IOException {
        Path file = folder.resolve("old.xls");
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            fill(book);
            book.write(out);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    private static String fault(Path file, String... options) {
        return assertThrows(UserFault.class, () -> Reads.file(file, options)).note().key();
    }

    @Test
    void thePasswordOpensWorkbooksOldAndNewAndAnotherDoesNot() throws Exception {
        for (Path file : List.of(modern("Geheim 7"), old("Geheim 7"))) {
            assertEquals("importing.refused.encrypted", fault(file));
            assertEquals("importing.refused.password", fault(file, "password=geheim 7"));
            assertEquals(List.of("Oslo"), Reads.values(Reads.file(file, "password=Geheim 7").getFirst(), 0));
        }
    }

    @Test
    void aWorkbookThatIsOnlyProtectedAgainstWritingOpensWithoutAsking() throws Exception {
        assertEquals(List.of("Oslo"), Reads.values(Reads.file(modern("VelvetSweatshop")).getFirst(), 0));
    }

    @Test
    void thePasswordIsInNoText() {
        assertFalse(ReadOptions.AUTO.with("password", "Geheim 7").toString().contains("Geheim"));
    }
}
