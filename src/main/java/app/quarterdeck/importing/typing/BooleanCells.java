package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.read.TypedRows.State;
import app.quarterdeck.importing.value.Words;

/** Truth values: yes and no in several languages; 1 and 0 too. */
final class BooleanCells extends CellReader {

    @Override
    State value(CellKind kind, char[] chars, int start, int end) {
        if (end - start == 1 && (chars[start] == '0' || chars[start] == '1')) {
            value = chars[start] == '1' ? 1 : 0;
            return State.VALUE;
        }
        int truth = Words.truth(chars, start, end);
        if (truth < 0) {
            return markerOr("importing.fault.boolean", chars, start, end);
        }
        value = truth % 2 == 0 ? 1 : 0;
        return State.VALUE;
    }
}
