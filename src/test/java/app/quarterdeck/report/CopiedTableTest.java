package app.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Tables on the clipboard. */
class CopiedTableTest {

    private static Table table(Object... cells) {
        return new Table(List.of("Name", "Value"), List.of(List.of(cells)));
    }

    @Test
    void numbersAreUnroundedAndNegativeOnesKeepTheirSign() {
        Table table = table("North", new Figure(-1234.5678, Unit.MONEY, "EUR"));
        assertEquals("Name\tValue\r\nNorth\t-1234.5678\r\n",
                new CopiedTable(table, Messages.of(Locale.ENGLISH)).tabbed());
    }

    @Test
    void decimalSignIsTheReadersAndAFigureThatIsNotKnownIsEmpty() {
        assertEquals("Name\tValue\r\n-5\t\r\n",
                new CopiedTable(table("-5", new Figure(null, Unit.DAYS, null)), Messages.of(Locale.ENGLISH)).tabbed());
    }

    @Test
    void noTextBecomesAFormulaAndNoneBreaksTheTable() {
        CopiedTable copied = new CopiedTable(table("=cmd|'/c calc'!A1", "a\tb\nc <b>&"), Messages.of(Locale.ENGLISH));
        assertEquals("Name\tValue\r\n'=cmd|'/c calc'!A1\ta b c <b>&\r\n", copied.tabbed());
        assertTrue(copied.html().contains("<td>'=cmd|'/c calc'!A1</td>"), copied.html());
        assertTrue(copied.html().contains("c &lt;b&gt;&amp;</td>"), copied.html());
    }
}
