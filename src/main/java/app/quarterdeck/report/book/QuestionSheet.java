package app.quarterdeck.report.book;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.chart.ChartCells;
import app.quarterdeck.report.chart.ChartType;
import app.quarterdeck.report.chart.NativeCharts;
import app.quarterdeck.report.chart.cells.ChartTable;
import app.quarterdeck.report.chart.cells.NumberFormats;
import app.quarterdeck.report.text.FirstSentence;
import app.quarterdeck.report.text.Marked;
import app.quarterdeck.report.text.PageText;
import app.quarterdeck.report.text.RecipeText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One question: its answer as the title, the charts with their cells, the table, what it rests on, the recipe. */
public final class QuestionSheet {

    private static final int[] WIDTHS = {26, 12, 12, 12, 12, 12, 24, 12, 12, 12, 14};
    private static final int CHART_TO = 5;
    private static final int CELLS_FROM = 6;
    private static final int HELPERS_FROM = WIDTHS.length + 1;
    private static final int CHART_ROWS = 13;
    private static final int CHART_POINTS = 9;
    private static final int AIR = 2 * Units.EMU_PER_PIXEL;
    private static final int CHART_END = 74 * Units.EMU_PER_PIXEL;
    private static final int[] HELPER_WIDTHS = {30, 20, 20};

    private final Page page;
    private final Review review;
    private final Messages messages;

    private QuestionSheet(Page page, Review review, Messages messages) {
        this.page = page;
        this.review = review;
        this.messages = messages;
    }

    /**
     * Writes the answer into an empty sheet.
     *
     * @param rows name of the sheet with the rows behind it; empty where there is none
     */
    static void write(XSSFSheet sheet, CellStyles styles, Review review, Review.QuestionPage question, String rows,
            Messages messages) {
        Page page = new Page(sheet, styles, messages, WIDTHS);
        new QuestionSheet(page, review, messages).write(question, rows);
    }

    private void write(Review.QuestionPage question, String rows) {
        page.sentence(FirstSentence.marked(question.message()), Text.TITLE);
        page.line(question.answer().text(), Text.SUBTITLE);
        page.sheet.setRepeatingRows(new CellRangeAddress(0, 2, -1, -1));
        page.sheet.createFreezePane(0, 2);
        String rest = FirstSentence.rest(question.message());
        if (!rest.isEmpty()) {
            page.sentence(rest, Text.BODY);
        }
        question.sentences().forEach(sentence -> page.line(Marked.plain(sentence), Text.BODY));
        if (!question.note().isBlank()) {
            page.line(question.note(), Text.BODY);
        }
        page.skip(1);
        question.charts().forEach(this::chart);
        question.answers().forEach(answer -> table(answer.table(), question.results()));
        if (!rows.isEmpty()) {
            ContentsSheet.link(page.line(messages.get("report.book.rows.link", rows), Text.LINK), rows);
            page.skip(1);
        }
        notes(PageText.notes(question, messages));
        question.results().forEach(this::recipe);
        for (int i = 0; i < HELPER_WIDTHS.length; i++) {
            page.sheet.setColumnWidth(HELPERS_FROM + i, HELPER_WIDTHS[i] * 256);
        }
        page.sheet.getWorkbook().setPrintArea(page.sheet.getWorkbook().getSheetIndex(page.sheet), 0,
                WIDTHS.length - 1, 0, page.next());
    }

    private void chart(ChartSpec spec) {
        ChartTable table = ChartTable.of(spec, messages);
        int top = page.next();
        heads(top, CELLS_FROM, table.headings(), table.rows(), false);
        heads(top, HELPERS_FROM, table.helpers(), table.help(), false);
        int high = rows(spec);
        int end = Math.max(top + high, top + table.rows().size() + 1);
        page.skip(end - top + 1);
        page.keepTogether(top, end);
        XSSFClientAnchor anchor = new XSSFClientAnchor(0, AIR, CHART_END, 0, 0, top, CHART_TO, top + high);
        XSSFChart chart = page.sheet.createDrawingPatriarch().createChart(anchor);
        NativeCharts.describe(chart.getGraphicFrame().getCTGraphicalObjectFrame().getNvGraphicFramePr().getCNvPr(),
                spec);
        NativeCharts.draw(spec,
                new ChartCells(page.sheet, top + 1, CELLS_FROM, HELPERS_FROM, table.rows().size()), chart,
                new ChartType(CHART_POINTS, messages.get("report.book.font")),
                messages);
    }

