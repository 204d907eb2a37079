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
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Reads Excel 97–2003 workbooks. */
public final class OldWorkbook {

    private OldWorkbook() {
    }

    /** The sheets of the workbook, all in memory. @throws UserFault where it is damaged, too old or protected */
    public static List<Sheet> sheets(Path file, Cancellation cancellation) {
        String name = String.valueOf(file.getFileName());
        RecordListener listener = new RecordListener(cancellation);
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory().processWorkbookEvents(request, system);
            return listener.sheets();
        } catch (EncryptedDocumentException e) {
            throw UserFault.because(e, "importing.refused.encrypted", name);
        } catch (OldExcelFormatException e) {
            throw UserFault.because(e, "importing.refused.old-excel", name);
        } catch (CancellationException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw UserFault.because(e, "importing.refused.damaged", name);
        }
    }
}
