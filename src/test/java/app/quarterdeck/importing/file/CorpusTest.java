package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.read.FileRead;
import app.quarterdeck.importing.read.RowCheck;
import app.quarterdeck.importing.read.TableRead;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestFactory;

/** Odd and hostile files: each reads, asks, quarantines or is refused as its line in the manifest says. */
@Tag("shared")
class CorpusTest {

    @TestFactory
    Stream<DynamicTest> everyFileOfTheCorpusEndsAsItShould() throws IOException {
        Path folder = Path.of(Optional.ofNullable(System.getenv("QUARTERDECK_SHARED")).orElse("../shared"), "corpus");
        Assumptions.assumeTrue(Files.isDirectory(folder), "skipped: no test data at " + folder);
        List<NamedCsvRecord> lines = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> manifest = CsvReader.builder()
                .ofNamedCsvRecord(folder.resolve("manifest.csv"))) {
            manifest.forEach(lines::add);
        }
        return lines.stream().filter(line -> line.getField("file").matches("(csv|xlsx|xlsm|fake|poi|ods|ole)_.*"))
                .map(line -> DynamicTest.dynamicTest(line.getField("file"), () -> end(folder, line)));
    }

    private static void end(Path folder, NamedCsvRecord line) {
        Path file = folder.resolve(line.getField("file"));
        String outcome = line.getField("outcome");
        FileRead read;
        try {
            read = Reads.file(file);
        } catch (UserFault fault) {
            String said = fault.note().say(Messages.of(Locale.ENGLISH));
            assertTrue(said.contains(String.valueOf(file.getFileName())) || said.contains("columns"), said);
            assertTrue(outcome.equals("refuse") || outcome.equals("either"), "refused: " + said);
            return;
        }
        assertFalse(outcome.equals("refuse"), "read, but should be refused");
        long typed = 0;
        long quarantined = 0;
        for (TableRead table : read.tables()) {
            RowCheck check = Reads.check(table);
            assertEquals(table.rows(), check.typed() + check.quarantined() + table.skipped().size());
            typed += check.typed();
            quarantined += check.quarantined();
        }
        if (outcome.equals("ask")) {
            assertTrue(read.tables().stream().anyMatch(table -> !table.questions().isEmpty()), "nothing asked");
        }
        String rows = line.getField("rows_imported");
        if (!rows.isEmpty() && !line.getField("file").startsWith("xlsx_names")) {
            assertEquals(Long.parseLong(rows), typed);
        }
        if (outcome.equals("quarantine") && !rows.isEmpty()) {
            assertEquals(Long.parseLong(line.getField("rows_quarantined")), quarantined);
        }
        if (outcome.equals("warn")) {
            assertTrue(!read.notes().isEmpty() || read.tables().stream().anyMatch(CorpusTest::saysSomething),
                    "nothing said");
        }
    }

    private static boolean saysSomething(TableRead table) {
        return !table.assumed().isEmpty() || !table.problems().isEmpty() || !table.questions().isEmpty()
                || !table.skipped().isEmpty() || !Reads.check(table).notes().isEmpty()
                || Reads.check(table).quarantined() > 0;
    }
}
