package app.quarterdeck.bench;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.WorkspaceFacts;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.store.WorkspaceFile;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.IntStream;

/**
 * The board of ten tiles of the yardstick ({@code ../shared/bench}, {@code Q.java}) asked of the engine as the window asks
 * it, and the opening of a workspace. Prints one line of JSON. Usage: {@code BoardBench WORKSPACE [ROUNDS]}.
 */
public final class BoardBench {

    /** The columns the ten tiles use, read row by row: what opening is measured against. */
    private static final String COLUMNS = "created_on, closed_on, customer_id, amount, status, product, source, "
            + "territory, competitor";

    private static final int WARM_UP = 20;
    private static final int OPENINGS = 5;

    private record Tile(String name, String metric, Selection selection) {
    }

    private static final Selection ALL = Selection.of(Period.ALL);

    private static final List<Tile> TILES = List.of(new Tile("total", "won-revenue", ALL),
            new Tile("month", "won-revenue", ALL.every(Grain.MONTH)),
            new Tile("product", "won-revenue", ALL.by(Dimension.PRODUCT)),
            new Tile("territory", "won-revenue", ALL.by(Dimension.TERRITORY)),
            new Tile("winrate", "win-rate", ALL.by(Dimension.SOURCE)), new Tile("median", "sales-cycle", ALL),
            new Tile("newexist", "new-business-share", ALL.every(Grain.YEAR)),
            new Tile("yoy", "yoy-growth", ALL.every(Grain.QUARTER)),
            new Tile("ltv", "won-revenue", ALL.by(Dimension.CUSTOMER)),
            new Tile("lostcomp", "deals-lost-to-competition", ALL.by(Dimension.COMPETITOR)));

    private BoardBench() {
    }

    public static void main(String[] args) throws SQLException {
        Path path = Path.of(args[0]);
        int rounds = args.length > 1 ? Integer.parseInt(args[1]) : 9;
        try (WorkspaceFile file = WorkspaceFile.write(path)) {
            double first = open(file);
            int openings = Math.min(rounds, OPENINGS);
            double[] opening = new double[openings];
            double[] scanning = new double[openings];
            double[] building = new double[openings];
            for (int i = 0; i < openings; i++) {
                scanning[i] = scan(path);
                opening[i] = open(file);
                dropSegments(path);
                building[i] = open(file);
            }
            long none = used();
            Snapshot bare = new Snapshot(new WorkspaceFacts(file));
            load(bare);
            double columns = (used() - none) / (double) bare.table(RecordKind.DEALS).size();
            bare = null;
            long before = used();
            Engine engine = new Engine(new Snapshot(new WorkspaceFacts(file)));
            TILES.forEach(tile -> engine.measure(tile.metric(), tile.selection()));
            double deals = engine.measure("closed-deals", ALL).n() + (double) engine.measure("open-deals", ALL).n();
            double bytes = (used() - before) / deals;
            double[][] plain = board(engine, rounds, false);
            double[][] filtered = board(engine, rounds, true);
            System.out.printf(Locale.ROOT,
                    "{\"deals\":%.0f,\"first\":%.0f,\"open\":%.0f,\"anew\":%.0f,\"scan\":%.0f,\"ms\":%.2f,"
                            + "\"filtered\":%.2f,\"together\":%.2f,\"togetherFiltered\":%.2f,\"columns\":%.1f,"
                            + "\"bytes\":%.1f,\"q\":%s,\"qf\":%s}%n",
                    deals, first, median(opening), median(building), median(scanning), sum(plain), sum(filtered),
                    median(plain[TILES.size()]), median(filtered[TILES.size()]), columns, bytes, each(plain), each(filtered));
        }
    }

    /** Milliseconds until a new snapshot has the columns of the ten tiles and its dictionary can be searched. */
    private static double open(WorkspaceFile file) {
        long start = now();
        load(new Snapshot(new WorkspaceFacts(file)));
        return millis(start);
    }

