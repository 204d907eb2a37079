package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PasswordOptionTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    Path folder;

    private int run(Path file, String password, String typed) {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(typed.getBytes(StandardCharsets.UTF_8)));
        try {
            return Quarterdeck.run(new String[]{"inspect", file.toString(), "--set", "password=" + password, "--json"},
                    new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH, (workspace, language) -> 0,
                    Throwable::toString);
        } finally {
            System.setIn(before);
        }
    }

    private Path secret() throws IOException {
        Path file = folder.resolve("secret.xls");
        Biff8EncryptionKey.setCurrentUserPassword("日本 7");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream to = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Data");
            sheet.createRow(0).createCell(0).setCellValue("city");
            sheet.createRow(1).createCell(0).setCellValue("Oslo");
            book.write(to);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
        return file;
    }

    @Test
    void thePasswordComesFromStandardInput() throws IOException {
        assertEquals(0, run(secret(), "-", "日本 7\n"), err.toString());
        assertTrue(out.toString().contains("Oslo"));
    }

    @Test
    void aPasswordOnTheCommandLineIsWrongUsageAndNotRepeated() throws IOException {
        assertEquals(2, run(secret(), "日本 7", ""));
        assertTrue(err.toString().contains("password=-"));
        assertFalse(err.toString().contains("日本"));
    }
}
