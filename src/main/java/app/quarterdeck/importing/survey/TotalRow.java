package app.quarterdeck.importing.survey;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import java.util.Locale;
import java.util.regex.Pattern;

/** Tells rows that sum up other rows from rows that are records. */
final class TotalRow {

    private static final Pattern LABEL = Pattern.compile(
            "(grand |sub[- ]?|overall )?totals?|sum|summe|(zwischen|gesamt)summe|gesamt|somme|suma|totale|total général"
                    + "|(合|总|小|共)计|总和|汇总|合計|総計|小計|(grand total|sub[- ]?total|zwischensumme)\\b.*"
                    + "|.+ (sub)?total|.+(合计|小计|汇总)",
            Pattern.CASE_INSENSITIVE);
    private static final int LONGEST = 60;

    private TotalRow() {
    }

    /** Named as a total, and holding numbers but no other words, as a record would. */
    static boolean is(GridRow row) {
        int label = 0;
        while (label < row.width() && row.blank(label)) {
            label++;
        }
        if (label == row.width() || row.kind(label) != CellKind.TEXT || !mayBe(row, label)) {
            return false;
        }
        String text = row.text(label).strip();
        text = text.endsWith(":") || text.endsWith("：") ? text.substring(0, text.length() - 1).strip() : text;
        return LABEL.matcher(text.toLowerCase(Locale.ROOT)).matches() && onlyNumbersBeside(row, label);
    }

    /** Quick look at the characters every label has: most rows end here. */
    private static boolean mayBe(GridRow row, int cell) {
        int end = row.end(cell);
        int start = row.start(cell);
        if (end - start < 2 || end - start > LONGEST) {
            return false;
        }
        for (int i = start; i < end; i++) {
            char c = row.chars()[i];
            if (c == '计' || c == '計' || c == '和' || c == '总') {
                return true;
            }
            char next = i + 1 < end ? row.chars()[i + 1] : ' ';
            if (((c == 't' || c == 'T') && (next == 'o' || next == 'O')) || ((c == 's' || c == 'S')
                    && (next == 'u' || next == 'U' || next == 'o' || next == 'O'))
                    || ((c == 'g' || c == 'G') && (next == 'e' || next == 'E'))) {
                return true;
            }
        }
        return false;
    }

    private static boolean onlyNumbersBeside(GridRow row, int label) {
        boolean numbers = false;
        for (int i = label + 1; i < row.width(); i++) {
            if (row.blank(i)) {
                continue;
            }
            CellKind kind = row.kind(i);
            if (kind == CellKind.DATE || kind == CellKind.BOOLEAN || (kind == CellKind.TEXT && words(row, i))) {
                return false;
            }
            numbers = true;
        }
        return numbers;
    }

    private static boolean words(GridRow row, int cell) {
        int letters = 0;
        int digits = 0;
        for (int i = row.start(cell); i < row.end(cell); i++) {
            char c = row.chars()[i];
            letters += Character.isLetter(c) ? 1 : 0;
            digits += Character.isDigit(c) ? 1 : 0;
        }
        return digits == 0 || letters > 3;
    }
}
