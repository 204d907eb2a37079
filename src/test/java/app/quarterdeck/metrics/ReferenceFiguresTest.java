package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.WorkspaceFacts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.store.WorkspaceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The page of reference figures holds: what it says agrees does, and no figure of a {@code reference.json} is left out. */
@Tag("shared")
class ReferenceFiguresTest {

    private static final Path PAGE = Path.of("src/docs/reference-figures.md");
    private static final Pattern ASKED = Pattern.compile(
            "(all|\\d{4}|=\\w+)(?: by ([^=]+)=(\\w+))?(?: where (\\w+)=(\\w+))?(?: except (.+))?"
                    + "(?: reading (.+) as (\\w+))?");
    private static final Map<String, List<String>> FILES = Map.of("crm_sales_opportunities",
            List.of("sales_pipeline.csv", "accounts.csv", "products.csv", "sales_teams.csv"), "nps_survey",
            List.of("nps_survey.csv"), "sales_data_sample", List.of("sales_data_sample.csv"), "salesforce",
            List.of("Account.csv", "Event.csv", "Lead.csv", "Manager.csv", "Opportunity.csv",
                    "OpportunityHistory.csv", "OpportunityLineItem.csv", "PricebookEntry.csv", "Product2.csv",
                    "Quota.csv", "Task.csv", "User.csv"),
            "superstore", List.of("Sample - Superstore (2014-2017).xlsx"), "superstore_chinese",
            List.of("示例 - 超市.xls"));

    @TempDir
    Path folder;

    /** A line of the page. */
    private record Line(String key, Map<String, String> fields, String asked, String reason) {

        static Line of(String text) {
            String[] cells = Arrays.stream(text.split("\\|", -1)).map(String::strip).toArray(String[]::new);
            Map<String, String> fields = new LinkedHashMap<>();
            for (String field : cells[2].isEmpty() ? new String[0] : cells[2].split(", ", -1)) {
                String[] sides = field.split("=", 2);
                fields.put(sides[0], sides[1]);
            }
            return new Line(cells[1], fields, cells[3], cells[4]);
        }
    }

    static Set<String> sets() {
        return new TreeSet<>(FILES.keySet());
    }

    @Test
    void everySetHasItsFiles() throws IOException {
        assertEquals(FILES.keySet(), page().keySet());
    }

    @ParameterizedTest
    @MethodSource("sets")
    void everyFigureAgreesOrSaysWhyNot(String set) throws IOException {
        Map<?, ?> metrics = (Map<?, ?>) Figures.some(Shared.json("data/" + set + "/reference.json").get("metrics"));
        List<Line> lines = Figures.some(page().get(set));
        List<String> faults = new ArrayList<>(missing(metrics, lines));
        Path[] files = Figures.some(FILES.get(set)).stream().map(file -> Path.of(set, file)).toArray(Path[]::new);
        try (WorkspaceFile file = WorkspaceFile.read(Shared.imported(folder, files))) {
            Engine engine = new Engine(new Snapshot(new WorkspaceFacts(file)));
            for (Line line : lines) {
                for (Map<String, Object> row : rows(metrics, line.key())) {
                    faults.addAll(new Row(engine, line, row).faults());
                }
            }
        }
        assertEquals(List.of(), faults);
    }

    /** Keys and numbers without a line, and lines without a key. */
    private static List<String> missing(Map<?, ?> metrics, List<Line> lines) {
        List<String> out = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Map<String, Set<String>> said = new HashMap<>();
        for (Line line : lines) {
            known.add(line.key());
            Set<String> fields = said.computeIfAbsent(line.key(), key -> new HashSet<>());
            fields.addAll(line.fields().keySet());
            Matcher named = Pattern.compile("`(\\w+)`").matcher(line.reason());
            while (named.find()) {
                fields.add(named.group(1));
            }
            boolean whole = line.fields().isEmpty() && !line.reason().isEmpty();
            if (whole) {
                rows(metrics, line.key()).forEach(row -> fields.addAll(row.keySet()));
            }
            if (!metrics.containsKey(line.key())) {
                out.add("no such key: " + line.key());
            }
        }
        for (Object key : metrics.keySet()) {
            if (!known.contains(key)) {
                out.add("no line for " + key);
                continue;
            }
            for (Map<String, Object> row : rows(metrics, String.valueOf(key))) {
                row.forEach((field, value) -> {
                    boolean period = lines.stream().anyMatch(line -> line.asked().startsWith("=" + field));
                    if (value instanceof Number && !period && !Figures.some(said.get(key)).contains(field)) {
                        out.add("no line for " + key + "." + field);
                    }
                });
            }
        }
        return out.stream().distinct().toList();
    }

