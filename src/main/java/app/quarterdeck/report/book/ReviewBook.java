package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.text.OfficeProperties;
import app.quarterdeck.report.text.SafeText;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.Deflater;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The whole workbook: a sheet for each page, then one for each list of rows. */
public final class ReviewBook {

    private static final int CHECKED = 1_000;
    private static final String NUMBER = "&9 &P / &N";

    private final Review review;
    private final List<PageRows> rows;
    private final Messages messages;
    private final Progress progress;
    private final Cancellation cancellation;

    public ReviewBook(Review review, List<PageRows> rows, Messages messages, Progress progress,
            Cancellation cancellation) {
        this.review = review;
        this.rows = rows;
        this.messages = messages;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** Writes the file; the stream stays open. */
    public void write(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            CellStyles styles = new CellStyles(book, messages.get("report.book.font"));
            pages(book, styles);
            OfficeProperties.fill(book.getProperties(), review.asOf(),
                    messages.get("report.book.title", review.goal(), review.workspace()), review.period(),
                    review.version(), messages.language());
            if (rows.isEmpty()) {
                progress.at(Note.of("report.progress.writing"), review.pages().size(), review.pages().size());
                book.write(out);
                return;
            }
            try (SXSSFWorkbook streamed = new Uncompressed(book)) {
                for (int i = 0; i < rows.size(); i++) {
                    rows(streamed, styles, i);
                }
                progress.at(Note.of("report.progress.writing"), 1, 1);
                streamed.write(out);
            }
        }
    }

    /** The archive is written anew afterwards, so there is no need to press it twice. */
    private static final class Uncompressed extends SXSSFWorkbook {

        Uncompressed(XSSFWorkbook book) {
            super(book, RowsBook.IN_MEMORY);
            setZip64Mode(Zip64Mode.AsNeeded);
        }

        @Override
        protected ZipArchiveOutputStream createArchiveOutputStream(OutputStream out) {
            ZipArchiveOutputStream zip = super.createArchiveOutputStream(out);
            zip.setLevel(Deflater.NO_COMPRESSION);
            return zip;
        }
    }

    private void pages(XSSFWorkbook book, CellStyles styles) {
        Map<Review.Page, XSSFSheet> sheets = new LinkedHashMap<>();
        int total = review.pages().size();
        int question = 0;
        for (Review.Page page : review.pages()) {
            cancellation.check();
            String name = switch (page) {
                case Review.ContentsPage _ -> messages.get("report.book.contents");
                case Review.DefinitionsPage _ -> messages.get("report.book.definitions");
                case Review.LeftOutPage _ -> messages.get("report.book.left-out");
                case Review.QuestionPage its -> name(book, ++question, its.answer().text());
            };
            progress.at(Note.of("report.progress.page", sheets.size() + 1, name), sheets.size(), total);
            XSSFSheet sheet = book.createSheet(name);
            sheets.put(page, sheet);
            write(page, sheet, styles);
            sheet.getFooter().setLeft(foot());
            sheet.getFooter().setRight(NUMBER);
        }
        // the contents name all sheets, so they come last, whatever their place
        sheets.forEach((page, sheet) -> {
            if (page instanceof Review.ContentsPage) {
                ContentsSheet.write(sheet, styles, review, sheets, lists(), messages);
            }
        });
    }

    /** Name of the sheet and what is on it, of each list of rows. */
    private Map<String, String> lists() {
        Map<String, String> lists = new LinkedHashMap<>();
        for (int i = 0; i < rows.size(); i++) {
            lists.put(rowsName(i), said(rows.get(i)));
        }
        return lists;
    }

    private String rowsName(int list) {
        return messages.get("report.book.rows", list + 1);
    }

    private String said(PageRows list) {
        return list.shown() < list.total()
                ? messages.get("report.book.rows.some", list.metric(), list.shown(), list.total(),
                        list.total() - list.shown())
                : messages.get("report.book.rows.all", list.metric(), list.total());
    }

    private void rows(SXSSFWorkbook book, CellStyles styles, int at) throws IOException {
        PageRows list = rows.get(at);
        progress.at(Note.of("report.progress.rows", at + 1, rows.size()), at, rows.size());
        SXSSFSheet sheet = book.createSheet(rowsName(at));
        sheet.getFooter().setLeft(foot());
        sheet.getFooter().setRight(NUMBER);
        RowsSheet its = new RowsSheet(sheet, styles, List.of(said(list),
                messages.get("report.book.of", review.period(), review.asOf())), list.headings(), messages);
        AtomicInteger written = new AtomicInteger();
        try {
            list.source().each(row -> {
                if (written.getAndIncrement() % CHECKED == 0) {
                    cancellation.check();
                }
                its.row(row);
            });
            its.finish();
        } finally {
            // closing a workbook that was called off complains of rows it still holds
            sheet.flushRows();
        }
    }

    private void write(Review.Page page, XSSFSheet sheet, CellStyles styles) {
        switch (page) {
            case Review.ContentsPage _ -> {
            }
            case Review.DefinitionsPage _ -> ListSheets.definitions(sheet, styles, review, messages);
            case Review.LeftOutPage _ -> ListSheets.leftOut(sheet, styles, review, messages);
            case Review.QuestionPage its -> QuestionSheet.write(sheet, styles, review, its, behind(its), messages);
        }
    }

    /** Name of the sheet with the rows behind a page; empty where there is none. */
    private String behind(Review.QuestionPage page) {
        String question = page.answer().question().id();
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).questions().contains(question))
                .mapToObj(this::rowsName).findFirst().orElse("");
    }

    /** At most 31 characters, none of those Excel forbids, and not a name given before. */
    private static String name(XSSFWorkbook book, int number, String question) {
        String wanted = SafeText.cell(number + " " + question).strip();
        String name = WorkbookUtil.createSafeSheetName(wanted.endsWith("?") || wanted.endsWith("？")
                ? wanted.substring(0, wanted.length() - 1)
                : wanted, ' ').strip();
        return book.getSheet(name) == null ? name : Integer.toString(number);
    }

    private String foot() {
        return "&9 " + messages.get("report.book.foot", review.workspace(), review.asOf()).replace("&", "&&");
    }
}
