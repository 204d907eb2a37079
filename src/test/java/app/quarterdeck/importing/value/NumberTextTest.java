package app.quarterdeck.importing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumberTextTest {

    private final NumberText text = new NumberText();

    private boolean scan(String written) {
        return text.scan(written.toCharArray(), 0, written.length());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {"12|12", "-3.5|-3.5", "+7|7", "1,234.56|1234.56",
        "12,34,567.8|1234567.8",
        "(1,200.50)|-1200.50", "\u2212300|-300", "100-|-100", "$45.10|45.10", "-$5|-5", "12%|0.12", "1.5K|1500",
        "3万|30000", "2亿|200000000", "EUR 5|5", "5 EUR|5", "￥1,000|1000", "１２３|123", "1'234.5|1234.5", "1e400|1E+400",
        "4.00638E+12|4006380000000", "'7|7", ".5|0.5", "2.5 Mio|2500000", "3万元|30000", "( 12 )|-12"})
    void readsWhatPeopleWriteForNumbers(String written, String number) {
        assertTrue(scan(written), written);
        assertTrue(text.valid('.'), written);
        assertEquals(0, new java.math.BigDecimal(number).compareTo(text.exact('.')), written);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1.234,56|1234.56", "12,5|12.5", "-1.000.000,00|-1000000",
        "1\u00a0234,56|1234.56",
        "1\u202f000,00|1000", "9,99 €|9.99"})
    void readsTheCommaAsDecimalSign(String written, String number) {
        assertTrue(scan(written), written);
        assertTrue(text.valid(','), written);
        assertEquals(0, new java.math.BigDecimal(number).compareTo(text.exact(',')), written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"10D", "12F", "NaN", "0x1p3", "Infinity", "1-2", "3/4", "MAR1", "+33 1 46 62", "12abc", "",
        "-", "1..2,", "--5", "(5", "5)", "1,"})
    void refusesWhatOnlyLooksLikeANumber(String written) {
        assertFalse(scan(written) && (text.valid('.') || text.valid(',')), written);
    }

    @Test
    void tellsWhereTheMarkCouldBeEither() {
        assertTrue(scan("1,234"));
        assertTrue(text.ambiguous());
        assertTrue(scan("0,123"));
        assertFalse(text.ambiguous());
        assertTrue(scan("1,234,567"));
        assertFalse(text.valid(','));
    }

    @Test
    void knowsIdentifiersInDisguise() {
        assertTrue(scan("00123"));
        assertTrue(text.leadingZero());
        assertTrue(scan("12345678901234567890"));
        assertTrue(text.tooLong());
        assertTrue(scan("1e5"));
        assertTrue(text.code());
        assertTrue(scan("4.00638E+12"));
        assertTrue(text.spoilt());
    }

    @Test
    void countsExactlyInTenThousandths() {
        assertTrue(scan("2297200.8603"));
        assertEquals(22_972_008_603L, text.quickMoney('.'));
        assertTrue(scan("-0.0001"));
        assertEquals(-1, text.quickMoney('.'));
        assertTrue(scan("0.1"));
        assertEquals(0.1, text.number('.'));
    }
}