    private static void load(Snapshot snapshot) {
        FactTable deals = snapshot.table(RecordKind.DEALS);
        deals.days(Field.DEAL_CREATED_ON);
        deals.days(Field.DEAL_CLOSED_ON);
        deals.money(Field.DEAL_AMOUNT);
        for (Field field : List.of(Field.DEAL_CUSTOMER_ID, Field.DEAL_PRODUCT, Field.DEAL_SOURCE,
                Field.DEAL_TERRITORY, Field.DEAL_COMPETITOR)) {
            deals.codes(field);
        }
        snapshot.texts().sameName("DACH");
    }

    /** As an import of all rows leaves them. */
    private static void dropSegments(Path path) throws SQLException {
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + path, new Properties());
                Statement statement = connection.createStatement()) {
            statement.execute("DELETE FROM segment");
        }
    }

    /** Milliseconds of the bare scan of the same columns. */
    private static double scan(Path path) throws SQLException {
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + path, new Properties());
                Statement statement = connection.createStatement()) {
            long start = now();
            long sum = 0;
            try (ResultSet row = statement.executeQuery("SELECT " + COLUMNS + " FROM deals ORDER BY row_id")) {
                while (row.next()) {
                    for (int i = 1; i <= 9; i++) {
                        sum += i == 4 ? row.getLong(i) : row.getInt(i);
                    }
                }
            }
            double took = millis(start);
            if (sum == 0) {
                throw new IllegalStateException("nothing read");
            }
            return took;
        }
    }

    /** Milliseconds of each tile and, last, of all of them asked together, by round; the first rounds warm up. */
    private static double[][] board(Engine engine, int rounds, boolean filtered) {
        double[][] out = new double[TILES.size() + 1][rounds];
        for (int round = -WARM_UP; round < rounds; round++) {
            for (int i = 0; i < TILES.size(); i++) {
                Tile tile = TILES.get(i);
                Selection selection = filtered ? filtered(engine, tile.selection(), round * 2) : tile.selection();
                long start = now();
                Result result = engine.measure(tile.metric(), selection);
                out[i][Math.max(0, round)] = millis(start);
                if (result.n() == 0 && result.series().isEmpty()) {
                    throw new IllegalStateException(tile.name() + " has no data");
                } else if (System.getProperty("dump") != null && round == 0) {
                    System.err.println(tile.name() + " " + result.value() + " " + result.n() + " "
                            + result.groups().stream().limit(3).toList() + " "
                            + result.series().stream().limit(3).toList());
                }
            }
            int other = roundOf(round);
            List<Selection> asked = TILES.stream().map(tile -> filtered
                    ? filtered(engine, tile.selection(), other)
                    : tile.selection()).toList();
            long start = System.nanoTime();
            IntStream.range(0, TILES.size()).parallel()
                    .forEach(i -> engine.measure(TILES.get(i).metric(), asked.get(i)));
            out[TILES.size()][Math.max(0, round)] = (System.nanoTime() - start) / 1e6;
        }
        return out;
    }

    /** Another filter for the tiles asked together than for those asked one by one. */
    private static int roundOf(int round) {
        return round * 2 + 1;
    }

    /**
     * The last year and two of the territories, as the yardstick has it. A third one that does not exist makes every
     * round's filter a new one, so that no list of rows is found ready.
     */
    private static Selection filtered(Engine engine, Selection selection, int round) {
        int to = Math.toIntExact(engine.asOf().toEpochDay());
        return selection.over(Period.range(Math.toIntExact(LocalDate.of(2024, 1, 1).toEpochDay()), to)).where(List
                .of(new Filter(Dimension.TERRITORY, List.of("DACH", "Nordics", "none of them " + round))));
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    /** Wall-clock time; with {@code -Dcpu} the time of this thread alone, which a busy machine disturbs less. */
    private static long now() {
        return System.getProperty("cpu") == null
                ? System.nanoTime()
                : ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static double millis(long start) {
        return (now() - start) / 1e6;
    }

    private static double sum(double[][] times) {
        return Arrays.stream(times, 0, TILES.size()).mapToDouble(BoardBench::median).sum();
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static String each(double[][] times) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < TILES.size(); i++) {
            out.add(String.format(Locale.ROOT, "\"%s\":%.2f", TILES.get(i).name(), median(times[i])));
        }
        return "{" + String.join(",", out) + "}";
    }
}
