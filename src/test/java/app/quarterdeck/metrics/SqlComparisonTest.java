package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.WorkspaceFacts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.store.WorkspaceFile;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine against SQL over the tables of the workspace file, on the sample company and on three real sets, over random
 * selections from a fixed seed.
 */
class SqlComparisonTest {

    private static final long SEED = 20_261_124;
    private static final String REP_OF_DEAL = "coalesce((SELECT p.name FROM reps p WHERE p.id = coalesce(owner_at_close, "
            + "owner)), owner_at_close, owner)";

    @TempDir
    Path folder;

    @Test
    void theSampleCompany() throws SQLException {
        Path path = folder.resolve("sample.qdeck");
        SampleCompany.create(path, Locale.ENGLISH, List.of(), Progress.NONE, Cancellation.NEVER);
        Map<String, Integer> figures = compare(path, false, LocalDate.of(2023, 1, 1),
                Map.of(Dimension.PRODUCT, "product"), Map.of(Dimension.PRODUCT, List.of("Bench analyser", "Balance set",
                        "Service plan", "Pipette robot", "Incubator")),
                10);
        assertTrue(figures.size() >= 50, figures.size() + " metrics");
        figures.values().removeIf(count -> count > 0);
        // the company labels its deals, none of them so; the Superstore's are told by their products
        figures.remove("cross-sell-share");
        assertEquals(Map.of(), figures, "never had a figure to compare");
    }

    @Test
    @Tag("shared")
    void theCrmSet() throws SQLException {
        String person = "(SELECT p.%s FROM reps p WHERE p.name = owner)";
        String folder = "crm_sales_opportunities/";
        assertAtLeast(35, compare(imported(folder + "sales_pipeline.csv", folder + "accounts.csv",
                folder + "products.csv", folder + "sales_teams.csv"), false, LocalDate.of(2016, 10, 20),
                Map.of(Dimension.REP, "owner", Dimension.PRODUCT, "product", Dimension.TERRITORY,
                        person.formatted("territory"), Dimension.MANAGER, person.formatted("manager"),
                        Dimension.INDUSTRY, "(SELECT c.industry FROM customers c WHERE c.name = customer_id)"),
                Map.of(Dimension.REP, List.of("Darcel Schlecht", "Anna Snelling"), Dimension.PRODUCT,
                        List.of("GTXPro", "MG Special", "GTX Basic"), Dimension.TERRITORY,
                        List.of("West", "East", "Central"), Dimension.MANAGER,
                        List.of("Melvin Marxen", "Celia Rouche"), Dimension.INDUSTRY,
                        List.of("retail", "software", "")),
                6));
    }

    @Test
    @Tag("shared")
    void theSalesforceExport() throws SQLException {
        String folder = "salesforce/";
        assertAtLeast(35, compare(imported(List.of("Account", "Event", "Lead", "Manager", "Opportunity",
                "OpportunityHistory", "OpportunityLineItem", "PricebookEntry", "Product2", "Quota", "Task", "User")
                .stream().map(name -> folder + name + ".csv").toArray(String[]::new)), false,
                LocalDate.of(2015, 6, 2),
                Map.of(Dimension.REP, REP_OF_DEAL, Dimension.SOURCE, "source", Dimension.KIND, "kind",
                        Dimension.SEGMENT, "(SELECT c.segment FROM customers c WHERE c.id = customer_id)"),
                Map.of(Dimension.REP, List.of("Gregory Johnson", "Nobody"), Dimension.SOURCE,
                        List.of("Fields Sales", "Reseller"), Dimension.KIND, List.of("new", "Add-On Business"),
                        Dimension.SEGMENT, List.of("Corporate", "Partner")),
                6));
    }

    @Test
    @Tag("shared")
    void theSuperstore() throws SQLException {
        assertAtLeast(16, compare(imported("superstore/Sample - Superstore (2014-2017).xlsx"), true,
                LocalDate.of(2014, 1, 3),
                Map.of(Dimension.TERRITORY, "territory", Dimension.MARKET, "market", Dimension.SEGMENT,
                        "(SELECT c.segment FROM customers c WHERE c.id = customer_id)"),
                Map.of(Dimension.TERRITORY, List.of("West", "South", "East"), Dimension.MARKET,
                        List.of("Consumer", "Corporate"), Dimension.SEGMENT, List.of("Home Office", "Consumer")),
                6));
    }

    private static void assertAtLeast(int wanted, Map<String, Integer> figures) {
        long compared = figures.values().stream().filter(count -> count > 0).count();
        assertTrue(compared >= wanted, compared + " metrics had figures to compare: " + figures);
    }

    private static Map<String, Integer> compare(Path path, boolean sales, LocalDate first,
            Map<Dimension, String> columns, Map<Dimension, List<String>> members, int selections)
            throws SQLException {
        try (WorkspaceFile file = WorkspaceFile.read(path)) {
            Engine engine = new Engine(new Snapshot(new WorkspaceFacts(file)));
            try (SqlMetrics sql = new SqlMetrics(path, engine.asOf(), sales, columns)) {
                return new SqlAgreement(engine, sql, first, members, SEED).compare(selections);
            }
        }
    }

    private Path imported(String... files) {
        return Shared.imported(folder, Arrays.stream(files).map(Path::of).toArray(Path[]::new));
    }
}
