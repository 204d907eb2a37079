package app.quarterdeck.ui.window;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Small made-up exports. */
final class Tables {

    private Tables() {
    }

    /** Deals whose expected close dates can be read day first or month first; one row cannot be read. */
    static Path ambiguous(Path folder) {
        return write(folder, "deals-2026-06-10.csv",
                """
                        Record ID,Deal Name,Associated Company,Deal owner,Deal Stage,Create Date,Expected Close,Close Date,Amount in EUR,Original Source,Competitors,Forecast note
                        8841203,Cold store upgrade,Marwick Foods,Diego Fuentes,Closed won,2025-11-08,,2026-04-28,22750,Referral,Norvik,
                        8841377,Analyser pair,Sava Clinics,Priya Raman,Closed won,2026-01-17,,2026-05-28,18200,Trade fair,,
                        8840911,Two-site framework,Orland Water,Ewan Reid,Closed won,2025-08-01,,2026-05-10,64900,Inbound,Axia,
                        8842015,Titration line,Delmar Chemie,Diego Fuentes,Proposal,2026-02-03,01/07/2026,,27900,Referral,,waits for budget round
                        8842102,Pilot reactor,Norrland Paper,Priya Raman,Demo,2026-02-11,01/09/2026,,41600,Inbound,Norvik,
                        8839764,Balance set,St. Brigid School,Ewan Reid,Closed lost,2026-01-09,,2026-06-03,4150,Referral,Axia,
                        8842188,"Service plan, 2 years",Kestrel Pharma,Diego Fuentes,Demo,2026-03-01,01/12/2026,,,Inbound,,
                        8840420,Incubator swap,Vallis Research,Priya Raman,Closed lost,2025-12-12,,2026-05-29,12400,Trade fair,,
                        8842231,Water line probes,Orland Water,Ewan Reid,Proposal,2026-03-08,02/07/2026,,8720,Inbound,,
                        8841690,Cleanroom monitors,Helios Biotech,Diego Fuentes,Closed won,2026-02-20,,2026-06-02,36050,Referral,Norvik,
                        8842260,Autoclave pair,Ferro Glass,Priya Raman,Proposal,2026-04-02,05/08/2026,,15300,Trade fair,,
                        8840077,Pipette robots,Vallis Research,Ewan Reid,Closed lost,2025-10-21,,2026-05-26,52000,Inbound,Axia,
                        8842300,Stray date,Vallis Research,Ewan Reid,Demo,2026-02-31,03/08/2026,,100,Inbound,,
                        """);
    }

    /** A workbook of two quotas that a password protects. */
    static Path locked(Path folder, String name, String password) {
        Path file = folder.resolve(name);
        try (POIFSFileSystem system = new POIFSFileSystem(); XSSFWorkbook book = new XSSFWorkbook()) {
            Sheet sheet = book.createSheet("Quotas");
            row(sheet, "Sales Rep", "Month", "Quota");
            row(sheet, "Diego Fuentes", "2026-01", "120000");
            row(sheet, "Priya Raman", "2026-01", "90000");
            Encryptor encryptor = Encryptor.getInstance(new EncryptionInfo(EncryptionMode.agile));
            encryptor.confirmPassword(password);
            try (OutputStream out = encryptor.getDataStream(system)) {
                book.write(out);
            }
            try (OutputStream out = Files.newOutputStream(file)) {
                system.writeFilesystem(out);
            }
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
        return file;
    }

    private static void row(Sheet sheet, String... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (int i = 0; i < cells.length; i++) {
            row.createCell(i).setCellValue(cells[i]);
        }
    }

    static Path write(Path folder, String name, String text) {
        try {
            return Files.writeString(folder.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Path copy(Path from, Path to) {
        try {
            return Files.copy(from, to);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Gone with the program. */
    static Path folder() {
        try {
            Path folder = Files.createTempDirectory("quarterdeck-tables");
            folder.toFile().deleteOnExit();
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
