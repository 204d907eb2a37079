package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.WorkspaceFacts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.store.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The engine against a second computation that shares nothing with it: SQL over the tables of the workspace file, on the
 * sample company, over random selections from a fixed seed.
 */
class SqlComparisonTest {

    private static final int SELECTIONS = 16;
    private static final Path QUERIES = Path.of("src/test/resources/sql/metrics.sql");

    /** A query, and which percentile of its rows is taken; null = the query gives the value. */
    private record Query(String sql, @Nullable Double percentile) {
    }

    @TempDir
    static Path folder;

    private static WorkspaceFile file;
    private static Engine engine;
    private static Connection connection;

    @BeforeAll
    static void open() throws SQLException {
        Path path = folder.resolve("sample.qdeck");
        SampleCompany.create(path, Locale.ENGLISH, List.of(), Progress.NONE, Cancellation.NEVER);
        file = WorkspaceFile.read(path);
        engine = new Engine(new Snapshot(new WorkspaceFacts(file)));
        connection = DriverManager.getConnection("jdbc:sqlite:" + path);
    }

    @AfterAll
    static void close() throws SQLException {
        connection.close();
        file.close();
    }

    @Test
    void agreesWithSqlOverRandomSelections() throws IOException, SQLException {
        Map<String, Query> queries = queries();
        assertTrue(queries.size() >= 40, queries.size() + " metrics");
        Random random = new Random(20_261_124);
        Map<String, Integer> figures = new TreeMap<>();
        for (int i = 0; i < SELECTIONS; i++) {
            Selection selection = selection(random);
            for (Map.Entry<String, Query> query : queries.entrySet()) {
                Double wanted = run(query.getValue(), selection);
                Double got = engine.measure(query.getKey(), selection).value();
                figures.merge(query.getKey(), got == null || got == 0 ? 0 : 1, Integer::sum);
                same(query.getKey(), wanted, got, selection);
            }
        }
        figures.values().removeIf(count -> count > 0);
        assertEquals(Map.of(), figures, "never had a figure to compare");
    }

    private static void same(String metric, @Nullable Double wanted, @Nullable Double got, Selection selection) {
        if (got == null || wanted == null) {
            // A sum of nothing is zero inside the data and nothing outside it; too short a history gives no figure.
            boolean historic = metric.endsWith("-retention") || metric.startsWith("churn") || metric.startsWith("ret");
            assertTrue((got == null || got == 0) && (historic || wanted == null || wanted == 0),
                    () -> metric + " " + selection + ": SQL " + wanted + ", engine " + got);
        } else {
            assertEquals(wanted, got, 1e-9 * Math.max(1, Math.abs(wanted)), () -> metric + " " + selection);
        }
    }

    private static Selection selection(Random random) {
        int quarter = random.nextInt(4) + 1;
        int year = 2023 + random.nextInt(4);
        LocalDate from = LocalDate.of(2023, 1, 1).plusDays(random.nextInt(1200));
        Period period = switch (random.nextInt(4)) {
            case 0 -> engine.calendar().quarter(year, quarter);
            case 1 -> engine.calendar().year(year);
            default -> Period.range(from, from.plusDays(random.nextInt(200)));
        };
        LocalDate asOf = engine.asOf();
        Period begun = period.from() > asOf.toEpochDay() ? engine.calendar().quarter(2025, quarter) : period;
        return Selection.of(begun).where(switch (random.nextInt(3)) {
            case 0 -> List.of(new Filter(Dimension.PRODUCT, List.of("Bench analyser", "Balance set", "Service plan")));
            case 1 ->
                List.of(new Filter(Dimension.PRODUCT, List.of(random.nextBoolean() ? "pipette ROBOT" : "Incubator")));
            default -> List.of();
        });
    }

