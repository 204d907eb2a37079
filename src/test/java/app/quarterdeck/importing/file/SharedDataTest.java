package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Real sales files: every copy of one data set must give the same sum. */
@Tag("shared")
class SharedDataTest {

    private static final long SUPERSTORE = 22_972_008_603L;

    private static Path data(String file) {
        Path data = Path.of(Optional.ofNullable(System.getenv("QUARTERDECK_SHARED")).orElse("../shared"), "data");
        Assumptions.assumeTrue(Files.isDirectory(data), "skipped: no test data at " + data);
        return data.resolve(file);
    }

    private static long sum(TableRead table, String column) {
        int at = Reads.names(table).indexOf(column);
        TableRead money = table.as(Map.of(at, ColumnType.MONEY));
        long sum = 0;
        try (TypedRows rows = money.open(Progress.NONE, Cancellation.NEVER)) {
            while (rows.next()) {
                assertTrue(rows.sound());
                sum += rows.state(at) == TypedRows.State.VALUE ? rows.money(at) : 0;
            }
        }
        return sum;
    }

    @Test
    void everyCopyOfTheSuperstoreSumsToTheSame() {
        for (String file : List.of("Sample - Superstore.csv", "Sample - Superstore.xlsx",
                "Sample - Superstore (2014-2017).xlsx")) {
            TableRead orders = Reads.file(data("superstore/" + file)).getFirst();
            assertEquals(9_994, orders.rows(), file);
            assertEquals(SUPERSTORE, sum(orders, "Sales"), file);
        }
    }

    @Test
    void theChineseEditionReadsAlikeAsWorkbookAndAsText() {
        TableRead book = Reads.file(data("superstore_chinese/示例 - 超市.xls")).getFirst();
        TableRead text = Reads.file(data("superstore_chinese/订单_gb18030.csv")).getFirst();
        assertEquals(Reads.names(book), Reads.names(text));
        assertEquals(10_000, text.rows());
        assertEquals(sum(book, "销售额"), sum(text, "销售额"));
    }

    @Test
    void theTerritoryNaIsAValue() {
        TableRead table = Reads.file(data("sales_data_sample/sales_data_sample.csv")).getFirst();
        assertEquals("IBM437", table.encoding());
        assertEquals("NA", Reads.values(table, Reads.names(table).indexOf("TERRITORY")).getFirst());
        assertEquals("2003-02-24", Reads.values(table, Reads.names(table).indexOf("ORDERDATE")).getFirst());
    }
}
