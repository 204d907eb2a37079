package app.quarterdeck.importing.read;

import java.util.List;

/**
 * A column as read.
 *
 * @param name    its heading, or {@code Column 3} where it has none; unique in the table, repeated headings get a number
 * @param type    what its values are
 * @param format  how they are written: {@code dmy mdy ymd serial} for dates, {@code dot comma} for numbers, the currency
 *                (code or sign) for money, the two words for booleans; empty where there is nothing to say
 * @param blank   rows without a value: empty cells, and in columns other than text also markers such as N/A
 * @param samples up to five different values as written, in the order found
 */
public record ColumnRead(String name, ColumnType type, String format, long blank, List<String> samples) {

    public ColumnRead {
        samples = List.copyOf(samples);
    }
}
