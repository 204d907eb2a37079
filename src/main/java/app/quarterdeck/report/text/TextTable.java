package app.quarterdeck.report.text;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer.Table;
import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.ArrayList;
import java.util.List;

/** A table in columns of characters: texts left, numbers right; Chinese characters are two wide. */
public final class TextTable {

    private TextTable() {
    }

    /** The headings, then the rows. */
    public static List<String> lines(Table table, Messages messages) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.headings());
        table.rows().forEach(row -> rows.add(row.stream().map(cell -> CellWords.full(cell, messages)).toList()));
        int columns = table.headings().size();
        int[] widths = new int[columns];
        boolean[] right = new boolean[columns];
        for (int c = 0; c < columns; c++) {
            for (List<String> row : rows) {
                widths[c] = Math.max(widths[c], c < row.size() ? width(row.get(c)) : 0);
            }
            right[c] = CellWords.numbers(table, c);
        }
        return rows.stream().map(row -> line(row, widths, right)).toList();
    }

    private static String line(List<String> row, int[] widths, boolean[] right) {
        StringBuilder out = new StringBuilder();
        for (int c = 0; c < row.size() && c < widths.length; c++) {
            String pad = " ".repeat(widths[c] - width(row.get(c)));
            out.append(c == 0 ? "" : "  ").append(right[c] ? pad + row.get(c) : row.get(c) + pad);
        }
        return out.toString().stripTrailing();
    }

    private static int width(String text) {
        return text.codePoints().map(TextTable::width).sum();
    }

    private static int width(int character) {
        int width = UCharacter.getIntPropertyValue(character, UProperty.EAST_ASIAN_WIDTH);
        if (width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH) {
            return 2;
        }
        int type = UCharacter.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? 0 : 1;
    }
}
