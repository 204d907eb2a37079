package app.quarterdeck.cli.print;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** Rows under one another with aligned columns. Han characters take two places of a terminal. */
public final class Table {

    private static final int WIDEST = 48;

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> right = new ArrayList<>();

    /** @param headings a heading that begins with {@code >} stands over numbers: the column is set to the right */
    public Table(String... headings) {
        List<String> first = new ArrayList<>();
        for (String heading : headings) {
            right.add(heading.startsWith(">"));
            first.add(heading.startsWith(">") ? heading.substring(1) : heading);
        }
        rows.add(first);
    }

    public void row(List<String> cells) {
        rows.add(cells.stream().map(Table::shortened).toList());
    }

    public List<String> lines() {
        int[] widths = new int[right.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int[] widths) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - width(row.get(i)));
            out.append(right.get(i) ? pad + row.get(i) : row.get(i) + pad).append("  ");
        }
        return out.toString().stripTrailing();
    }

    private static String shortened(String cell) {
        String flat = cell.replaceAll("[\\p{Cntrl}]+", " ");
        return flat.codePointCount(0, flat.length()) <= WIDEST
                ? flat
                : flat.substring(0, flat.offsetByCodePoints(0, WIDEST - 1)) + "…";
    }

    private static int width(String text) {
        return text.codePoints().map(c -> {
            int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
            return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH ? 2 : 1;
        }).sum();
    }
}
