package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.read.TypedRows.State;
import app.quarterdeck.importing.value.NumberText;

/** Plain numbers as doubles; per cent as shares. */
final class NumberCells extends CellReader {

    private final NumberText text = new NumberText();
    private final char decimal;

    NumberCells(char decimal) {
        this.decimal = decimal;
    }

    @Override
    State value(CellKind kind, char[] chars, int start, int end) {
        if (kind == CellKind.DATE || kind == CellKind.BOOLEAN || !text.scan(chars, start, end)) {
            return markerOr("importing.fault.number", chars, start, end);
        }
        char sign = kind == CellKind.TEXT ? decimal : '.';
        if (!text.valid(sign)) {
            return fault("importing.fault.decimal", sign == '.' ? "dot" : "comma");
        }
        number = text.number(sign);
        return Double.isFinite(number) ? State.VALUE : fault("importing.fault.range");
    }
}
