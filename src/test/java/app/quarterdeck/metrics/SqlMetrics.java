package app.quarterdeck.metrics;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.time.Period;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Metrics computed in SQL over the tables of a workspace file: a second computation that shares nothing with the engine. The
 * queries stand in {@code sql/metrics.sql}.
 */
final class SqlMetrics implements AutoCloseable {

    private static final Path QUERIES = Path.of("src/test/resources/sql/metrics.sql");
    private static final Pattern TITLE = Pattern.compile("-- [a-z0-9-]+ (value|percentile [0-9.]+)");
    private static final String SALES = "SELECT s.*, NULL AS label, goods_cost AS cost, date AS day, net_amount AS amount, list_amount AS listed, "
            + "id || '|' || coalesce(customer_id, '') AS sale FROM %s s WHERE coalesce((SELECT lower(value) FROM text "
            + "WHERE id = s.status), '') <> 'cancelled'";
    private static final String WINS = "SELECT d.*, kind AS label, NULL AS cost, closed_on AS day, coalesce(amount_list, (SELECT list_price FROM "
            + "products p WHERE p.name = d.product)) AS listed, row_id AS sale FROM %s d WHERE status = 0";

    private static final String CONTRACTS = "SELECT customer_id, coalesce(contract_start, day) AS starts, coalesce(contract_end, "
            + "CASE WHEN contract_months > 0 THEN CAST(strftime('%%s', coalesce(contract_start, day) * 86400, 'unixepoch', "
            + "'+' || CAST(contract_months AS INTEGER) || ' months') AS INTEGER) / 86400 - 1 ELSE 999999 END) AS ends, "
            + "coalesce(recurring_amount, round(amount / contract_months)) AS monthly FROM %s WHERE customer_id IS NOT NULL "
            + "AND coalesce(contract_start, contract_end, contract_months, recurring_amount) IS NOT NULL";
    private static final String MOVES = "SELECT x.*, after - before AS change, EXISTS (SELECT 1 FROM everyones e WHERE "
            + "e.customer_id = x.customer_id AND starts <= :from - 1) AS known, EXISTS (SELECT 1 FROM everyones e WHERE "
            + "e.customer_id = x.customer_id AND :from - 1 BETWEEN starts AND ends AND monthly <> 0) AS had, "
            + "EXISTS (SELECT 1 FROM everyones e WHERE e.customer_id = x.customer_id AND :day BETWEEN starts AND ends "
            + "AND monthly <> 0) AS has FROM (SELECT customer_id, total(CASE WHEN :from - 1 BETWEEN starts AND ends THEN "
            + "monthly END) AS before, total(CASE WHEN :day BETWEEN starts AND ends THEN monthly END) AS after "
            + "FROM contracts GROUP BY customer_id) x";

    /** A query, and which percentile of its rows is taken; null = the query gives the value. */
    private record Query(String sql, @Nullable Double percentile) {
    }

    private final Connection connection;
    private final int asOf;
    private final String revenue;
    private final Map<Dimension, String> columns;
    private final Map<String, Query> queries = queries();

