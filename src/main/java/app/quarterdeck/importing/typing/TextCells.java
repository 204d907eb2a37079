package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.TypedRows.State;

/** Text: whatever is written. */
final class TextCells extends CellReader {

    @Override
    public State read(GridRow row, int cell) {
        return row.kind(cell) == CellKind.BAD_DATE ? State.VALUE : super.read(row, cell);
    }

    @Override
    State value(CellKind kind, char[] chars, int start, int end) {
        return State.VALUE;
    }
}
