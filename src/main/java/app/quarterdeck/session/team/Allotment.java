package app.quarterdeck.session.team;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A total shared out so that the shares add up to it exactly, each of them as round as the total is. */
final class Allotment {

    private Allotment() {
    }

    /**
     * Each share is the rounded running total less the one before, so that no rounding is lost.
     *
     * @param total   not below zero
     * @param weights not below zero; where all are zero each counts the same
     */
    static List<BigDecimal> of(BigDecimal total, double... weights) {
        double sum = Arrays.stream(weights).sum();
        int scale = Math.max(0, total.stripTrailingZeros().scale());
        BigInteger units = total.setScale(scale, RoundingMode.HALF_EVEN).unscaledValue();
        List<BigDecimal> out = new ArrayList<>();
        BigInteger given = BigInteger.ZERO;
        double upTo = 0;
        for (int i = 0; i < weights.length; i++) {
            upTo += sum > 0 ? weights[i] / sum : 1.0 / weights.length;
            BigInteger until = i == weights.length - 1
                    ? units
                    : new BigDecimal(units).multiply(BigDecimal.valueOf(upTo))
                            .setScale(0, RoundingMode.HALF_UP).toBigInteger().min(units);
            out.add(new BigDecimal(until.subtract(given), scale));
            given = until;
        }
        return out;
    }
}
