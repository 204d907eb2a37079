package app.quarterdeck.importing.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import app.quarterdeck.importing.grid.GridRow;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Why text is split by a scanner of our own (decision 0020). Where this fails, the library has learnt: think again. */
class CsvLibraryTest {

    private static final String NEVER_CLOSED = "1,ok\n2,\"unclosed\n3,fine\n4,fine\n";
    private static final String INCHES = "1,\"24\" Monitor\",5\n2,ok,6\n3,\"19\" rack\",7\n4,ok,8\n";

    private static List<List<String>> ours(String text, Set<Long> literal) throws IOException {
        CsvScanner scanner = new CsvScanner(new StringReader(text), ',', false, literal);
        GridRow row = new GridRow();
        List<List<String>> rows = new ArrayList<>();
        while (scanner.next(row)) {
            List<String> cells = new ArrayList<>(List.of(row.fault() == null ? "sound" : "fault"));
            for (int i = 0; i < row.width(); i++) {
                cells.add(row.text(i));
            }
            rows.add(cells);
        }
        return rows;
    }

    private static List<CsvRecord> library(String text) {
        return CsvReader.builder().ofCsvRecord(text).stream().toList();
    }

    @Test
    void theLibraryTakesAQuoteThatNeverClosesForTheRestOfTheFileAndOursNamesItsLine() throws IOException {
        assertEquals(2, library(NEVER_CLOSED).size());
        assertEquals(2, assertThrows(CsvScanner.Unclosed.class, () -> ours(NEVER_CLOSED, Set.of())).line);
        assertEquals(List.of(List.of("sound", "1", "ok"), List.of("fault", "2", "\"unclosed"),
                List.of("sound", "3", "fine"), List.of("sound", "4", "fine")), ours(NEVER_CLOSED, Set.of(2L)));
    }

    @Test
    void theLibraryStopsAtAStrayQuoteAndOursSetsTheRowAsideAndGoesOn() throws IOException {
        assertThrows(CsvParseException.class, () -> library(INCHES));
        assertEquals(List.of("fault", "sound", "fault", "sound"),
                ours(INCHES, Set.of()).stream().map(List::getFirst).toList());
    }
}
