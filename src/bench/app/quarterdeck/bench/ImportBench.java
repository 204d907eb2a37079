package app.quarterdeck.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;

/**
 * Imports beside their yardsticks: whole processes, in rounds that run forwards and backwards in turn; says medians and
 * ratios. Arguments: the folder of the yardstick (../shared/bench), rounds, and which benchmarks (csv, xlsx,
 * xlsx1m).
 */
public final class ImportBench {

    private static final String COLUMNS = "deal_id TEXT, account TEXT, created_date TEXT, close_date TEXT, stage TEXT, "
            + "amount REAL, product TEXT, lead_source TEXT, owner TEXT, territory TEXT, segment TEXT, competitor TEXT, "
            + "prior_activity TEXT, cost REAL";

    private final Path folder = Path.of("target", "bench");
    private final Path yardstick;
    private final int rounds;

    private ImportBench(Path yardstick, int rounds) {
        this.yardstick = yardstick;
        this.rounds = rounds;
    }

    public static void main(String[] args) throws Exception {
        Path yardstick = Path.of(args.length > 0 ? args[0] : "../shared/bench");
        ImportBench bench = new ImportBench(yardstick, args.length > 1 ? Integer.parseInt(args[1]) : 5);
        Files.createDirectories(bench.folder);
        List<String> wanted = args.length > 2 ? List.of(args[2].split(",")) : List.of("csv", "xlsx", "xlsx1m");
        if (wanted.contains("csv")) {
            bench.csv();
        }
        if (wanted.contains("xlsx")) {
            bench.xlsx(100_000);
        }
        if (wanted.contains("xlsx1m")) {
            bench.xlsx(1_000_000);
        }
    }

    /** A million deals, from file to committed workspace, beside SQLite's own shell filling a typed table. */
    private void csv() throws Exception {
        Path data = data(1_000_000, "csv");
        Path script = Files.writeString(folder.resolve("import.sql"), """
                PRAGMA journal_mode=WAL;
                PRAGMA synchronous=NORMAL;
                PRAGMA cache_size=-65536;
                CREATE TABLE deals(%s);
                BEGIN;
                .import --csv --skip 1 %s deals
                COMMIT;
                PRAGMA wal_checkpoint(TRUNCATE);
                """.formatted(COLUMNS, data));
        Map<String, List<String>> runs = new LinkedHashMap<>();
        runs.put("sqlite3 .import", List.of("sh", "-c", "sqlite3 " + folder.resolve("yard.db") + " < " + script));
        runs.put("quarterdeck import", product("import", data.toString(), "-w", workspace()));
        compare("CSV, 1,000,000 deals", runs);
    }

    /** The rows of a workbook beside fastexcel-reader looking at the same cells. */
    private void xlsx(int rows) throws Exception {
        Path data = data(rows, "xlsx");
        Map<String, List<String>> runs = new LinkedHashMap<>();
        runs.put("fastexcel-reader, cells alone", java("-Xmx512m", compiled("Xr"), "fastexcel", data.toString()));
        runs.put("quarterdeck inspect", product("inspect", data.toString()));
        runs.put("quarterdeck import", product("import", data.toString(), "-w", workspace()));
        compare("XLSX, %,d rows".formatted(rows), runs);
    }

    private String workspace() {
        return folder.resolve("bench.qdeck").toString();
    }

    private static List<String> product(String... words) {
        List<String> all = new ArrayList<>(java("-Xmx512m", "--enable-native-access=ALL-UNNAMED", "-XX:+UseSerialGC",
                "app.quarterdeck.app.Main"));
        all.addAll(List.of(words));
        return all;
    }

    private static List<String> java(String... words) {
        List<String> all = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp", System.getProperty("java.class.path") + File.pathSeparator + "target/bench"));
        all.addAll(List.of(words));
        return all;
    }

    /** A program of the yardstick, compiled beforehand: compiling is not what is measured. */
    private String compiled(String name) {
        Path source = yardstick.resolve("src").resolve(name + ".java");
        int code = ToolProvider.findFirst("javac").orElseThrow().run(System.out, System.err, "-nowarn", "-cp",
                System.getProperty("java.class.path"), "-d", folder.toString(), source.toString());
        if (code != 0) {
            throw new IllegalStateException("cannot compile " + source);
        }
        return name;
    }

    /** The yardstick's generator makes the same file from the same seed. */
    private Path data(int rows, String ending) throws Exception {
        Path file = folder.resolve("deals_" + rows + "." + ending);
        if (!Files.exists(file)) {
            boolean text = ending.equals("csv");
            run(java(compiled("Gen"), String.valueOf(rows), "42", text ? file.toString() : "-",
                    text ? "-" : file.toString()));
        }
        return file;
    }

    private void compare(String what, Map<String, List<String>> runs) throws Exception {
        Map<String, List<Double>> seconds = new LinkedHashMap<>();
        List<String> order = new ArrayList<>(runs.keySet());
        for (int round = 0; round < rounds; round++) {
            for (String name : order) {
                clean();
                long start = System.nanoTime();
                run(runs.get(name));
                seconds.computeIfAbsent(name, n -> new ArrayList<>()).add((System.nanoTime() - start) / 1e9);
            }
            Collections.reverse(order);
        }
        clean();
        double yard = median(seconds.get(runs.keySet().iterator().next()));
        System.out.println(what + ", " + rounds + " rounds");
        runs.keySet().forEach(name -> System.out.printf(Locale.ROOT, "  %-32s %7.2f s  %5.2f%n", name,
                median(seconds.get(name)), median(seconds.get(name)) / yard));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void clean() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("(bench\\.qdeck|yard\\.db).*"))
                    .toList()) {
                Files.delete(file);
            }
        }
    }

    private static void run(List<String> words) throws Exception {
        File log = new File("target/bench/last.log");
        int code = new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(log).start().waitFor();
        if (code != 0) {
            throw new IllegalStateException("exit " + code + ", see " + log + ": " + String.join(" ", words));
        }
    }
}
