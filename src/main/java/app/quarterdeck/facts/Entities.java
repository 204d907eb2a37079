package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import java.util.HashMap;
import java.util.Map;

/**
 * Customers, products or people under one name each: a text found in a deal is matched by id first, then by name. Who is
 * in no list of its own is known by the text itself. Two list rows of one name and different ids stay apart.
 */
final class Entities {

    private static final int NONE = -1;
    private static final int SEVERAL = -2;

    private final FactTable table;
    private final Texts texts;
    private final Map<Integer, Integer> rowById = new HashMap<>();
    private final Map<Integer, Integer> rowByName = new HashMap<>();
    private final int[] labels;

    Entities(FactTable table, Field id, Field name, Texts texts) {
        this.table = table;
        this.texts = texts;
        int[] ids = table.codes(id);
        int[] names = table.codes(name);
        for (int row = 0; row < table.size(); row++) {
            if (ids[row] != Blank.TEXT) {
                rowById.putIfAbsent(ids[row], row);
            }
            if (names[row] != Blank.TEXT) {
                rowByName.merge(texts.canonical(names[row]), row, (a, b) -> SEVERAL);
            }
        }
        labels = new int[table.size()];
        for (int row = 0; row < labels.length; row++) {
            int same = texts.canonical(names[row]);
            boolean several = rowByName.getOrDefault(same, NONE) == SEVERAL && ids[row] != Blank.TEXT;
            labels[row] = several
                    ? texts.code(texts.text(names[row]) + " (" + texts.text(ids[row]) + ")")
                    : same == Blank.TEXT ? ids[row] : same;
        }
        // Entries of a price book give the id of their product where others have a name.
        for (int row = 0; row < labels.length; row++) {
            int other = rowById.getOrDefault(names[row], row);
            if (names[row] != Blank.TEXT && names[other] != names[row]) {
                labels[row] = labels[other];
            }
        }
    }

    FactTable table() {
        return table;
    }

    /** The row of the list a text means, -1 where there is none or it could be several. */
    int row(int code) {
        if (code == Blank.TEXT) {
            return NONE;
        }
        int byId = rowById.getOrDefault(code, NONE);
        return byId != NONE ? byId : Math.max(NONE, rowByName.getOrDefault(texts.canonical(code), NONE));
    }

    /** The one code under which a text is counted; blank stays blank. */
    int label(int code) {
        if (code == Blank.TEXT) {
            return Blank.TEXT;
        }
        int row = row(code);
        return row == NONE ? texts.canonical(code) : labels[row];
    }

    /** The code under which each row of the list is counted. */
    int[] labels() {
        return labels;
    }

    int[] labels(int[] codes) {
        return Columns.translated(codes, labelByCode());
    }

    int[] rows(int[] codes) {
        int[] byCode = new int[texts.size()];
        for (int code = 0; code < byCode.length; code++) {
            byCode[code] = row(code);
        }
        int[] out = new int[codes.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = byCode[codes[i]];
        }
        return out;
    }

    private int[] labelByCode() {
        int[] out = new int[texts.size()];
        for (int code = 0; code < out.length; code++) {
            out[code] = table.size() == 0 ? texts.canonical(code) : label(code);
        }
        return out;
    }
}
