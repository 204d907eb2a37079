package app.quarterdeck.importing.xls;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.Sheet;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Reads Excel 97–2003 workbooks. */
public final class OldWorkbook {

    private OldWorkbook() {
    }

    /**
     * The sheets of the workbook, all in memory.
     *
     * @param password null where none was given
     * @throws UserFault where it is damaged, too old or protected by another password
     */
    public static List<Sheet> sheets(Path file, @Nullable String password, Cancellation cancellation) {
        String name = String.valueOf(file.getFileName());
        RecordListener listener = new RecordListener(cancellation);
        // POI asks for it through a variable of the thread.
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().processWorkbookEvents(request, system);
            return listener.sheets();
        } catch (EncryptedDocumentException e) {
            throw UserFault.because(e, password == null ? "importing.refused.encrypted" : "importing.refused.password",
                    name);
        } catch (OldExcelFormatException e) {
            throw UserFault.because(e, "importing.refused.old-excel", name);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UserFault.because(e, "importing.refused.damaged", name);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }
}