    /** A dot has its name above it, which may take three lines: each needs as many rows. */
    private static int rows(ChartSpec spec) {
        return spec instanceof ChartSpec.DotPlot dots ? Math.max(CHART_ROWS, 5 + 3 * dots.dots().size()) : CHART_ROWS;
    }

    /** Headings and rows from a cell on: numbers to the right. */
    private void heads(int top, int column, List<String> headings,
            List<? extends List<? extends @Nullable Object>> rows,
            boolean wraps) {
        for (int c = 0; c < headings.size(); c++) {
            int at = c;
            boolean text = rows.stream().map(row -> row.get(at)).anyMatch(String.class::isInstance);
            page.text(top, column + c, headings.get(c),
                    column + c == 0 ? Text.HEAD_LEFT : text || c == 0 ? Text.HEAD_NEXT : Text.HEAD_RIGHT);
            for (int r = 0; r < rows.size(); r++) {
                page.cell(top + 1 + r, column + c, c < rows.get(r).size() ? rows.get(r).get(c) : null, wraps);
            }
        }
    }

    private void table(Table table, List<Result> results) {
        if (table.rows().isEmpty()) {
            return;
        }
        int from = page.next();
        page.line(messages.get("report.book.figures"), Text.HEADING);
        int top = page.next();
        heads(top, 0, table.headings(), table.rows(), true);
        LiveFormulas formulas = new LiveFormulas(table, top + 1);
        formulas.cells().forEach((at, formula) -> page.formula(top + 1 + at.row(), at.column(), formula));
        page.skip(table.rows().size() + 1);
        totals(table, formulas.totals(results));
        page.skip(1);
        page.keepTogether(from, page.next() - 1);
    }

    /** The row that adds up the others, where the figures of the page are what it gives. */
    private void totals(Table table, Map<Integer, LiveFormulas.Total> totals) {
        if (totals.isEmpty()) {
            return;
        }
        int row = page.next();
        page.text(row, 0, messages.get("report.book.total"), Text.HEAD_LEFT).setCellStyle(page.styles.total(true));
        for (int c = 1; c < table.headings().size(); c++) {
            LiveFormulas.Total total = totals.get(c);
            if (total == null) {
                page.cellAt(row, c).setCellStyle(page.styles.total(false));
            } else {
                page.cellAt(row, c).setCellValue(Objects.requireNonNull(total.figure().value()));
                page.cellAt(row, c).setCellStyle(page.styles.total(NumberFormats.of(total.figure(), messages)));
                page.formula(row, c, total.formula());
            }
        }
        page.skip(1);
    }

    private void notes(List<String> notes) {
        int from = page.next();
        page.line(messages.get("report.book.basis"), Text.HEADING);
        notes.forEach(note -> page.line(note, Text.BODY));
        page.keepTogether(from, page.next());
        page.skip(1);
    }

    private void recipe(Result result) {
        RecipeText recipe = RecipeText.of(result, review, messages);
        int from = page.next();
        page.line(recipe.title(), Text.HEADING);
        int at = page.next();
        page.text(at, 0, messages.get("report.book.figure"), Text.CAPTION);
        Figure figure = result.figure();
        if (figure.value() == null) {
            page.text(at, 1, recipe.figure(), Text.BODY);
            page.merge(at, 1, WIDTHS.length - 1, page.cellAt(at, 1));
        } else {
            page.cellAt(at, 1).setCellValue(figure.value());
            page.cellAt(at, 1).setCellStyle(page.styles.figure(NumberFormats.of(figure, messages)));
            page.merge(at, 1, 2, page.cellAt(at, 1));
        }
        page.skip(1);
        recipe.fields().forEach(this::field);
        page.keepTogether(from, page.next());
        page.skip(1);
    }

    private void field(RecipeText.Field field) {
        page.text(page.next(), 0, field.name(), Text.CAPTION);
        page.line(field.text(), Text.BODY, 1, WIDTHS.length - 1);
    }
}
