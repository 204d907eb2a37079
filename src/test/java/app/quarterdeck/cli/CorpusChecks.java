package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the {@code checks} of the manifest: {@code columns}, {@code row1.City}, {@code sum(amt)}, {@code if_dmy[0]} … */
record CorpusChecks(InspectedFile file, Function<String, InspectedFile> reread) {

    private static final Pattern ROW = Pattern.compile("row(\\d+)\\.(.+)");
    private static final Pattern LAST = Pattern.compile("last\\.(\\d+)");
    private static final Pattern CALL = Pattern.compile("(sum|len)\\((.+)\\)");
    private static final Pattern CELL = Pattern.compile("(.+)\\[(\\d+)]");
    private static final Map<String, String> CHOICES = Map.of("if_decimal_comma", "decimal=comma", "if_decimal_dot",
            "decimal=dot", "if_dmy", "dates=dmy", "if_mdy", "dates=mdy");

    void hold(Map<String, Object> checks) {
        checks.forEach((key, expected) -> assertEquals(plain(expected), plain(found(key, expected)), key));
    }

    private @Nullable Object found(String key, Object expected) {
        Matcher row = ROW.matcher(key);
        if (row.matches()) {
            return file.column(row.group(2)).get(Integer.parseInt(row.group(1)) - 1);
        }
        Matcher last = LAST.matcher(key);
        if (last.matches()) {
            return file.rows().getLast().get(Integer.parseInt(last.group(1)));
        }
        Matcher call = CALL.matcher(key);
        if (call.matches()) {
            return call.group(1).equals("sum")
                    ? sum(call.group(2))
                    : String.valueOf(found(call.group(2), expected)).length();
        }
        Matcher cell = CELL.matcher(key);
        if (cell.matches()) {
            return ((List<?>) Objects.requireNonNull(found(cell.group(1), List.of())))
                    .get(Integer.parseInt(cell.group(2)));
        }
        String choice = CHOICES.get(key);
        if (choice != null) {
            return reread.apply(choice).column(choice.startsWith("dates") ? "col1" : "col2");
        }
        return switch (key) {
            case "columns" -> file.names();
            case "n_columns" -> file.names().size();
            default -> file.column(key);
        };
    }

    private Object sum(String column) {
        return file.column(column).stream().filter(Objects::nonNull).map(value -> new BigDecimal(value.toString()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Numbers and numbers as text compare by value, everything else letter by letter. */
    private static Object plain(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list.stream().map(CorpusChecks::plain).toList();
        }
        if (value instanceof Number number) {
            return new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
        }
        return String.valueOf(value);
    }
}
