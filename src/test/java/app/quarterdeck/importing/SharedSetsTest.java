package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every reference data set goes in with no option, its rows accounted for and its totals right. */
@Tag("shared")
class SharedSetsTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"superstore/Sample - Superstore.csv", "superstore/Sample - Superstore.xlsx",
        "superstore/Sample - Superstore (2014-2017).xlsx"})
    void everyCopyOfTheSuperstoreSumsToTheSame(String file) {
        try (Imports imports = new Imports(folder)) {
            ImportReport report = imports.run(data(file));
            assertEquals(9_994, kind(report, RecordKind.SALES).counts().read());
            assertEquals(9_994, imports.workspace.records().count(RecordKind.SALES));
            assertEquals(new BigDecimal("2297200.8603"), sum(imports, Field.SALE_NET_AMOUNT));
            assertTrue(imports.run(data(file)).nothingNew());
        }
    }

    @Test
    void ofTheCrmSetExactlyTheTrueNearDuplicatesAreProposed() {
        try (Imports imports = new Imports(folder)) {
            ImportReport report = imports.run(data("crm_sales_opportunities/accounts.csv"),
                    data("crm_sales_opportunities/products.csv"), data("crm_sales_opportunities/sales_pipeline.csv"),
                    data("crm_sales_opportunities/sales_teams.csv"));
            assertEquals(List.of(new Suggestion("industry", "technolgy", "technology", 12, 0.93)),
                    kind(report, RecordKind.CUSTOMERS).suggestions());
            assertEquals(List.of(new Suggestion("products", "GTXPro", "GTX Pro", 1_480, 0.98)),
                    kind(report, RecordKind.DEALS).suggestions());
            assertEquals(2, report.tables().stream().mapToInt(table -> table.suggestions().size()).sum());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"superstore_chinese/示例 - 超市.xls", "sales_data_sample/sales_data_sample.csv",
        "nps_survey/nps_survey.csv", "mixed_dates/Sales data Tablue.xlsx"})
    void whereNothingIsSpelledTwiceNothingIsProposed(String file) {
        try (Imports imports = new Imports(folder)) {
            assertEquals(List.of(), imports.run(data(file)).tables().stream()
                    .flatMap(table -> table.suggestions().stream()).toList());
        }
    }

    @Test
    void theSuperstoreBringsItsCustomersAndPeople() {
        try (Imports imports = new Imports(folder)) {
            imports.run(data("superstore/Sample - Superstore (2014-2017).xlsx"));
            assertEquals(793, imports.workspace.records().count(RecordKind.CUSTOMERS));
            assertEquals(1_862, imports.workspace.records().count(RecordKind.PRODUCTS));
            assertEquals(4, imports.workspace.records().count(RecordKind.REPS));
            double quantity = Arrays.stream(imports.workspace.records().doubles(Field.SALE_QTY)).sum();
            assertEquals(37_873, quantity);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"superstore_chinese/示例 - 超市.xls", "superstore_chinese/订单_gb18030.csv"})
    void theChineseEditionSumsToTheSameFromEitherFile(String file) {
        try (Imports imports = new Imports(folder)) {
            imports.run(data(file));
            assertEquals(10_000, imports.workspace.records().count(RecordKind.SALES));
            assertEquals(790, imports.workspace.records().count(RecordKind.CUSTOMERS));
            assertEquals(new BigDecimal("16117548.237"), sum(imports, Field.SALE_NET_AMOUNT));
        }
    }

    @Test
    void theSalesforceExportGoesInWhole() throws IOException {
        Path[] files = files("salesforce");
        try (Imports imports = new Imports(folder)) {
            ImportReport report = imports.run(files);
            assertEquals(List.of(), report.unknown());
            Map<RecordKind, Integer> counts = new TreeMap<>();
            for (RecordKind kind : RecordKind.values()) {
                counts.put(kind, imports.workspace.records().count(kind));
            }
            counts.values().removeIf(count -> count == 0);
            assertEquals(Map.of(RecordKind.CUSTOMERS, 3_775, RecordKind.PRODUCTS, 22, RecordKind.REPS, 20,
                    RecordKind.QUOTAS, 408, RecordKind.LEADS, 1_307, RecordKind.DEALS, 5_197, RecordKind.DEAL_LINES,
                    5_197, RecordKind.STAGE_EVENTS, 17_502, RecordKind.ACTIVITIES, 7_814 + 7_823), counts);
            int[] statuses = imports.workspace.records().ints(Field.DEAL_STATUS);
            long[] amounts = imports.workspace.records().longs(Field.DEAL_AMOUNT);
            BigDecimal won = BigDecimal.ZERO;
            for (int i = 0; i < statuses.length; i++) {
                if (statuses[i] == DealStatus.WON.code()) {
                    won = won.add(BigDecimal.valueOf(amounts[i], 4));
                }
            }
            assertEquals(0, won.compareTo(new BigDecimal("81674862")));
            assertEquals(1_166, Arrays.stream(statuses).filter(code -> code == DealStatus.WON.code()).count());
            assertEquals(119, linked(imports, Field.LEAD_DEAL_ID));
            assertEquals(5_197, linked(imports, Field.LINE_DEAL_ID));
            assertEquals(7_814 + 7_823, linked(imports, Field.ACTIVITY_DEAL_ID));
            assertTrue(imports.run(files).nothingNew());
        }
    }

    @Test
    void surveyAnswersKeepTheirScores() {
        try (Imports imports = new Imports(folder)) {
            imports.run(data("nps_survey/nps_survey.csv"));
            double[] scores = imports.workspace.records().doubles(Field.SURVEY_SCORE);
            assertEquals(20_268, scores.length);
            assertEquals(9_404, Arrays.stream(scores).filter(score -> score >= 9).count());
            assertEquals(7_203, Arrays.stream(scores).filter(score -> score <= 6).count());
        }
    }

    @Test
    void mixedDatesAreReadByTheColumnAndTheDoubtIsSaid() {
        try (Imports imports = new Imports(folder)) {
            TableReport report = imports.run(data("mixed_dates/Sales data Tablue.xlsx")).tables().getFirst();
            assertEquals(RecordKind.SALES, report.kind());
            assertEquals(5_000, report.counts().imported());
            assertTrue(report.assumed().stream().anyMatch(note -> note.key().startsWith("importing.problem")));
        }
    }

    @Test
    void theTerritoryNaIsKept() {
        try (Imports imports = new Imports(folder)) {
            imports.run(data("sales_data_sample/sales_data_sample.csv"));
            int[] codes = imports.workspace.records().ints(Field.SALE_TERRITORY);
            List<String> texts = imports.workspace.records().texts();
            assertEquals(2_823, codes.length);
            assertEquals(1_074, Arrays.stream(codes).filter(code -> texts.get(code).equals("NA")).count());
            assertEquals(new BigDecimal("10032628.85"), sum(imports, Field.SALE_NET_AMOUNT));
        }
    }

    private static Path data(String file) {
        return Imports.shared().resolve("data").resolve(file);
    }

    private static Path[] files(String set) throws IOException {
        try (Stream<Path> files = Files.list(data(set))) {
            return files.filter(file -> file.toString().endsWith(".csv")).sorted().toArray(Path[]::new);
        }
    }

    private static TableReport kind(ImportReport report, RecordKind kind) {
        return report.tables().stream().filter(table -> table.kind() == kind).findFirst().orElseThrow();
    }

    private static long linked(Imports imports, Field field) {
        return Arrays.stream(imports.workspace.records().links(field)).filter(id -> id > 0).count();
    }

    private static BigDecimal sum(Imports imports, Field field) {
        BigDecimal sum = BigDecimal.ZERO;
        for (long amount : imports.workspace.records().longs(field)) {
            sum = sum.add(amount == Blank.MONEY ? BigDecimal.ZERO : BigDecimal.valueOf(amount, 4));
        }
        return sum.stripTrailingZeros();
    }
}
