package app.quarterdeck.metrics.stat;

import app.quarterdeck.model.record.Money;
import java.math.BigDecimal;

/** An exact sum of ten-thousandths: a long while it fits, beyond that a {@link BigDecimal}. */
public final class MoneySum {

    /** Whole numbers below are exact as doubles, so that one division rounds once, as the decimal does. */
    private static final long EXACT = 1L << 53;

    private long sum;
    private BigDecimal beyond = BigDecimal.ZERO;

    public void add(long tenThousandths) {
        long next = sum + tenThousandths;
        if (((sum ^ next) & (tenThousandths ^ next)) < 0) {
            beyond = beyond.add(BigDecimal.valueOf(sum));
            next = tenThousandths;
        }
        sum = next;
    }

    /** Ten-thousandths that are not whole, such as an amount times a probability. */
    public void add(BigDecimal tenThousandths) {
        beyond = beyond.add(tenThousandths);
    }

    /** Ten-thousandths. */
    public BigDecimal exact() {
        return beyond.add(BigDecimal.valueOf(sum));
    }

    /** Currency units, correctly rounded. */
    public double units() {
        if (beyond.signum() == 0 && Math.abs(sum) < EXACT) {
            return sum / (double) Money.ONE;
        }
        return exact().scaleByPowerOfTen(-Money.SCALE).doubleValue();
    }
}