    /** The rows of a key; a bare value is a row with one field. */
    @SuppressWarnings("unchecked") // JSON objects have texts as keys
    private static List<Map<String, Object>> rows(Map<?, ?> metrics, String key) {
        Object value = metrics.get(key) instanceof Map<?, ?> entry ? entry.get("value") : null;
        return switch (value) {
            case null -> List.of();
            case List<?> rows -> rows.stream().map(row -> (Map<String, Object>) row).toList();
            case Map<?, ?> row -> List.of((Map<String, Object>) row);
            default -> List.of(Map.of("value", value));
        };
    }

    /** One row of the reference, asked of the engine as a line says. */
    private record Row(Engine engine, Line line, Map<String, Object> values) {

        List<String> faults() {
            if (line.fields().isEmpty()) {
                return List.of();
            }
            Matcher asked = ASKED.matcher(line.asked());
            if (!asked.matches()) {
                return List.of("unreadable: " + line.asked());
            }
            if (asked.group(6) != null && values.containsValue(number(asked.group(6)))) {
                return List.of();
            }
            String named = asked.group(3) == null ? "" : text(asked.group(3));
            String member = named.equals(asked.group(7)) ? asked.group(8) : named;
            List<String> out = new ArrayList<>();
            line.fields().forEach((field, metric) -> {
                Object wanted = values.get(field);
                Double got = got(metric, asked, member);
                if (!same(wanted, got, engine.metric(metric.split(":", 2)[0]).unit(), metric.contains(":"))) {
                    out.add(line.key() + "." + field + " " + values + ": " + metric + " is " + got);
                }
            });
            return out;
        }

        private @Nullable Double got(String metric, Matcher asked, String member) {
            String[] names = metric.split(":", 2);
            List<Filter> where = new ArrayList<>();
            if (asked.group(4) != null) {
                where.add(new Filter(Dimension.ofId(asked.group(4)).orElseThrow(), List.of(asked.group(5))));
            }
            Selection selection = Selection.of(FiscalCalendar.DEFAULT.parse(period(asked.group(1)))).where(where);
            if (asked.group(2) == null) {
                Result result = engine.measure(names[0], selection);
                return names.length > 1 ? result.extra(names[1]) : result.value();
            }
            Dimension by = Dimension.ofId(asked.group(2)).orElseThrow();
            return engine.measure(names[0], selection.by(by)).groups().stream()
                    .filter(group -> group.key().equals(member)).findFirst().map(group -> group.value()).orElse(null);
        }

        private String period(String text) {
            return text.startsWith("=") ? text(text.substring(1)).replace("-Q", "Q") : text;
        }

        private String text(String field) {
            Object value = values.get(field);
            return value == null ? "" : value.toString();
        }

        private static boolean same(@Nullable Object wanted, @Nullable Double got, Unit unit, boolean part) {
            if (!(wanted instanceof Number number) || got == null) {
                return (got == null || got == 0) && (wanted == null || number(wanted) == 0);
            }
            double value = number.doubleValue() * (unit == Unit.PERCENT && !part ? 100 : 1);
            // the reference rounds shares to six digits after the point and means to four
            return Math.abs(value - got) <= 6e-5 + 1e-9 * Math.abs(value);
        }

        private static Object number(String text) {
            return text.matches("\\d+") ? Integer.valueOf(text) : text;
        }

        private static double number(Object value) {
            return value instanceof Number number ? number.doubleValue() : Double.NaN;
        }
    }

    private static Map<String, List<Line>> page() throws IOException {
        Map<String, List<Line>> sets = new HashMap<>();
        List<Line> lines = List.of();
        for (String line : Files.readAllLines(PAGE)) {
            if (line.startsWith("## ")) {
                lines = new ArrayList<>();
                sets.put(line.substring("## ".length()), lines);
            } else if (line.startsWith("| ") && !line.startsWith("| Key ")) {
                lines.add(Line.of(line));
            }
        }
        return sets;
    }
}
