package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The first rows of a long table speak for all only as long as no later row says otherwise. */
class LongTableTest {

    private static final int ROWS = 20_050;

    @TempDir
    Path folder;
    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    @Test
    void anIdThatComesAgainLateWithOtherValuesKeepsBothRowsOut() {
        TableReport report = imports.run(file("D1,Acme,2026-01-05,2026-02-04,Won,999,x")).tables().getFirst();
        assertEquals(new RowCounts(ROWS + 1, ROWS - 1, 0, 0, 2, 0), report.counts());
        assertEquals(List.of(), imports.records(Field.DEAL_ID).stream().filter("D1"::equals).toList());
    }

    @Test
    void aKnownStatusWordThatComesLateMeansWhatItMeans() {
        TableReport report = imports.run(file("L1,Acme,2026-01-05,2026-02-04,Lost,999,x")).tables().getFirst();
        assertEquals(new RowCounts(ROWS + 1, ROWS + 1, 0, 0, 0, 0), report.counts());
        assertEquals(1, imports.workspace.batches().all().size());
    }

    @Test
    void anUnknownStatusWordThatComesLateIsAskedAboutAndNothingIsWritten() {
        UserFault fault = imports.fault(ImportRequest.of(file("L1,Acme,2026-01-05,2026-02-04,Perhaps,999,x")));
        assertEquals(UserFault.Kind.DECISION, fault.kind());
        assertTrue(Imports.say(fault).contains("Perhaps"), Imports.say(fault));
        assertEquals(0, imports.workspace.records().count(RecordKind.DEALS));
    }

    @Test
    void aColumnWhoseTextsHardlyRepeatStaysOutOfTheDictionaryAndCanStillBeSplitBy() {
        Path file = file("L1,Acme,2026-01-05,2026-02-04,Won,999,remark 7");
        imports.run(file);
        assertTrue(imports.workspace.records().texts().size() < ROWS / 2, "the dictionary holds the remarks");
        List<String> coded = new ArrayList<>(imports.workspace.records().texts());
        int[] codes = imports.workspace.records().column(RecordKind.DEALS, "Remark", text -> {
            int known = coded.indexOf(text);
            if (known >= 0) {
                return known;
            }
            coded.add(text);
            return coded.size() - 1;
        });
        assertEquals(List.of("remark 7", "remark 7"), Arrays.stream(new int[]{codes[7], codes[ROWS]})
                .mapToObj(coded::get).toList());
        assertEquals(new RowCounts(ROWS + 1, 0, 0, ROWS + 1, 0, 0),
                imports.run(file).tables().getFirst().counts());
    }

    private Path file(String last) {
        List<String> lines = new ArrayList<>(ROWS + 2);
        lines.add("Deal ID,Customer,Created,Closed,Status,Amount,Remark");
        for (int i = 0; i < ROWS; i++) {
            lines.add("D" + i + ",Acme,2026-01-05,2026-02-04,Won,1000,remark " + i);
        }
        lines.add(last);
        return imports.file("deals.csv", lines.toArray(String[]::new));
    }
}