    private static @Nullable Double run(Query query, Selection selection) throws SQLException {
        Period period = Figures.some(selection.period());
        int asOf = Math.toIntExact(engine.asOf().toEpochDay());
        int to = Math.min(period.to(), asOf);
        Map<String, Integer> places = new LinkedHashMap<>();
        places.put(":from", period.from());
        places.put(":to", to);
        places.put(":day", to);
        places.put(":asof", asOf);
        places.put(":yearbefore", yearBefore(asOf));
        places.put(":twoyears", yearBefore(yearBefore(to)));
        places.put(":year", yearBefore(to));
        String sql = with(selection) + (query.percentile == null ? query.sql : percentile(query.sql, query.percentile));
        for (Map.Entry<String, Integer> place : places.entrySet()) {
            sql = sql.replaceAll(place.getKey() + "\\b", place.getValue().toString());
        }
        try (Statement statement = connection.createStatement(); ResultSet rows = statement.executeQuery(sql)) {
            double value = rows.next() ? rows.getDouble(1) : 0;
            return rows.wasNull() ? null : Double.valueOf(value);
        } catch (SQLException e) {
            throw new SQLException(sql, e);
        }
    }

    private static int yearBefore(int day) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).minusMonths(12).toEpochDay());
    }

    /** The rows of the selection, and what some queries have in common. */
    private static String with(Selection selection) {
        String where = selection.where().isEmpty()
                ? ""
                : " WHERE product IN (SELECT id FROM text WHERE lower(value) IN ("
                        + String.join(", ", selection.where().getFirst().values().stream()
                                .map(value -> "'" + value.toLowerCase(Locale.ROOT) + "'").toList())
                        + "))";
        String won = "SELECT closed_on - created_on AS v FROM deals WHERE status = 0 AND closed_on >= created_on";
        return "WITH d AS (SELECT * FROM deals" + where + "), s AS (SELECT * FROM sales" + where + "), firsts AS "
                + "(SELECT customer_id, min(closed_on) AS first FROM deals WHERE status = 0 AND customer_id IS NOT NULL"
                + " AND closed_on IS NOT NULL AND coalesce(amount, 0) >= 0 GROUP BY customer_id), decision(days) AS ("
                + percentile(won + " AND closed_on > :yearbefore AND closed_on <= :asof", 0.9) + "), late(days) AS ("
                + percentile(won + " AND closed_on > :year AND closed_on <= :day", 0.9)
                + "), silent(days) AS (SELECT max(30, min(730, gap)) FROM (" + percentile("SELECT gap AS v FROM "
                        + "(SELECT closed_on - lag(closed_on) OVER (PARTITION BY customer_id ORDER BY closed_on) AS gap"
                        + " FROM deals WHERE status = 0 AND customer_id IS NOT NULL AND closed_on <= :asof"
                        + " AND coalesce(amount, 0) >= 0) WHERE gap > 0", 0.8)
                + ")) ";
    }

    /** Linear interpolation between the two values around the rank, as spreadsheets do. */
    private static String percentile(String rows, double share) {
        return "SELECT sum(CASE WHEN i = CAST(h AS INTEGER) THEN v * (1 - (h - CAST(h AS INTEGER))) ELSE v * "
                + "(h - CAST(h AS INTEGER)) END) AS gap FROM (SELECT v, row_number() OVER (ORDER BY v) - 1 AS i, "
                + "(count(*) OVER () - 1) * " + share + " AS h FROM (" + rows + ")) WHERE i IN "
                + "(CAST(h AS INTEGER), CAST(h AS INTEGER) + 1)";
    }

    private static Map<String, Query> queries() throws IOException {
        Map<String, Query> queries = new LinkedHashMap<>();
        List<String> lines = new ArrayList<>(Files.readAllLines(QUERIES));
        String title = "";
        StringBuilder sql = new StringBuilder();
        for (String line : lines) {
            if (line.matches("-- [a-z0-9-]+ (value|percentile [0-9.]+)")) {
                put(queries, title, sql);
                title = line.substring("-- ".length());
                sql.setLength(0);
            } else if (!line.startsWith("--")) {
                sql.append(line).append('\n');
            }
        }
        put(queries, title, sql);
        return queries;
    }

    private static void put(Map<String, Query> queries, String title, StringBuilder sql) {
        if (!title.isEmpty()) {
            String[] words = title.split(" ", -1);
            queries.put(words[0], new Query(sql.toString(), words.length > 2 ? Double.valueOf(words[2]) : null));
        }
    }
}
