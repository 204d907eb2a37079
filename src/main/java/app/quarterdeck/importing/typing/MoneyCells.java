package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.read.TypedRows.State;
import app.quarterdeck.importing.value.Currencies;
import app.quarterdeck.importing.value.NumberText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Amounts as exact ten-thousandths, half-even. */
final class MoneyCells extends CellReader {

    private static final int SCALE = 4;

    private final NumberText text = new NumberText();
    private final char decimal;
    private final @Nullable String otherwise;

    MoneyCells(char decimal, @Nullable String otherwise) {
        this.decimal = decimal;
        this.otherwise = otherwise;
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
        String written = text.currency();
        currency = written != null && Currencies.isCode(written) ? written : otherwise;
        value = text.quickMoney(sign);
        return value != Long.MIN_VALUE ? State.VALUE : exact(sign);
    }

    private State exact(char sign) {
        BigDecimal amount = text.exact(sign);
        // Scaling 1e9999 would first build ten thousand digits.
        if (amount.signum() != 0 && (long) amount.precision() - amount.scale() > 16) {
            return fault("importing.fault.range");
        }
        BigDecimal kept = amount.setScale(SCALE, RoundingMode.HALF_EVEN);
        if (kept.compareTo(amount) != 0) {
            rounded++;
        }
        if (kept.unscaledValue().bitLength() > 62) {
            return fault("importing.fault.range");
        }
        value = kept.unscaledValue().longValue();
        return State.VALUE;
    }
}
