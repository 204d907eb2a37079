package app.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.io.IOException;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafeCsvTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', value = {"=1+1,'=1+1", "=HYPERLINK(A1),'=HYPERLINK(A1)",
        "+cmd|' /C calc'!A0,'+cmd|' /C calc'!A0",
        "-2+3+cmd|x,'-2+3+cmd|x", "@SUM(A1),'@SUM(A1)", "` =1+1`,`' =1+1`", "＝1+1,'＝1+1", "-5,-5", "+3.4,+3.4",
        "-1,-1", "+49 (30) 1234-5,+49 (30) 1234-5", "Müller & Söhne,Müller & Söhne", "−9 days,−9 days"})
    void formulasAreDisarmedAndNumbersAreLeftAlone(String text, String safe) {
        assertEquals(safe, SafeCsv.safe(text));
    }

    @Test
    void cellsAreUnroundedAndBlanksStayBlank() {
        StringWriter out = new StringWriter();
        SafeCsv.write(out, List.of("Name", "=Value"),
                List.of(List.of("a, \"b\"", new Figure(-63.15005, Unit.PERCENT, null)),
                        Arrays.asList(null, new Figure(null, Unit.DAYS, null)),
                        List.of(LocalDate.of(2026, 6, 10), 10_005_534.0), List.of(new BigDecimal("1E+3"), "x"),
                        List.of(-3L, "line\nbreak")));
        assertEquals(
                "Name,'=Value\r\n\"a, \"\"b\"\"\",-63.15005\r\n,\r\n2026-06-10,10005534\r\n1000,x\r\n-3,\"line\nbreak\"\r\n",
                out.toString());
    }

    @Test
    void fileBeginsWithTheMarkExcelNeedsForChinese(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("行.csv");
        SafeCsv.write(file, List.of("客户"), List.of(List.of("杭州")), Cancellation.NEVER);
        assertEquals("\uFEFF客户\r\n杭州\r\n", Files.readString(file));
    }
}
