package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.importing.words.PeriodText;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables with a column for each month, and months written as words in a column. */
class PeriodColumnsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"2026-04,2026-04-01,2026-04-30", "Apr 2026,2026-04-01,2026-04-30", "Apr-26,2026-04-01,2026-04-30",
        "2026年4月,2026-04-01,2026-04-30", "04/2026,2026-04-01,2026-04-30", "2026-04-01,2026-04-01,2026-04-30",
        "Q2 2026,2026-04-01,2026-06-30", "2026Q2,2026-04-01,2026-06-30", "2026年第二季度,2026-04-01,2026-06-30",
        "FY2026,2026-01-01,2026-12-31", "2026,2026-01-01,2026-12-31"})
    void aPeriodIsReadHoweverItIsWritten(String text, String from, String to) {
        PeriodText period = PeriodText.of(text).orElseThrow();
        assertEquals(from + " " + to, period.from() + " " + period.to());
    }

    @ParameterizedTest
    @CsvSource({"2026-13", "Total", "Mayor 2026", "12", "2026-04-15", "Quota"})
    void whatIsNoPeriodIsNone(String text) {
        assertTrue(PeriodText.of(text).isEmpty());
    }

    @Test
    void quotasByMonthBecomeOneRowAMonthAndABadCellKeepsOnlyItselfOut() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("quotas.csv", "Rep,2026-01,2026-02,2026-03,Total", "Ann,1000,2000,,3000",
                    "Ben,500,x,700,1200", "Cem,1,2,3,6", "Dan,1,2,3,6");
            TableReport report = imports.run(file).tables().getFirst();
            assertEquals(RecordKind.QUOTAS, report.kind());
            assertEquals(new RowCounts(11, 10, 0, 0, 1, 0), report.counts());
            assertEquals(List.of("Ann,2026-01-01,2026-01-31,1E+3", "Ann,2026-02-01,2026-02-28,2E+3"),
                    imports.records(Field.QUOTA_REP, Field.QUOTA_FROM, Field.QUOTA_TO, Field.QUOTA_AMOUNT)
                            .subList(0, 2));
            assertTrue(report.assumed().stream().anyMatch(note -> note.key().equals("importing.assumed.periods")));
            assertEquals("x", report.problems().getFirst().value());
            assertTrue(imports.run(file).nothingNew());
        }
    }

    @Test
    void theYearMayStandInTheNameOfTheFile() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("costs 2026.csv", "Category,Jan,Feb,Mar", "Salaries,100,100,110"));
            assertEquals(
                    List.of("2026-01-01,sales pay,1E+2", "2026-02-01,sales pay,1E+2", "2026-03-01,sales pay,1.1E+2"),
                    imports.records(Field.COST_DATE, Field.COST_CATEGORY, Field.COST_AMOUNT));
        }
    }

    @Test
    void targetsByQuarterSayForWhatTheyHold() {
        try (Imports imports = new Imports(folder)) {
            TableReport report = imports
                    .run(imports.file("targets.csv", "Region,Q1 2026,Q2 2026,Q3 2026", "North,100,110,120")).tables()
                    .getFirst();
            assertEquals("territory=North,2026-07-01,2026-09-30,120.0",
                    imports.records(Field.TARGET_SCOPE, Field.TARGET_FROM, Field.TARGET_TO, Field.TARGET_VALUE)
                            .getLast());
            List<String> said = report.assumed().stream().map(note -> note.key()).toList();
            assertTrue(said.containsAll(List.of("importing.assumed.calendar", "meaning.assumed.target-revenue")));
        }
    }

    @Test
    void figuresByMonthThatNothingCallsQuotasAreLeftAsTheyAreUntilTheUserSaysSo() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("figures.csv", "Product,Jan 2026,Feb 2026,Mar 2026", "Lamp,1,2,3");
            assertEquals(4, imports.inspect(file).getFirst().table().columns().size());
            assertNull(imports.inspect(imports.file("x.csv", "A,Jan 2026,Feb 2026,Mar 2026", "q,1,2,3")).getFirst()
                    .kind());
            imports.run(ImportRequest.of(file).withKind(RecordKind.TARGETS).withMap(List.of("Product=scope")));
            assertEquals(3, imports.workspace.records().count(RecordKind.TARGETS));
        }
    }

    @Test
    void aMonthInAColumnSaysFirstAndLastDay() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("quotas.csv", "Rep,Month,Quota", "Ann,Jan 2026,10", "Ann,Feb 2026,20",
                    "Ben,soon,30"));
            assertEquals(List.of("Ann,2026-01-01,2026-01-31", "Ann,2026-02-01,2026-02-28"),
                    imports.records(Field.QUOTA_REP, Field.QUOTA_FROM, Field.QUOTA_TO));
        }
    }
}
