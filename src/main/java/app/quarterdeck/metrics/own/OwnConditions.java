package app.quarterdeck.metrics.own;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import java.util.List;
import java.util.Locale;

/** Conditions of own metrics in the terms of the catalogue. */
final class OwnConditions {

    private OwnConditions() {
    }

    static Condition condition(OwnCondition chosen) {
        String verb = chosen.test().name().toLowerCase(Locale.ROOT);
        List<Condition.Test> tests = chosen.values().isEmpty()
                ? List.of(new Condition.Test(chosen.field(), verb, ""))
                : chosen.values().stream().map(value -> new Condition.Test(chosen.field(), verb, value)).toList();
        return new Condition(tests, "");
    }

    /** @throws UserFault where the field cannot be looked at so, or a number is none */
    static void check(OwnMetric own, Field field, OwnCondition condition) {
        boolean possible = switch (condition.test()) {
            case FILLED, BLANK -> field.type() != FieldType.KEY && field.type() != FieldType.STATUS;
            case IS -> !condition.values().isEmpty()
                    && (field.type() == FieldType.TEXT || field.type() == FieldType.STATUS
                            || (isNumber(field) && numbers(condition)));
            case ABOVE, BELOW -> !condition.values().isEmpty() && isNumber(field) && numbers(condition);
        };
        if (!possible) {
            throw UserFault.of("metrics.fault.own-condition", own.name(), condition.field());
        }
    }

    static boolean isNumber(Field field) {
        return switch (field.type()) {
            case MONEY, NUMBER, SHARE -> true;
            default -> false;
        };
    }

    static boolean isDate(Field field) {
        return field.type() == FieldType.DATE || field.type() == FieldType.DATETIME;
    }

    private static boolean numbers(OwnCondition condition) {
        return condition.values().stream().allMatch(value -> value.matches("[+-]?\\d{1,15}(\\.\\d{1,4})?"));
    }
}
