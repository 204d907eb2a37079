package app.quarterdeck.importing.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReadOptionsTest {

    @Test
    void understandsEveryKey() {
        ReadOptions options = ReadOptions.parse(Map.of("encoding", "GB18030", "delimiter", "tab", "header", "none",
                "sheet", "Deals", "table", "2", "dates", "MDY", "decimal", "comma", "currency", "eur"));
        assertEquals(Charset.forName("GB18030"), options.encoding());
        assertEquals('\t', options.delimiter());
        assertEquals(ReadOptions.NO_HEADER, options.header());
        assertEquals(2, options.table());
        assertEquals(ReadOptions.Dates.MDY, options.dates());
        assertEquals(ReadOptions.Decimal.COMMA, options.decimal());
        assertEquals("EUR", options.currency());
        assertNull(options.with("dates", "auto").dates());
    }

    @Test
    void namesWhatIsValid() {
        UserFault key = assertThrows(UserFault.class, () -> ReadOptions.AUTO.with("colour", "red"));
        assertEquals(UserFault.Kind.USAGE, key.kind());
        assertTrue(key.note().say(Messages.of(Locale.ENGLISH)).contains("encoding, delimiter"));
        UserFault value = assertThrows(UserFault.class, () -> ReadOptions.AUTO.with("dates", "ddmm"));
        assertEquals(UserFault.Kind.USAGE, value.kind());
        assertTrue(value.note().say(Messages.of(Locale.ENGLISH)).contains("dmy, mdy, ymd, serial"));
        for (Map.Entry<String, String> wrong : Map.of("encoding", "utf-99", "delimiter", "ab", "header", "0", "table",
                "x", "decimal", "point", "currency", "euro").entrySet()) {
            assertThrows(UserFault.class, () -> ReadOptions.parse(Map.of(wrong.getKey(), wrong.getValue())));
        }
    }
}
