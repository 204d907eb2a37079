package app.quarterdeck.cli.print;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Values as one JSON document: numbers unrounded and without exponent, dates ISO, null = no data. */
public final class Json {

    private static final JSON WRITER = JSON.std.with(JSON.Feature.WRITE_NULL_PROPERTIES)
            .with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private Json() {
    }

    public static String text(Object value) {
        try {
            return WRITER.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** An object whose members stand in the order given: name, value, name, value. */
    public static Map<String, @Nullable Object> object(@Nullable Object... members) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int i = 0; i < members.length; i += 2) {
            out.put(String.valueOf(members[i]), plain(members[i + 1]));
        }
        return out;
    }

    /** A number without exponent, a date as ISO text, lists of them; everything else as it is. */
    public static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Double number -> number(number);
            case LocalDate date -> date.toString();
            case BigDecimal money -> number(money.doubleValue());
            case List<?> list -> list.stream().map(Json::plain).toList();
            default -> value;
        };
    }

    private static @Nullable Object number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return null;
        } else if (value == Math.rint(value) && Math.abs(value) < 1L << 53) {
            return (long) value;
        }
        BigDecimal exact = BigDecimal.valueOf(value);
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }
}
