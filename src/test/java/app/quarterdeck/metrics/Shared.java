package app.quarterdeck.metrics;

import static app.quarterdeck.model.record.RecordKind.CUSTOMERS;
import static app.quarterdeck.model.record.RecordKind.DEALS;
import static app.quarterdeck.model.record.RecordKind.PRODUCTS;
import static app.quarterdeck.model.record.RecordKind.QUOTAS;
import static app.quarterdeck.model.record.RecordKind.REPS;
import static app.quarterdeck.model.record.RecordKind.STAGE_EVENTS;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.store.WorkspaceFile;
import com.fasterxml.jackson.jr.ob.JSON;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/** The reference data beside the project; tests that need it are skipped with a message where it is absent. */
final class Shared {

    private Shared() {
    }

    static Path folder() {
        String set = Optional.ofNullable(System.getProperty("QUARTERDECK_SHARED"))
                .orElse(Optional.ofNullable(System.getenv("QUARTERDECK_SHARED")).orElse("../shared"));
        Path folder = Path.of(set);
        Assumptions.assumeTrue(Files.isDirectory(folder.resolve("data")), "no reference data at " + folder);
        return folder;
    }

    static Map<String, Object> json(String file) {
        try {
            return JSON.std.mapFrom(Files.readString(folder().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A workspace in a folder into which files of the data were imported with no option. */
    static Path imported(Path folder, Path... files) {
        Path data = folder().resolve("data");
        Path path = folder.resolve("shared.qdeck");
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            new Importer().run(file, ImportRequest.of(Arrays.stream(files).map(data::resolve).toArray(Path[]::new)),
                    Progress.NONE, Cancellation.NEVER);
        }
        return path;
    }

    /** The golden set with the settings of section 5. */
    static Sample golden(@Nullable Double decisionDays, Settings.NewRule newRule) {
        Settings settings = new Settings(FiscalCalendar.DEFAULT, null, null, decisionDays, Field.DEAL_CREATED_ON,
                LocalDate.of(2026, 6, 30), newRule, List.of(new Stage("Discovery", 1, 0.2, true),
                        new Stage("Proposal", 2, 0.5, true), new Stage("Negotiation", 3, 0.7, true)),
                List.of(), null, Settings.USUAL_TOOL_USES, null);
        Sample sample = new Sample().with(settings);
        read(sample, "golden/deals.csv", DEALS, Map.ofEntries(Map.entry("deal_id", Field.DEAL_ID),
                Map.entry("account", Field.DEAL_CUSTOMER_ID), Map.entry("owner_at_close", Field.DEAL_OWNER_AT_CLOSE),
                Map.entry("source", Field.DEAL_SOURCE), Map.entry("product", Field.DEAL_PRODUCT),
                Map.entry("territory", Field.DEAL_TERRITORY), Map.entry("created", Field.DEAL_CREATED_ON),
                Map.entry("qualified", Field.DEAL_QUALIFIED_ON), Map.entry("closed", Field.DEAL_CLOSED_ON),
                Map.entry("status", Field.DEAL_STATUS), Map.entry("amount", Field.DEAL_AMOUNT),
                Map.entry("expected_close", Field.DEAL_EXPECTED_CLOSE_ON), Map.entry("stage", Field.DEAL_STAGE),
                Map.entry("competitor", Field.DEAL_COMPETITOR), Map.entry("loss_reason", Field.DEAL_LOSS_REASON)));
        read(sample, "golden/stage_events.csv", STAGE_EVENTS, Map.of("deal_id", Field.EVENT_DEAL_ID, "entered_on",
                Field.EVENT_ENTERED_ON, "stage", Field.EVENT_STAGE));
        return sample.columns(Field.QUOTA_REP, Field.QUOTA_FROM, Field.QUOTA_TO, Field.QUOTA_AMOUNT).rows(QUOTAS,
                "Ana,2026-04-01,2026-06-30,35000", "Ben,2026-04-01,2026-06-30,35000");
    }

    /** The CRM set, its columns mapped as the product does. */
    static Sample crm() {
        Sample sample = new Sample();
        String folder = "data/crm_sales_opportunities/";
        read(sample, folder + "sales_pipeline.csv", DEALS, Map.of("opportunity_id", Field.DEAL_ID, "sales_agent",
                Field.DEAL_OWNER, "product", Field.DEAL_PRODUCT, "account", Field.DEAL_CUSTOMER_ID, "deal_stage",
                Field.DEAL_STAGE, "engage_date", Field.DEAL_CREATED_ON, "close_date", Field.DEAL_CLOSED_ON,
                "close_value", Field.DEAL_AMOUNT));
        read(sample, folder + "accounts.csv", CUSTOMERS,
                Map.of("account", Field.CUSTOMER_NAME, "sector", Field.CUSTOMER_INDUSTRY));
        read(sample, folder + "products.csv", PRODUCTS, Map.of("product", Field.PRODUCT_NAME, "series",
                Field.PRODUCT_LINE, "sales_price", Field.PRODUCT_LIST_PRICE));
        return read(sample, folder + "sales_teams.csv", REPS, Map.of("sales_agent", Field.REP_NAME, "manager",
                Field.REP_MANAGER, "regional_office", Field.REP_TERRITORY));
    }

    private static Sample read(Sample sample, String file, RecordKind kind, Map<String, Field> mapping) {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder().resolve(file))) {
            for (NamedCsvRecord line : csv) {
                Map<Field, String> row = new EnumMap<>(Field.class);
                mapping.forEach((heading, field) -> {
                    String value = line.getField(heading);
                    if (!value.isEmpty()) {
                        row.put(field, value);
                    }
                });
                if (kind == DEALS && !row.containsKey(Field.DEAL_STATUS)) {
                    row.put(Field.DEAL_STATUS, switch (row.getOrDefault(Field.DEAL_STAGE, "")) {
                        case "Won" -> "won";
                        case "Lost" -> "lost";
                        default -> "open";
                    });
                }
                sample.row(kind, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sample;
    }
}
