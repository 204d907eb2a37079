package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StatusTest {

    private static final String HEAD = "Deal ID,Customer,Created,Close Date,Stage,Amount";

    @TempDir
    Path folder;

    @Test
    void anUnknownWordIsNeverGuessed() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,Won,10", "2,A,2026-01-01,,Parked,10",
                    "3,A,2026-01-01,,Parked,10");
            UserFault fault = imports.fault(ImportRequest.of(file));
            assertEquals(UserFault.Kind.DECISION, fault.kind());
            String said = Imports.say(fault);
            assertTrue(said.contains("Parked (2 deals)") && said.contains("--set \"status.Parked=won|"), said);
            imports.run(ImportRequest.of(file).withSet(Map.of("status.parked", "lost")));
            assertEquals(List.of("WON", "LOST", "LOST"), imports.records(Field.DEAL_STATUS));
        }
    }

    @Test
    void aStepNoneOfWhoseDealsWasClosedIsOpenAndSaidSo() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,Won,10",
                    "2,A,2026-01-01,,Prospecting,10");
            ImportReport report = imports.run(file);
            assertEquals(List.of("WON", "OPEN"), imports.records(Field.DEAL_STATUS));
            assertTrue(keys(report).contains("meaning.assumed.steps"));
        }
    }

    @Test
    void aStepWhoseDealsWereClosedIsAQuestionWhereAnotherColumnHoldsTheExpectedDate() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Expected close",
                    "1,A,2026-01-01,2026-02-01,Won,10,2026-02-01", "2,A,2026-01-01,2026-02-03,Lost,10,2026-02-01",
                    "3,A,2026-01-01,2026-02-03,Negotiation,10,2026-02-01");
            assertEquals(UserFault.Kind.DECISION, imports.fault(ImportRequest.of(file)).kind());
        }
    }

    @Test
    void theOneCloseDateIsExpectedForOpenDealsAndClosedForDecidedOnes() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,Closed Won,10",
                    "2,A,2026-01-01,2026-03-01,Closed Lost,10", "3,A,2026-01-01,2026-04-01,Negotiation/Review,10");
            ImportReport report = imports.run(file);
            assertEquals(List.of("WON,2026-02-01,", "LOST,2026-03-01,", "OPEN,,2026-04-01"),
                    imports.records(Field.DEAL_STATUS, Field.DEAL_CLOSED_ON, Field.DEAL_EXPECTED_CLOSE_ON));
            assertTrue(keys(report).containsAll(List.of("meaning.assumed.steps-dated", "meaning.assumed.one-close")));
        }
    }

    @Test
    void aStatusColumnGoesBeforeTheStage() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Status", "1,A,2026-01-01,2026-02-01,Final talk,10,won",
                    "2,A,2026-01-01,2026-02-01,No fit at all,10,Not a fit", "3,A,2026-01-01,2026-02-01,Lost,10,");
            imports.run(file);
            assertEquals(List.of("WON,Final talk", "DISQUALIFIED,No fit at all", "LOST,Lost"),
                    imports.records(Field.DEAL_STATUS, Field.DEAL_STAGE));
        }
    }

    @Test
    void aDealWithoutAnyStatusIsQuarantined() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,Won,10", "2,A,2026-01-01,,,10");
            ImportReport report = imports.run(file);
            assertEquals(1, report.tables().getFirst().counts().quarantined());
            assertEquals("meaning.fault.no-status",
                    report.tables().getFirst().problems().getFirst().reason().key());
        }
    }

    @Test
    void chineseWordsAreKnown() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", "商机编号,客户,创建日期,关闭日期,阶段,金额", "1,甲,2026-01-01,2026-02-01,赢单,10",
                    "2,甲,2026-01-01,2026-02-01,已输单,10", "3,甲,2026-01-01,,商务谈判,10", "4,甲,2026-01-01,2026-01-02,无效,10");
            imports.run(file);
            assertEquals(List.of("WON", "LOST", "OPEN", "DISQUALIFIED"), imports.records(Field.DEAL_STATUS));
        }
    }

    @Test
    void theWordsCanBeAskedForWithoutImporting() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,Won,10",
                    "2,A,2026-01-01,,Parked,10");
            ImportRequest request = ImportRequest.of(file);
            List<StatusWord> words = imports.importer.statusWords(imports.inspect(file).getFirst(), request,
                    Progress.NONE, Cancellation.NEVER);
            assertEquals(List.of(new StatusWord("Won", 1, 1, DealStatus.WON, false),
                    new StatusWord("Parked", 1, 0, null, false)), words);
        }
    }

    @Test
    void aStatusThatDoesNotExistIsRefused() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,Won,10");
            UserFault fault = imports.fault(ImportRequest.of(file).withSet(Map.of("status.Won", "victory")));
            assertEquals(UserFault.Kind.USAGE, fault.kind());
        }
    }

    private static List<String> keys(ImportReport report) {
        return report.tables().getFirst().assumed().stream().map(note -> note.key()).toList();
    }
}
