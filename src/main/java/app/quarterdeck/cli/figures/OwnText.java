package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnCondition.Test;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Conditions of own metrics as typed: {@code status=won}, {@code source=Web|Fair}, {@code amount>1000}, {@code reason=*}. */
final class OwnText {

    private static final Pattern CONDITION = Pattern.compile("([a-z_]+)([=<>])(.*)", Pattern.DOTALL);

    private OwnText() {
    }

    /** @throws UserFault (wrong usage) where one cannot be read */
    static List<OwnCondition> conditions(@Nullable List<String> written) {
        return written == null ? List.of() : written.stream().map(OwnText::condition).toList();
    }

    private static OwnCondition condition(String written) {
        Matcher parts = CONDITION.matcher(written.strip());
        if (!parts.matches()) {
            throw UserFault.usage("own.fault.condition", written);
        }
        String field = parts.group(1);
        String value = parts.group(3).strip();
        return switch (parts.group(2)) {
            case ">" -> new OwnCondition(field, Test.ABOVE, List.of(value));
            case "<" -> new OwnCondition(field, Test.BELOW, List.of(value));
            default -> value.isEmpty()
                    ? new OwnCondition(field, Test.BLANK, List.of())
                    : value.equals("*")
                            ? new OwnCondition(field, Test.FILLED, List.of())
                            : new OwnCondition(field, Test.IS, List.of(value.split("\\|", -1)));
        };
    }
}
