package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Fault;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.RowCheck;
import app.quarterdeck.importing.read.TableRead;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextReadingTest {

    @TempDir
    Path folder;

    private Path write(String text, Charset charset) throws IOException {
        return Files.write(folder.resolve("file.csv"), text.getBytes(charset));
    }

    private TableRead table(String text, String... options) throws IOException {
        return Reads.file(write(text, StandardCharsets.UTF_8), options).getFirst();
    }

    private static List<String> keys(TableRead table) {
        return table.questions().stream().map(Question::key).toList();
    }

    @Test
    void decidesOneTypeForEachColumn() throws IOException {
        TableRead table = table("""
                id,name,amount,closed,won,at
                A1,Anna,"1,200.50",2026-04-03,yes,2026-04-03T10:30:00Z
                A2,"Bo, Jr.",$45.10,2026-04-04,no,2026-04-04 11:00
                A3,,(3),,,
                """);
        assertEquals(List.of("id:text:", "name:text:", "amount:money:$", "closed:date:ymd", "won:boolean:yes/no",
                "at:datetime:ymd"), Reads.types(table));
        assertEquals(List.of("1200.5", "45.1", "-3"), Reads.values(table, 2));
        assertEquals(List.of("Anna", "Bo, Jr.", "-"), Reads.values(table, 1));
        assertEquals(List.of("2026-04-03T630", "2026-04-04T660", "-"), Reads.values(table, 5));
        assertEquals(1, table.columns().get(3).blank());
    }

    @Test
    void asksWhereDayAndMonthCouldBeEither() throws IOException {
        String text = "d,v\n03/04/2026,1\n05/06/2026,2\n";
        TableRead open = table(text);
        Question question = open.questions().getFirst();
        assertEquals("dates", question.key());
        assertEquals("2026-04-03", question.readings().get(0).samples().getFirst().read());
        assertEquals("2026-03-04", question.readings().get(1).samples().getFirst().read());
        TableRead said = table(text, "dates=mdy");
        assertTrue(said.questions().isEmpty());
        assertEquals(List.of("2026-03-04", "2026-05-06"), Reads.values(said, 0));
    }

    @Test
    void letsOneProofSettleTheColumn() throws IOException {
        TableRead table = table("d,v\n03/04/2026,1\n26/06/2026,2\n");
        assertTrue(table.questions().isEmpty());
        assertEquals(List.of("2026-04-03", "2026-06-26"), Reads.values(table, 0));
        assertTrue(Reads.said(table.assumed()).contains("day first"));
    }

    @Test
    void quarantinesWhatDoesNotFitTheColumn() throws IOException {
        TableRead table = table("d,v\n2026-02-28,1\n2026-02-30,2\n2024-02-29,3\n");
        RowCheck check = Reads.check(table);
        assertEquals(2, check.typed());
        assertEquals(1, check.quarantined());
        Fault fault = check.faults().getFirst();
        assertEquals(3, fault.row());
        assertEquals("d", fault.column());
        assertEquals("2026-02-30", fault.value());
        assertEquals(table.rows(), check.typed() + check.quarantined() + table.skipped().size());
    }

    @Test
    void saysWhatItMakesOfSignsForThousandsAndMillions() throws IOException {
        TableRead table = table("item,worth\na,1.2K\nb,3M\nc,450\nd,1.5万\ne,2亿\n");
        assertEquals(List.of("1200", "3000000", "450", "15000", "200000000"), Reads.values(table, 1));
        assertTrue(Reads.said(table.assumed()).contains("4 numbers with a sign such as K, M, 万 or 亿"));
    }

    @Test
    void takesAFirstRowOfFiguresForDataAndAsksWhereItCouldBeYearsOrMonths() throws IOException {
        TableRead figures = table("10,20.5\n11,30.25\n");
        assertEquals(0, figures.headerRow());
        assertEquals(List.of(), figures.questions());
        assertTrue(Reads.said(figures.assumed()).contains("the columns are numbered"));
        assertEquals(List.of("header"), keys(table("2024,2025\n11,30\n12,31\n")));
    }

    @Test
    void asksWhereAMarkCouldBeDecimalOrThousands() throws IOException {
        String text = "item;amount\na;1,234\nb;5,678\n";
        assertEquals(List.of("decimal"), keys(table(text)));
        assertEquals(List.of("1.234", "5.678"), Reads.values(table(text, "decimal=comma"), 1));
        assertEquals(List.of("1234", "5678"), Reads.values(table(text, "decimal=dot"), 1));
    }

    @Test
    void resolvesTheDecimalSignFromTheWholeColumn() throws IOException {
        TableRead table = table("Artikel;Umsatz\nA;1.234,56\nB;12,5\nC;-1.000.000,00\n");
        assertEquals(List.of("1234.56", "12.5", "-1000000"), Reads.values(table, 1));
        TableRead mixed = table("k;v\na;1.234,56\nb;1,234.56\nc;7\n");
        assertEquals(1, Reads.check(mixed).quarantined());
        assertEquals(List.of("1234.56", "7"), Reads.values(mixed, 1));
    }

    @Test
    void keepsIdentifiersAsText() throws IOException {
        TableRead table = table(
                "zip,long,sku,ean\n01067,12345678901234567890,10D,4.00638E+12\n12000,7,1e5,4.00638E+12\n");
        assertEquals(List.of("zip:text:", "long:text:", "sku:text:", "ean:text:"), Reads.types(table));
        assertTrue(Reads.said(table.problems()).contains("ean"));
    }

    @Test
    void countsMarkersAsBlankOnlyWhereTheColumnIsNoText() throws IOException {
        TableRead table = table("country,sales\nNA,5\nNULL,N/A\nDE,\n");
        assertEquals(List.of("NA", "NULL", "DE"), Reads.values(table, 0));
        assertEquals(List.of("5", "-", "-"), Reads.values(table, 1));
        assertEquals(2, table.columns().get(1).blank());
    }

    @Test
    void roundsMoneyHalfEvenAndSaysSo() throws IOException {
        TableRead table = table("m\n€0.00005\n€0.00015\n€1.5\n");
        assertEquals(List.of("0", "0.0002", "1.5"), Reads.values(table, 0));
        assertTrue(Reads.said(Reads.check(table).notes()).contains("2 amounts"));
        RowCheck tooLarge = Reads.check(table("m,k\n€99999999999999999999.5,a\n€5,b\n"));
        assertEquals(1, tooLarge.quarantined());
    }

    @Test
    void readsAColumnAsTheTypeItsFieldNeeds() throws IOException {
        TableRead table = table("note\n5\nabc\n7.25\n");
        assertEquals(ColumnType.TEXT, table.columns().getFirst().type());
        TableRead money = table.as(Map.of(0, ColumnType.MONEY));
        assertEquals(List.of("5", "7.25"), Reads.values(money, 0));
        assertEquals(1, Reads.check(money).quarantined());
        TableRead text = table("n\n1\n2\n").as(Map.of(0, ColumnType.TEXT));
        assertEquals(List.of("1", "2"), Reads.values(text, 0));
    }

    @Test
    void offersDayNumbersAsDatesWithoutBelievingThem() throws IOException {
        String text = "order_date,qty\n45000,1\n46000.5,2\n";
        TableRead open = table(text);
        assertEquals(ColumnType.NUMBER, open.columns().getFirst().type());
        assertEquals("serial", open.questions().getFirst().readings().getFirst().value());
        assertEquals(List.of("2023-03-15T0", "2025-12-09T720"), Reads.values(table(text, "dates=serial"), 0));
    }

    @Test
    void findsTheDelimiterByEvennessNotFrequency() throws IOException {
        TableRead table = table("name;city\nSmith, John, Jr.;Bonn\nDoe, Jane, Dr., PhD;Kiel\n");
        assertEquals(';', table.delimiter());
        assertEquals(List.of("name", "city"), Reads.names(table));
        assertEquals(List.of("x", "y"), Reads.names(table("sep=|\nx|y\n1,5|2\n")));
    }

    @Test
    void readsAnyMixtureOfLineEndsAndNewlinesInQuotes() throws IOException {
        TableRead table = table("id,note\r\n1,\"a\r\nb\"\r2,\"say \"\"hi\"\"\"\n3, \"x, y\"\n");
        assertEquals(List.of("a\r\nb", "say \"hi\"", "x, y"), Reads.values(table, 1));
        try (var rows = table.open(Progress.NONE, Cancellation.NEVER)) {
            assertTrue(rows.next());
            assertEquals(2, rows.row());
            assertTrue(rows.next());
            assertEquals(4, rows.row());
        }
    }

    @Test
    void namesTheLineWhereAQuoteNeverClosesAndGoesOn() throws IOException {
        TableRead table = table("id,name\n1,ok\n2,\"unclosed\n3,fine\n4,\"also fine\"\n");
        RowCheck check = Reads.check(table);
        assertEquals(3, check.typed());
        assertEquals(1, check.quarantined());
        assertEquals(3, check.faults().getFirst().row());
        assertEquals(List.of("ok", "fine", "also fine"), Reads.values(table, 1));
    }

    @Test
    void quarantinesRaggedRowsAndStrayQuotes() throws IOException {
        RowCheck check = Reads.check(table("a,b,c\n1,2,3\n4,5\n6,7,8,9\n10,\"x\"y,12\n13,14,15\n"));
        assertEquals(2, check.typed());
        assertEquals(List.of(3L, 4L, 5L), check.faults().stream().map(Fault::row).toList());
    }

    @Test
    void readsLongQuotedFieldsAcrossBuffers() throws IOException {
        String longText = "x\"y\n".repeat(50_000);
        String text = "id,t\n1,\"" + longText.replace("\"", "\"\"") + "\"\n2,\"z\"\n";
        TableRead table = table(text);
        assertEquals(List.of(longText, "z"), Reads.values(table, 1));
    }

    @Test
    void findsTheHeadingsBelowTitles() throws IOException {
        TableRead table = table("Sales report;;\n2026-04-01;;\n;;\nRegion;Qty;Amount\nN;1;10\nS;2;20\nTotal;3;30\n");
        assertEquals(4, table.headerRow());
        assertEquals(List.of("Region", "Qty", "Amount"), Reads.names(table));
        assertEquals(List.of("10", "20"), Reads.values(table, 2));
        assertEquals(1, table.skipped().size());
        assertEquals(7, table.skipped().getFirst().row());
    }

    @Test
    void asksWhetherTheFirstRowIsData() throws IOException {
        String text = "2026-01-01,North,120\n2026-01-02,South,80\n";
        TableRead table = table(text);
        assertEquals(List.of("header"), keys(table));
        assertEquals(2, table.rows());
        assertEquals(List.of("Column 1", "Column 2", "Column 3"), Reads.names(table));
        assertTrue(table(text, "header=none").questions().isEmpty());
        assertEquals(1, table(text, "header=1").rows());
    }

    @Test
    void leavesTotalsOutButNotRecordsNamedLikeThem() throws IOException {
        TableRead table = table(
                "region,product,amt\nN,a,1\nSubtotal N,,1\nTotal Energies,b,4\nTotal,c,2\nGrand total,,8\n");
        assertEquals(List.of("1", "4", "2"), Reads.values(table, 2));
        assertEquals(List.of(3L, 6L), table.skipped().stream().map(each -> each.row()).toList());
    }

    @Test
    void leavesARemarkBelowTheTableOut() throws IOException {
        TableRead table = table("a,b,c\n1,2,3\n4,5,6\nSource: the ERP system\n");
        assertEquals(2, Reads.check(table).typed());
        assertEquals(1, table.skipped().size());
        assertEquals(3, table.rows());
    }

    @Test
    void neverStacksTwoTables() throws IOException {
        String text = "id,a\n1,x\n2,y\n\n\ncust,city\nC1,Rome\nC2,Oslo\n";
        TableRead first = table(text);
        assertEquals(2, first.rows());
        assertEquals(List.of("table"), keys(first));
        assertTrue(Reads.said(first.problems()).contains("cust, city"));
        TableRead second = table(text, "table=2");
        assertEquals(List.of("cust", "city"), Reads.names(second));
        assertEquals(List.of("Rome", "Oslo"), Reads.values(second, 1));
    }

    @Test
    void givesEveryColumnANameOfItsOwn() throws IOException {
        TableRead table = table("Name,Amount,Amount,name,\na,1,2,b,x\n");
        assertEquals(List.of("Name", "Amount", "Amount (2)", "name (2)", "Column 5"), Reads.names(table));
        assertEquals(3, table.problems().size());
    }

    @Test
    void detectsCharacterSets() throws IOException {
        String german = "Region,Verkäufer\nNord,Jürgen Groß\nSüd,Zoë\nx,€ “quoted” – dash\n";
        assertCharset(german, "windows-1252");
        assertCharset("日期,地区,金额\n2026-01-05,华东苹果汁,1200\n2026-01-06,华南橙汁,980\n", "GB18030");
        assertCharset("Nombre,Ciudad\nMartín,Cataluña\nBerguvsvägen,Luleå\n", "IBM437");
        assertCharset("Город,Сумма\nМосква,5\nКазань,7\nНовосибирск,9\n", "windows-1251");
        assertCharset("日付,顧客,金額\n2026-01-05,東京商事の山田さん,1200\n2026-01-06,大阪のカフェ,980\n", "Shift_JIS");
        assertCharset("日期,客戶,金額\n2026-01-05,臺灣電子股份有限公司,1200\n2026-01-06,高雄的門市,980\n", "Big5");
        assertCharset("Kunde,Ort\nMüller,Köln\nBjørn,Århus\nPérez,São Paulo\n", "IBM850");
        assertCharset("Klient,Miasto\nŁukasz,Łódź\nŻaneta,Gdańsk\nJiří,Plzeň\n", "windows-1250");
        for (String wide : List.of("UTF-16LE", "UTF-16BE")) {
            assertCharset("Region\tVerkäufer\nNord\tJürgen\n", wide);
        }
        Path marked = write("\ufeffRegion,x\na,1\n", StandardCharsets.UTF_8);
        assertEquals(List.of("Region", "x"), Reads.names(Reads.file(marked).getFirst()));
    }

    private void assertCharset(String text, String charset) throws IOException {
        TableRead table = Reads.file(write(text, Charset.forName(charset))).getFirst();
        assertEquals(charset, table.encoding());
        assertTrue(Reads.said(table.assumed()).contains(charset));
        assertEquals(text.lines().skip(1).findFirst().orElseThrow().split("[,\t]", -1)[1],
                Reads.values(table, 1).getFirst());
    }

    @Test
    void quarantinesRowsWithBytesThatAreNoCharacters() throws IOException {
        Path file = folder.resolve("broken.csv");
        Files.write(file, new byte[]{'a', ',', 'b', '\n', '1', ',', 'x', (byte) 0xff, 'y', '\n', '2', ',', 'z', '\n'});
        TableRead table = Reads.file(file).getFirst();
        assertEquals(List.of(2L), Reads.check(table).faults().stream().map(Fault::row).toList());
        RowCheck nul = Reads.check(table("id,name\n1,a\0b\n2,c\n"));
        assertEquals(1, nul.quarantined());
    }

    @Test
    void refusesWhatIsNoTableAndNamesIt() throws IOException {
        assertRefused(new byte[0], "empty");
        assertRefused("%PDF-1.7 x".getBytes(StandardCharsets.UTF_8), "PDF");
        assertRefused("<html><table></table></html>".getBytes(StandardCharsets.UTF_8), "HTML");
        assertRefused("[{\"a\":1}]".getBytes(StandardCharsets.UTF_8), "JSON");
        assertRefused("PK\3\4rubbish".getBytes(StandardCharsets.ISO_8859_1), "damaged");
        assertRefused("  \n \n".getBytes(StandardCharsets.UTF_8), "blank");
        assertRefused(("\"" + "a".repeat(100_000)).getBytes(StandardCharsets.UTF_8), "line 1");
    }

    private void assertRefused(byte[] bytes, String word) throws IOException {
        Path file = Files.write(folder.resolve("refused.xlsx"), bytes);
        UserFault fault = assertThrows(UserFault.class, () -> Reads.file(file));
        String said = fault.note().say(Messages.of(Locale.ENGLISH));
        assertTrue(said.contains(word) && said.contains("refused.xlsx"), said);
    }

    @Test
    void readsSomeLanguagesBackslashQuotesOnlyAfterAsking() throws IOException {
        TableRead table = table("a,b\n1,\"say \\\"hi\\\" now\"\n2,C:\\dir\\\n");
        assertEquals(List.of("quotes"), keys(table));
        assertEquals(List.of("say \"hi\" now", "C:\\dir\\"), Reads.values(table, 1));
    }

    @Test
    void stopsWhenCalledOffAndTellsHowFarItIs() throws IOException {
        Path file = write("a,b\n" + "1,2\n".repeat(10_000), StandardCharsets.UTF_8);
        TableReader stopped = new TableReader(Progress.NONE, () -> true);
        assertThrows(CancellationException.class, () -> stopped.read(file, ReadOptions.AUTO));
        long[] last = new long[2];
        new TableReader((step, done, total) -> {
            assertTrue(done >= last[0]);
            last[0] = done;
            last[1] = total;
        }, Cancellation.NEVER).read(file, ReadOptions.AUTO);
        assertEquals(Files.size(file), last[1]);
        assertFalse(last[0] == 0);
    }
}