    /** @param columns the code of a dimension's value as SQL over a row of deals, or of sales where these are the revenue */
    SqlMetrics(Path workspace, LocalDate asOf, boolean sales, Map<Dimension, String> columns) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:sqlite:" + workspace);
        this.asOf = Math.toIntExact(asOf.toEpochDay());
        this.revenue = sales ? SALES : WINS;
        this.columns = columns;
    }

    Set<String> ids() {
        return queries.keySet();
    }

    /** Null where there is nothing to compute from. */
    @Nullable
    Double value(String metric, Period period, List<Filter> where) throws SQLException {
        Query query = Objects.requireNonNull(queries.get(metric));
        int to = Math.min(period.to(), asOf);
        Map<String, Integer> places = new LinkedHashMap<>();
        places.put(":from", period.from());
        places.put(":to", to);
        places.put(":day", to);
        places.put(":asof", asOf);
        places.put(":yearbefore", yearBefore(asOf));
        places.put(":twoyears", yearBefore(yearBefore(to)));
        places.put(":year", yearBefore(to));
        String sql = with(where) + (query.percentile == null ? query.sql : percentile(query.sql, query.percentile));
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

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static int yearBefore(int day) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).minusMonths(12).toEpochDay());
    }

    /** The rows of the selection, and what some queries have in common. */
    private String with(List<Filter> filters) {
        String where = String.join(" AND ", filters.stream().map(this::condition).toList());
        String all = where.isEmpty() ? "" : " WHERE " + where;
        String won = "SELECT closed_on - created_on AS v FROM deals WHERE status = 0 AND closed_on >= created_on";
        return "WITH d AS (SELECT * FROM deals" + (revenue.equals(WINS) ? all : "") + "), s AS (SELECT * FROM sales"
                + (revenue.equals(SALES) || filters.stream().allMatch(f -> f.dimension().equals(Dimension.PRODUCT))
                        ? all
                        : "")
                + "), o AS (SELECT * FROM d WHERE CASE WHEN :day >= :asof THEN status = 2 ELSE created_on <= :day "
                + "AND (status = 2 OR closed_on > :day) END), l AS (SELECT * FROM leads), a AS (SELECT * FROM activities), r AS ("
                + revenue.formatted(revenue.equals(SALES) ? "s" : "d") + "), history AS ("
                + revenue.formatted(revenue.equals(SALES) ? "sales" : "deals") + "), firsts AS "
                + "(SELECT customer_id, min(day) AS first FROM history WHERE customer_id IS NOT NULL"
                + " AND day IS NOT NULL AND coalesce(amount, 0) >= 0 GROUP BY customer_id), bought AS MATERIALIZED "
                + "(SELECT customer_id, product, min(day) AS first FROM history WHERE coalesce(amount, 0) >= 0 "
                + "GROUP BY customer_id, product), decision(days) AS ("
                + percentile(won + " AND closed_on > :yearbefore AND closed_on <= :asof", 0.9) + "), late(days) AS ("
                + percentile(won + " AND closed_on > :year AND closed_on <= :day", 0.9)
                + "), silent(days) AS (SELECT max(30, min(730, gap)) FROM (" + percentile("SELECT gap AS v FROM "
                        + "(SELECT day - lag(day) OVER (PARTITION BY customer_id ORDER BY day) AS gap FROM history "
                        + "WHERE customer_id IS NOT NULL AND day <= :asof AND coalesce(amount, 0) >= 0) WHERE gap > 0",
                        0.8)
                + ")), contracts AS (" + CONTRACTS.formatted("r") + "), everyones AS (" + CONTRACTS.formatted("history")
                + "), moves AS (" + MOVES + ") ";
    }

    private String condition(Filter filter) {
        String column = columns.get(filter.dimension());
        return "coalesce((SELECT lower(trim(value)) FROM text WHERE id = " + column + "), '') IN ("
                + String.join(", ", filter.values().stream()
                        .map(value -> "'" + value.strip().toLowerCase(Locale.ROOT).replace("'", "''") + "'").toList())
                + ")";
    }

    /** Linear interpolation between the two values around the rank, as spreadsheets do. */
    private static String percentile(String rows, double share) {
        return "SELECT sum(CASE WHEN i = CAST(h AS INTEGER) THEN v * (1 - (h - CAST(h AS INTEGER))) ELSE v * "
                + "(h - CAST(h AS INTEGER)) END) AS gap FROM (SELECT v, row_number() OVER (ORDER BY v) - 1 AS i, "
                + "(count(*) OVER () - 1) * " + share + " AS h FROM (" + rows + ")) WHERE i IN "
                + "(CAST(h AS INTEGER), CAST(h AS INTEGER) + 1)";
    }

    private static Map<String, Query> queries() {
        try {
            Map<String, Query> queries = new LinkedHashMap<>();
            String title = "";
            StringBuilder sql = new StringBuilder();
            for (String line : Files.readAllLines(QUERIES)) {
                if (TITLE.matcher(line).matches()) {
                    put(queries, title, sql);
                    title = line.substring("-- ".length());
                    sql.setLength(0);
                } else if (!line.startsWith("--")) {
                    sql.append(line).append('\n');
                }
            }
            put(queries, title, sql);
            return queries;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void put(Map<String, Query> queries, String title, StringBuilder sql) {
        if (!title.isEmpty()) {
            String[] words = title.split(" ", -1);
            queries.put(words[0], new Query(sql.toString(), words.length > 2 ? Double.valueOf(words[2]) : null));
        }
    }
}
