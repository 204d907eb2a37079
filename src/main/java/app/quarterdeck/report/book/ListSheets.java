package app.quarterdeck.report.book;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.guide.Review.Definition;
import app.quarterdeck.model.guide.Review.RowsLeftOut;
import app.quarterdeck.report.book.CellStyles.Text;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The two lists at the end: what each metric means, which rows no figure could use. */
final class ListSheets {

    private ListSheets() {
    }

    static void definitions(XSSFSheet sheet, CellStyles styles, Review review, Messages messages) {
        Page page = new Page(sheet, styles, messages, 24, 40, 40, 24, 40);
        page.line(messages.get("report.book.definitions"), Text.TITLE);
        head(page, List.of("metric", "definition", "formula", "date-basis", "trap"), 5);
        for (Definition each : review.definitions()) {
            row(page, each.name(), each.definition(), each.formula(), each.dateBasis(),
                    each.trap().isEmpty() ? null : each.trap());
        }
    }

    static void leftOut(XSSFSheet sheet, CellStyles styles, Review review, Messages messages) {
        Page page = new Page(sheet, styles, messages, 40, 70, 12);
        page.line(messages.get("report.book.left-out"), Text.TITLE);
        if (review.leftOut().isEmpty()) {
            page.line(messages.get("report.book.none-left-out"), Text.BODY);
            return;
        }
        head(page, List.of("metric", "reason", "rows"), 2);
        for (RowsLeftOut each : review.leftOut()) {
            row(page, each.metric(), each.reason(), each.count());
        }
    }

    /** Repeated on every printed page, kept in view while scrolling. */
    private static void head(Page page, List<String> names, int texts) {
        page.skip(1);
        int at = page.next();
        for (int c = 0; c < names.size(); c++) {
            page.text(at, c, page.messages.get("report.book.head." + names.get(c)),
                    c == 0 ? Text.HEAD_LEFT : c < texts ? Text.HEAD_NEXT : Text.HEAD_RIGHT);
        }
        page.skip(1);
        page.sheet.createFreezePane(1, at + 1);
        page.sheet.setRepeatingRows(new CellRangeAddress(at, at, -1, -1));
    }

    private static void row(Page page, @Nullable Object... cells) {
        for (int c = 0; c < cells.length; c++) {
            page.cell(page.next(), c, cells[c]);
        }
        page.skip(1);
    }
}
