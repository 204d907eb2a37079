package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Review;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The whole workbook: a sheet for each page. */
public final class ReviewBook {

    private final Review review;
    private final Messages messages;
    private final XSSFWorkbook book;
    private final CellStyles styles;

    private ReviewBook(Review review, Messages messages, XSSFWorkbook book) {
        this.review = review;
        this.messages = messages;
        this.book = book;
        this.styles = new CellStyles(book, messages.get("report.book.font"));
    }

    /** A workbook to be written and closed by the caller. */
    public static XSSFWorkbook of(Review review, Messages messages, Progress progress, Cancellation cancellation) {
        XSSFWorkbook book = new XSSFWorkbook();
        new ReviewBook(review, messages, book).fill(progress, cancellation);
        return book;
    }

    private void fill(Progress progress, Cancellation cancellation) {
        Map<Review.Page, XSSFSheet> sheets = new LinkedHashMap<>();
        int total = review.pages().size();
        int question = 0;
        for (Review.Page page : review.pages()) {
            cancellation.check();
            String name = switch (page) {
                case Review.ContentsPage _ -> messages.get("report.book.contents");
                case Review.DefinitionsPage _ -> messages.get("report.book.definitions");
                case Review.LeftOutPage _ -> messages.get("report.book.left-out");
                case Review.QuestionPage its -> name(++question, its.answer().text());
            };
            progress.at(Note.of("report.progress.page", sheets.size() + 1, name), sheets.size(), total);
            XSSFSheet sheet = book.createSheet(name);
            sheets.put(page, sheet);
            write(page, sheet);
            foot(sheet);
        }
        // the contents name all sheets, so they come last, whatever their place
        sheets.forEach((page, sheet) -> {
            if (page instanceof Review.ContentsPage) {
                ContentsSheet.write(sheet, styles, review, sheets, messages);
            }
        });
        properties();
        progress.at(Note.of("report.progress.writing"), total, total);
    }

    private void write(Review.Page page, XSSFSheet sheet) {
        switch (page) {
            case Review.ContentsPage _ -> {
            }
            case Review.DefinitionsPage _ -> ListSheets.definitions(sheet, styles, review, messages);
            case Review.LeftOutPage _ -> ListSheets.leftOut(sheet, styles, review, messages);
            case Review.QuestionPage its -> QuestionSheet.write(sheet, styles, review, its, messages);
        }
    }

    /** At most 31 characters, none of those Excel forbids, and not a name given before. */
    private String name(int number, String question) {
        String wanted = CellText.safe(number + " " + question).strip();
        String name = WorkbookUtil.createSafeSheetName(wanted.endsWith("?") || wanted.endsWith("？")
                ? wanted.substring(0, wanted.length() - 1)
                : wanted, ' ').strip();
        return book.getSheet(name) == null ? name : Integer.toString(number);
    }

    private void foot(XSSFSheet sheet) {
        String foot = messages.get("report.book.foot", review.workspace(), review.asOf()).replace("&", "&&");
        sheet.getFooter().setLeft("&9 " + foot);
        sheet.getFooter().setRight("&9 &P / &N");
    }

    private void properties() {
        POIXMLProperties properties = book.getProperties();
        POIXMLProperties.CoreProperties core = properties.getCoreProperties();
        String day = review.asOf() + "T00:00:00Z";
        core.setTitle(messages.get("report.book.title", review.goal(), review.workspace()));
        core.setSubjectProperty(review.period());
        core.setCreator("Quarterdeck " + review.version());
        core.setLastModifiedByUser("Quarterdeck " + review.version());
        core.getUnderlyingProperties().setLanguageProperty(messages.language().toLanguageTag());
        try {
            core.setCreated(day);
            core.setModified(day);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
        properties.getExtendedProperties().setApplication("Quarterdeck");
    }
}
