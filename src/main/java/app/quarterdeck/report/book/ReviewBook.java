package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The whole workbook: contents, a sheet for each question, definitions, rows left out. */
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
        XSSFSheet contents = book.createSheet(messages.get("report.book.contents"));
        int total = review.pages().size();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < total; i++) {
            cancellation.check();
            Answer answer = review.pages().get(i);
            progress.at(Note.of("report.progress.page", i + 1, answer.text()), i, total);
            XSSFSheet sheet = book.createSheet(name(i + 1, answer.text()));
            names.add(sheet.getSheetName());
            QuestionSheet.write(sheet, styles, review, answer, messages);
            foot(sheet);
        }
        cancellation.check();
        XSSFSheet definitions = book.createSheet(messages.get("report.book.definitions"));
        ListSheets.definitions(definitions, styles, review, messages);
        foot(definitions);
        XSSFSheet leftOut = book.createSheet(messages.get("report.book.left-out"));
        ListSheets.leftOut(leftOut, styles, review, messages);
        foot(leftOut);
        names.add(definitions.getSheetName());
        names.add(leftOut.getSheetName());
        ContentsSheet.write(contents, styles, review, names, messages);
        foot(contents);
        properties();
        progress.at(Note.of("report.progress.writing"), total, total);
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
