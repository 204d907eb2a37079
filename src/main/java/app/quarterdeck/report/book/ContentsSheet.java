package app.quarterdeck.report.book;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.text.FirstSentence;
import java.util.List;
import java.util.Map;
import org.apache.poi.common.usermodel.HyperlinkType;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFHyperlink;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** The first sheet as a rule: whose review, of what, as of when, and a link to every page. */
final class ContentsSheet {

    private static final int[] WIDTHS = {6, 44, 64, 38};
    /** So many rows are printed on one sheet of paper. */
    private static final int ONE_PAGE = 45;

    private ContentsSheet() {
    }

    /**
     * @param sheets of all pages, in order, this one among them
     * @param lists  names of the sheets of rows after them, with what is on each
     */
    static void write(XSSFSheet sheet, CellStyles styles, Review review, Map<Review.Page, XSSFSheet> sheets,
            Map<String, String> lists, Messages messages) {
        Page page = new Page(sheet, styles, messages, WIDTHS);
        page.line(messages.get("report.book.title", review.goal(), review.workspace()), Text.TITLE);
        page.line(messages.get("report.book.of", review.period(), review.asOf()), Text.SUBTITLE);
        if (!review.mission().isBlank()) {
            page.line(messages.get("report.book.mission", review.mission()), Text.SUBTITLE);
        }
        page.skip(1);
        int head = page.next();
        List<String> headings = List.of("", messages.get("report.book.question"), messages.get("report.book.answer"),
                messages.get("report.book.recipes"));
        for (int c = 0; c < headings.size(); c++) {
            page.text(head, c, headings.get(c), c == 0 ? Text.HEAD_LEFT : Text.HEAD_NEXT);
        }
        page.skip(1);
        int question = 0;
        for (Map.Entry<Review.Page, XSSFSheet> entry : sheets.entrySet()) {
            int at = page.next();
            String name = entry.getValue().getSheetName();
            switch (entry.getKey()) {
                case Review.ContentsPage _ -> {
                    continue;
                }
                case Review.QuestionPage its -> {
                    question++;
                    page.cell(at, 0, question);
                    page.cell(at, 1, its.answer().text());
                    page.cell(at, 2, FirstSentence.of(its.message()));
                    page.cell(at, 3, recipes(its));
                }
                case Review.DefinitionsPage _,Review.LeftOutPage _ -> {
                    page.cell(at, 0, null);
                    page.cell(at, 1, name);
                    page.cell(at, 2, null);
                    page.cell(at, 3, null);
                }
            }
            link(page, at, name);
            page.skip(1);
        }
        lists.forEach((name, said) -> {
            int at = page.next();
            page.cell(at, 0, null);
            page.cell(at, 1, name);
            page.cell(at, 2, said);
            page.cell(at, 3, null);
            link(page, at, name);
            page.skip(1);
        });
        page.skip(1);
        if (page.next() < ONE_PAGE) {
            sheet.getPrintSetup().setFitHeight((short) 1);
        }
        page.line(messages.get("report.book.made", review.version()), Text.CAPTION);
    }

    private static String recipes(Review.QuestionPage question) {
        return String.join(" ", question.results().stream().map(Result::recipe).map(recipe -> recipe.id()).distinct()
                .toList());
    }

    private static void link(Page page, int row, String sheet) {
        XSSFCell cell = page.cellAt(row, 1);
        link(cell, sheet);
        cell.setCellStyle(page.styles.link());
    }

    static void link(XSSFCell cell, String sheet) {
        XSSFHyperlink link = cell.getSheet().getWorkbook().getCreationHelper().createHyperlink(HyperlinkType.DOCUMENT);
        link.setAddress("'" + sheet.replace("'", "''") + "'!A1");
        cell.setHyperlink(link);
    }
}
