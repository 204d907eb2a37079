package app.quarterdeck.metrics.measures;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.metrics.views.ListPrices;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import org.jspecify.annotations.Nullable;

/** The measures a formula may name. */
public final class Measures {

    private Measures() {
    }

    /**
     * A measure of rows.
     *
     * @param days whose rates convert amounts in other currencies
     */
    public static Measure of(String name, RecordKind kind, Scope scope, RateDays days) {
        Data data = scope.data();
        boolean deals = kind == RecordKind.DEALS;
        if (!deals && kind != RecordKind.SALES) {
            return switch (name) {
                case "lead-revenue" -> new OtherMeasures.LeadRevenue(scope);
                case "time-to-hire" -> new OtherMeasures.TimeToHire(data);
                default -> field(name, kind, data, days);
            };
        }
        Amounts amount = days.of(data, deals ? Field.DEAL_AMOUNT : Field.SALE_NET_AMOUNT, Reason.NO_AMOUNT);
        return switch (name) {
            case "amount" -> new MoneyMeasure(amount, null);
            case "list" -> new MoneyMeasure(list(data, deals), null);
            case "discount" -> new MoneyMeasure(list(data, deals), amount);
            case "margin" ->
                new MoneyMeasure(amount, Amounts.of(data, Field.SALE_GOODS_COST, Reason.NO_GOODS_COST));
            case "cycle" -> new CycleMeasure(Cycle.of(data));
            case "age" -> new OfAge(Cycle.of(data), scope.onDay());
            case "touches" -> new OtherMeasures.Touches(data);
            case "partner-margin" -> new OtherMeasures.PartnerMargin(data);
            case "weighted" -> new Weighted(amount, new Chances(scope));
            default -> field(name, kind, data, days);
        };
    }

    /** A field of the record that holds money or numbers. */
    private static Measure field(String name, RecordKind kind, Data data, RateDays days) {
        Field field = Field.ofId(kind, name).orElseThrow(() -> new IllegalStateException("no measure " + name));
        return switch (field.type()) {
            case MONEY -> new MoneyMeasure(days.of(data, field, Reason.NO_VALUE), null);
            case NUMBER, SHARE -> new OfNumber(data.table(kind).numbers(field));
            default -> throw new IllegalStateException(field + " cannot be measured");
        };
    }

    private static Amounts list(Data data, boolean deals) {
        return deals ? ListPrices.ofDeals(data) : Amounts.of(data, Field.SALE_LIST_AMOUNT, Reason.NO_LIST_AMOUNT);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record OfNumber(double[] numbers) implements Measure {

        @Override
        public @Nullable Reason missing(int row) {
            return Double.isNaN(numbers[row]) ? Reason.NO_VALUE : null;
        }

        @Override
        public double value(int row) {
            return numbers[row];
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            sum.add(java.math.BigDecimal.valueOf(numbers[row]).scaleByPowerOfTen(Money.SCALE));
        }
    }

    private record OfAge(Cycle cycle, int day) implements Measure {

        @Override
        public @Nullable Reason missing(int row) {
            return cycle.start(row) == Blank.DATE || cycle.start(row) > day ? Reason.NO_START_DATE : null;
        }

        @Override
        public double value(int row) {
            return day - cycle.start(row);
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            sum.add(Money.ONE * (day - cycle.start(row)));
        }
    }

    private record Weighted(Amounts amounts, Chances chances) implements Measure {

        @Override
        public @Nullable Reason missing(int row) {
            Reason reason = amounts.missing(row);
            return reason == null && chances.of(row) == null ? Reason.NO_PROBABILITY : reason;
        }

        @Override
        public double value(int row) {
            Double chance = chances.of(row);
            return chance == null ? Double.NaN : chance * amounts.values()[row] / Money.ONE;
        }

        @Override
        public void addTo(MoneySum sum, int row) {
            Double chance = chances.of(row);
            if (chance != null) {
                sum.add(java.math.BigDecimal.valueOf(chance)
                        .multiply(java.math.BigDecimal.valueOf(amounts.values()[row])));
            }
        }
    }
}
