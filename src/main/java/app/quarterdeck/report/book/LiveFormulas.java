package app.quarterdeck.report.book;

import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.measure.Figure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a table follow from others that stand beside them: shares of a column's sum, and ratios, rates,
 * differences and changes of two columns. A column follows only where every figure in it does, to the last digits a number
 * has: what the engine measured is never replaced by something that is merely close.
 */
final class LiveFormulas {

    private static final double EXACT = 1e-12;

    /** What a column may be of two others. */
    private enum Kind {
        PERCENT("%1$s/%2$s*100"),
        RATIO("%1$s/%2$s"),
        DIFFERENCE("%1$s-%2$s"),
        CHANGE("(%1$s-%2$s)/%2$s*100");

        private final String formula;

        Kind(String formula) {
            this.formula = formula;
        }

        double of(double a, double b) {
            return switch (this) {
                case PERCENT -> a / b * 100;
                case RATIO -> a / b;
                case DIFFERENCE -> a - b;
                case CHANGE -> (a - b) / b * 100;
            };
        }
    }

    /** A cell of the table, counted from its first row and column. */
    record At(int row, int column) {
    }

    private final List<List<@Nullable Double>> columns = new ArrayList<>();
    private final int top;

    private LiveFormulas(Table table, int top) {
        this.top = top;
        for (int c = 0; c < table.headings().size(); c++) {
            List<@Nullable Double> column = new ArrayList<>();
            for (List<Object> row : table.rows()) {
                column.add(c < row.size() ? value(row.get(c)) : null);
            }
            columns.add(column);
        }
    }

    /** @param top index of the table's first row on the sheet; its first column is the sheet's */
    static Map<At, String> of(Table table, int top) {
        return new LiveFormulas(table, top).find();
    }

    private static @Nullable Double value(@Nullable Object cell) {
        return switch (cell) {
            case Figure figure -> figure.value();
            case Number number -> number.doubleValue();
            case null, default -> null;
        };
    }

    private Map<At, String> find() {
        Map<At, String> found = new HashMap<>();
        // only from columns further left: nothing can go round in a circle
        for (int c = 1; c < columns.size(); c++) {
            int column = c;
            formula(column).ifPresent(formula -> {
                for (int r = 0; r < columns.get(column).size(); r++) {
                    if (columns.get(column).get(r) != null) {
                        found.put(new At(r, column), formula.at(r));
                    }
                }
            });
        }
        return found;
    }

    private interface Formula {
        String at(int row);
    }

    private Optional<Formula> formula(int c) {
        if (columns.get(c).stream().allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        for (int a = 1; a < c; a++) {
            if (share(c, a)) {
                int part = a;
                return Optional.of(r -> "%s/SUM(%s:%s)*100".formatted(name(r, part, false), name(0, part, true),
                        name(columns.get(part).size() - 1, part, true)));
            }
        }
        for (int a = 1; a < c; a++) {
            for (int b = 1; b < c; b++) {
                for (Kind kind : Kind.values()) {
                    if (a != b && follows(c, a, b, kind)) {
                        int first = a;
                        int second = b;
                        return Optional
                                .of(r -> kind.formula.formatted(name(r, first, false), name(r, second, false)));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private boolean share(int c, int a) {
        double sum = columns.get(a).stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue).sum();
        int telling = 0;
        for (int r = 0; r < columns.get(c).size(); r++) {
            Double value = columns.get(c).get(r);
            Double part = columns.get(a).get(r);
            if (value != null && (part == null || !same(value, part / sum * 100))) {
                return false;
            }
            telling += value != null && value != 0 ? 1 : 0;
        }
        return telling > 1;
    }

    private boolean follows(int c, int a, int b, Kind kind) {
        int telling = 0;
        for (int r = 0; r < columns.get(c).size(); r++) {
            Double value = columns.get(c).get(r);
            Double first = columns.get(a).get(r);
            Double second = columns.get(b).get(r);
            if (value != null && (first == null || second == null || !same(value, kind.of(first, second)))) {
                return false;
            }
            // small whole numbers agree by chance
            telling += value != null && value != Math.rint(value) ? 1 : 0;
        }
        return telling > 0;
    }

    /** NaN and infinity, from a division by nought, are the same as nothing. */
    private static boolean same(double value, double reckoned) {
        return Math.abs(value - reckoned) <= EXACT * Math.max(Math.abs(value), Math.abs(reckoned));
    }

    private String name(int row, int column, boolean fixed) {
        return new CellReference(top + row, column, fixed, false).formatAsString();
    }
}
