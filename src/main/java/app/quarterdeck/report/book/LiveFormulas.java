package app.quarterdeck.report.book;

import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.DoubleBinaryOperator;
import java.util.function.IntFunction;
import org.apache.poi.ss.util.CellReference;
import org.jspecify.annotations.Nullable;

/**
 * Which figures of a table follow from others of it: shares of a column's sum, ratios, rates, differences and changes of
 * two columns, sums of columns and the rates of those sums. A column follows only where every figure in it does, to the last digits a number
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

    /** A cell of the row below the table: what the engine measured, and how it follows from the cells above. */
    record Total(Figure figure, String formula) {
    }

    /**
     * How a column follows.
     *
     * @param from the columns it follows from
     * @param at   the formula in a row; the one after the last is the row of totals
     * @param of   the value from the values in {@code from}
     */
    private record Formula(List<Integer> from, IntFunction<String> at, DoubleBinaryOperator of) {
    }

    private final Table table;
    private final List<List<@Nullable Double>> columns = new ArrayList<>();
    private final Map<Integer, Formula> formulas = new HashMap<>();
    private final int top;

    /** @param top index of the table's first row on the sheet; its first column is the sheet's */
    LiveFormulas(Table table, int top) {
        this.table = table;
        this.top = top;
        for (int c = 0; c < table.headings().size(); c++) {
            List<@Nullable Double> column = new ArrayList<>();
            for (List<Object> row : table.rows()) {
                column.add(c < row.size() ? value(row.get(c)) : null);
            }
            columns.add(column);
        }
        // only from columns further left: nothing can go round in a circle
        for (int c = 1; c < columns.size(); c++) {
            Optional<Formula> formula = formula(c);
            if (formula.isPresent()) {
                formulas.put(c, formula.get());
            }
        }
    }

    private static @Nullable Double value(@Nullable Object cell) {
        return switch (cell) {
            case Figure figure -> figure.value();
            case Number number -> number.doubleValue();
            case null, default -> null;
        };
    }

    /** The cells of the table that follow from others of it. */
    Map<At, String> cells() {
        Map<At, String> found = new HashMap<>();
        formulas.forEach((c, formula) -> {
            for (int r = 0; r < columns.get(c).size(); r++) {
                if (columns.get(c).get(r) != null) {
                    found.put(new At(r, c), formula.at().apply(r));
                }
            }
        });
        int last = table.rows().size() - 1;
        for (int c = 1; c < columns.size(); c++) {
            if (!formulas.containsKey(c) && closes(c, last)) {
                found.put(new At(last, c), sum(c, last - 1));
            }
        }
        return found;
    }

    /** Whether the last row is what the rows above add up to; small numbers and whole ones do so by chance. */
    private boolean closes(int c, int last) {
        List<@Nullable Double> column = columns.get(c);
        if (last < 3 || column.contains(null) || figure(c).unit() != Unit.MONEY) {
            return false;
        }
        double above = column.subList(0, last).stream().mapToDouble(Objects::requireNonNull).sum();
        return Objects.requireNonNull(column.get(last)) != 0 && same(Objects.requireNonNull(column.get(last)), above);
    }

    /**
     * What can stand below the table: sums of whole columns that are figures of the page, and the rates of such sums.
     *
     * @return by column; empty where nothing adds up to a figure
     */
    Map<Integer, Total> totals(List<Result> results) {
        List<Figure> known = known(results);
        Map<Integer, Total> totals = new HashMap<>();
        int rows = table.rows().size();
        for (int c = 1; c < columns.size(); c++) {
            if (formulas.containsKey(c) || rows < 2 || columns.get(c).contains(null)) {
                continue;
            }
            double sum = columns.get(c).stream().mapToDouble(Objects::requireNonNull).sum();
            int column = c;
            measured(known, figure(c), sum).ifPresent(
                    figure -> totals.put(column, new Total(figure, sum(column, rows - 1))));
        }
        formulas.forEach((c, formula) -> {
            if (totals.keySet().containsAll(formula.from())) {
                double value = formula.of().applyAsDouble(number(totals, formula.from().getFirst()),
                        number(totals, formula.from().getLast()));
                // a whole is all of itself, whatever was measured
                Optional<Figure> figure = formula.from().size() == 1
                        ? Optional.of(new Figure(value, figure(c).unit(), null))
                        : measured(known, figure(c), value);
                figure.ifPresent(it -> totals.put(c, new Total(it, formula.at().apply(rows))));
            }
        });
        return totals;
    }

    private static double number(Map<Integer, Total> totals, int column) {
        return Objects.requireNonNull(Objects.requireNonNull(totals.get(column)).figure().value());
    }

    /** The first figure of a column, for its unit; counts where it holds plain numbers. */
    private Figure figure(int c) {
        return table.rows().stream().filter(row -> c < row.size()).map(row -> row.get(c))
                .filter(Figure.class::isInstance).map(Figure.class::cast).findFirst()
                .orElse(new Figure(null, Unit.COUNT, null));
    }

    private static Optional<Figure> measured(List<Figure> known, Figure like, double value) {
        return known.stream().filter(figure -> figure.value() != null && figure.unit() == like.unit()
                && Objects.equals(figure.currency(), like.currency()) && same(figure.value(), value)).findFirst();
    }

    private static List<Figure> known(List<Result> results) {
        List<Figure> known = new ArrayList<>();
        for (Result result : results) {
            known.add(result.figure());
            known.add(new Figure((double) result.n(), Unit.COUNT, null));
            result.also().forEach(extra -> known.add(
                    new Figure(extra.value(), extra.unit(), extra.unit() == Unit.MONEY ? result.currency() : null)));
            Comparison comparison = result.comparison();
            if (comparison != null && comparison.value() != null) {
                known.add(new Figure(comparison.value(), result.unit(), result.currency()));
                if (result.value() != null) {
                    known.add(new Figure(result.value() - comparison.value(), result.unit(), result.currency()));
                }
            }
        }
        return known;
    }

    private String sum(int column, int lastRow) {
        return "SUM(%s:%s)".formatted(name(0, column, false), name(lastRow, column, false));
    }

    private Optional<Formula> formula(int c) {
        if (columns.get(c).stream().allMatch(Objects::isNull)) {
            return Optional.empty();
        }
        for (int a = 1; a < c; a++) {
            if (share(c, a)) {
                int part = a;
                return Optional.of(new Formula(List.of(a),
                        r -> "%s/SUM(%s:%s)*100".formatted(name(r, part, false), name(0, part, true),
                                name(columns.get(part).size() - 1, part, true)),
                        (whole, _) -> whole == 0 ? 0 : 100));
            }
        }
        for (int a = 1; a < c; a++) {
            for (int b = 1; b < c; b++) {
                for (Kind kind : Kind.values()) {
                    if (a != b && follows(c, a, b, kind)) {
                        int first = a;
                        int second = b;
                        return Optional.of(new Formula(List.of(a, b),
                                r -> kind.formula.formatted(name(r, first, false), name(r, second, false)),
                                kind::of));
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
