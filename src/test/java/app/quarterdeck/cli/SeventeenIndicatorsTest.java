package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.cli.Commands.Ran;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.sample.SampleCompany;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The article's seventeen indicators, each with a figure. */
class SeventeenIndicatorsTest {

    private static final Path SET = Path.of("../shared/data/salesforce");

    @TempDir
    Path folder;

    /**
     * The export has no territory, so the users' roles are read as such, and neither competitors nor reasons why deals were
     * lost, so a few of these are typed in beside costs, market sizes and survey answers.
     */
    @Test
    @Tag("shared")
    void onTheSalesforceExportAndWhatIsTypedIn() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SET), "no reference data at " + SET);
        Commands commands = new Commands(folder);
        List<Object> args = new ArrayList<>();
        try (var files = Files.list(SET)) {
            files.filter(file -> file.toString().endsWith(".csv")).sorted().forEach(args::add);
        }
        args.addAll(List.of("--map", "UserRole.Name=territory"));
        done(commands.in("import", args.toArray()));
        done(commands.in("import", commands.file("costs.csv", "Date,Category,Amount",
                "2016-10-31,Sales salaries,900000", "2016-11-30,Marketing,200000")));
        done(commands.in("import", commands.file("answers.csv", "Customer,Answered on,Score",
                "CommercePrint,2016-10-05,10", "ScoreBoard,2016-11-02,9", "Acme,2016-12-01,3")));
        List<String> deals = Files.readAllLines(SET.resolve("Opportunity.csv"));
        List<String> reasons = new ArrayList<>(List.of(deals.getFirst() + ",Loss Reason"));
        deals.stream().filter(line -> line.contains(",Closed Lost,"))
                .filter(line -> line.matches("([^,]*,){10}2016-11-.*")).limit(3)
                .forEach(line -> reasons.add(line + ",Competitor"));
        done(commands.in("import", commands.file("reasons.csv", reasons.toArray(String[]::new))));
        done(commands.in("set", "market.Transportation=2000:50000000", "market.Electronics=500"));
        Map<String, Object> figures = figures(commands, "2016Q4");
        assertEquals(3, ((Number) Objects.requireNonNull(figures.get("deals-lost-to-competition"))).intValue());
        assertEquals(100.0 / 3, ((Number) Objects.requireNonNull(figures.get("net-promoter-score"))).doubleValue(),
                1e-9);
    }

    @Test
    void onTheSampleCompany() {
        Commands commands = new Commands(folder);
        SampleCompany.create(commands.workspace(), Locale.ENGLISH, List.of(), Progress.NONE, Cancellation.NEVER);
        figures(commands, "2025Q4");
    }

    /** Each of the seventeen has a figure. */
    private static Map<String, Object> figures(Commands commands, String period) {
        List<String> ids = Catalogue.builtIn().all().stream().filter(Metric::kpi).map(Metric::id).toList();
        List<Object> args = new ArrayList<>(ids);
        args.addAll(List.of("--period", period, "--json"));
        Ran ran = commands.in("measure", args.toArray());
        done(ran);
        Map<String, Object> figures = new HashMap<>();
        ran.tables().forEach(result -> {
            if (result.get("value") != null) {
                figures.put(String.valueOf(result.get("metric")), result.get("value"));
            }
        });
        assertEquals(List.of(), ids.stream().filter(id -> !figures.containsKey(id)).toList(), "without a figure");
        assertEquals(17, figures.size());
        return figures;
    }

    private static void done(Ran ran) {
        assertEquals(0, ran.code(), ran.err());
    }
}
