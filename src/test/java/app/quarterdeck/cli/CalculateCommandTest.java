package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A metric from figures given, with no workspace at all. */
class CalculateCommandTest {

    @TempDir
    Path folder;

    @Test
    void theResultStandsBehindTheFormulaWithItsNumbers() {
        Ran ran = Commands.run("calculate", "win-rate", "won=24", "lost=36");
        assertEquals(0, ran.code(), ran.err());
        assertEquals("Win rate = 24 ÷ (24 + 36) = 40.0 %", ran.out().lines().findFirst().orElse(""));
        assertTrue(ran.out().contains("Deals won ÷ (Deals won + Deals lost)"), ran.out());
        assertTrue(ran.out().contains("28.6"), ran.out());
    }

    @Test
    void whatIsMissingIsNamedWithTheWordToGiveItBy() {
        Ran ran = Commands.run("calculate", "churn-rate", "customers-lost=5");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().startsWith("Still needed: customers-start (Customers at the start)"), ran.out());
    }

    @Test
    void anUnknownFigureIsAnsweredWithThoseThereAre() {
        Ran ran = Commands.run("calculate", "churn-rate", "lost=5");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("customers-lost, customers-start"), ran.err());
        assertEquals(2, Commands.run("calculate", "churn-rate", "customers-lost=five").code());
    }

    @Test
    void theListNamesEveryCalculationWithItsFigures() {
        Ran ran = Commands.run("calculate");
        assertTrue(ran.out().lines().anyMatch(line -> line.startsWith("net-promoter-score")
                && line.endsWith("promoters detractors passives")), ran.out());
    }

    @Test
    void theWorkbookHasTheNumbersAndALiveFormulaThatGivesTheSame() throws IOException {
        Path file = folder.resolve("velocity.xlsx");
        Ran ran = Commands.run("calculate", "sales-velocity", "open-deals=50", "deal-size=2000", "win-rate=30",
                "cycle=60", "-o", file.toString());
        assertEquals(0, ran.code(), ran.err());
        List<Cell> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(Files.newInputStream(file))) {
            book.getFirstSheet().openStream().forEach(row -> row.forEach(cell -> {
                if (cell != null && cell.getColumnIndex() == 1) {
                    cells.add(cell);
                }
            }));
        }
        assertEquals("[50, 2000, 0.3, 60, 500]", cells.stream()
                .map(cell -> new java.math.BigDecimal(cell.getRawValue()).stripTrailingZeros().toPlainString())
                .toList().toString());
        assertEquals(CellType.FORMULA, cells.getLast().getType());
        assertEquals("(B2*B3*B4)/B5", cells.getLast().getFormula());
    }

    @Test
    void withoutAFigureNoFileIsWritten() {
        Path file = folder.resolve("none.xlsx");
        Ran ran = Commands.run("calculate", "win-rate", "won=24", "-o", file.toString());
        assertEquals(1, ran.code());
        assertFalse(Files.exists(file));
    }
}
