package app.quarterdeck.model.record;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Money as exact ten-thousandths of the currency unit in a {@code long}; a sum that does not fit is an error. */
public final class Money {

    public static final int SCALE = 4;
    public static final long ONE = 10_000;

    private Money() {
    }

    /** Half-even to four decimals. @throws ArithmeticException where the amount does not fit */
    public static long of(BigDecimal amount) {
        return amount.setScale(SCALE, RoundingMode.HALF_EVEN).unscaledValue().longValueExact();
    }

    public static BigDecimal exact(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, SCALE).stripTrailingZeros();
    }

    /** The amount in currency units, to the precision of a double. */
    public static double units(long tenThousandths) {
        return BigDecimal.valueOf(tenThousandths, SCALE).doubleValue();
    }
}
