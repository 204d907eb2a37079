package app.quarterdeck.metrics;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.record.Team;
import app.quarterdeck.model.time.FiscalCalendar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Examples worked out by hand, as files in {@code src/test/resources/examples}: a few rows of each kind, then what each
 * metric must say of them. The first example file explains the form.
 */
final class Examples {

    private static final Path FOLDER = Path.of("src/test/resources/examples");

    /**
     * One line of a file.
     *
     * @param value  digits as {@link Figures#digits} writes them, or {@code none:} and the reason
     * @param facts  further words: {@code left:reason=2}, {@code also:id=5}, {@code n=3}
     * @param groups groups as {@link Figures#groups} writes them, empty where they are not looked at
     */
    record Example(String file, int line, String metric, Selection selection, @Nullable Double target, String value,
            List<String> facts, String groups, Engine engine) {
    }

    private final String file;
    private final Sample sample = new Sample();
    private final List<Example> examples = new ArrayList<>();
    private RecordKind kind = RecordKind.DEALS;
    private @Nullable Engine engine;
    private @Nullable LocalDate day;

    private Examples(Path path) throws IOException {
        this.file = path.getFileName().toString();
        List<String> lines = Files.readAllLines(path);
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).replaceAll("\\s+#.*", "").strip();
            if (!line.isEmpty() && !line.startsWith("#")) {
                read(line, i + 1);
            }
        }
    }

    static List<Example> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            List<Example> all = new ArrayList<>();
            for (Path path : files.sorted().toList()) {
                all.addAll(new Examples(path).examples);
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line, int number) {
        if (line.startsWith("import ")) {
            day = LocalDate.parse(line.substring("import ".length()));
            sample.then(day);
        } else if (day != null && line.startsWith("deal ")) {
            past(line.substring("deal ".length()).split(",", -1));
        } else if (line.startsWith("set ")) {
            settings(line.substring("set ".length()));
        } else if (line.startsWith("[")) {
            columns(line);
        } else if (line.contains(" -> ")) {
            examples.add(example(line, number));
        } else {
            rows(line);
        }
    }

    /** Of the import named last: place of the deal, status (or gone), amount, expected_close_on, probability, created_on, closed_on. */
    private void past(String[] cells) {
        boolean gone = cells[1].equals("gone");
        sample.said(new DealVersion(Long.parseLong(cells[0]), 0, !gone,
                gone ? DealStatus.OPEN : DealStatus.valueOf(cells[1].toUpperCase(java.util.Locale.ROOT)),
                cells[2].isEmpty() ? Blank.MONEY : Money.of(new java.math.BigDecimal(cells[2])), epoch(cells[3]),
                cells[4].isEmpty() ? Double.NaN : Double.parseDouble(cells[4]), Blank.TEXT, epoch(cells[5]),
                epoch(cells[6])));
    }

    private static int epoch(String cell) {
        return cell.isEmpty() ? Blank.DATE : (int) LocalDate.parse(cell).toEpochDay();
    }

    /** {@code [deals: id, status, closed_on]}. */
    private void columns(String line) {
        String[] parts = line.substring(1, line.length() - 1).split(": ", 2);
        kind = RecordKind.ofId(parts[0]).orElseThrow();
        sample.columns(Arrays.stream(parts[1].split(", ")).map(id -> Field.ofId(kind, id).orElseThrow())
                .toArray(Field[]::new));
    }

    /** Cells with commas between them; {@code 12 x} before makes twelve rows, {@code @} being their number. */
    private void rows(String line) {
        int times = 1;
        String cells = line;
        if (line.matches("\\d+ x .*")) {
            times = Integer.parseInt(line.substring(0, line.indexOf(' ')));
            cells = line.substring(line.indexOf(" x ") + 3);
        }
        for (int i = 1; i <= times; i++) {
            sample.rows(kind, cells.replace("@", Integer.toString(i)));
        }
    }

    private Example example(String line, int number) {
        Engine made = engine == null ? sample.engine() : engine;
        engine = made;
        String[] sides = line.split(" -> ", 2);
        String[] asked = sides[0].strip().split("\\s+", -1);
        Selection selection = Selection.of(FiscalCalendar.DEFAULT.parse(asked[1]));
        Double target = null;
        for (int i = 2; i < asked.length; i++) {
            String[] word = asked[i].split("=", 2);
            selection = switch (word[0]) {
                case "by" -> selection.by(Arrays.stream(word[1].split(","))
                        .map(id -> Dimension.ofId(id).orElseThrow()).toArray(Dimension[]::new));
                case "where" -> where(selection, word[1]);
                case "as-of" -> selection.asOf(LocalDate.parse(word[1]));
                default -> selection;
            };
            target = word[0].equals("target") ? Double.valueOf(word[1]) : target;
        }
        String[] told = sides[1].split(" \\| ", 2);
        List<String> words = List.of(told[0].strip().split("\\s+", -1));
        return new Example(file, number, asked[0], selection, target, words.getFirst(), words.subList(1, words.size()),
                told.length > 1 ? told[1].strip() : "", made);
    }

    private static Selection where(Selection selection, String condition) {
        String[] parts = condition.split(":", 2);
        return selection.where(List.of(new Filter(Dimension.ofId(parts[0]).orElseThrow(),
                List.of(parts[1].split("/", -1)))));
    }

    /** {@code as-of=2025-06-30 decision-days=40 revenue=deals currency=EUR today=2026-06-10}. */
    private void settings(String line) {
        Settings none = Settings.DEFAULT;
        LocalDate asOf = null;
        Double days = null;
        Settings.Revenue revenue = null;
        String currency = none.currency();
        Team team = null;
        int uses = none.toolUses();
        for (String word : line.split(" ", -1)) {
            String[] parts = word.split("=", 2);
            switch (parts[0]) {
                case "as-of" -> asOf = LocalDate.parse(parts[1]);
                case "decision-days" -> days = Double.valueOf(parts[1]);
                case "revenue" -> revenue = Settings.Revenue.valueOf(parts[1].toUpperCase(java.util.Locale.ROOT));
                case "currency" -> currency = parts[1];
                case "team" -> team = Team.parse(parts[1].replace(':', '='));
                case "tool-uses" -> uses = Integer.parseInt(parts[1]);
                case "today" -> sample.on(LocalDate.parse(parts[1]));
                default -> throw new IllegalArgumentException(word);
            }
        }
        sample.with(new Settings(none.calendar(), currency, revenue, days, none.cycleStart(), asOf, none.newRule(),
                none.stages(), none.markets(), none.sellingCost(), uses, team));
    }
}
