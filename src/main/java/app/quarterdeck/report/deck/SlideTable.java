package app.quarterdeck.report.deck;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.report.text.CellWords;
import app.quarterdeck.report.text.ColumnWidths;
import app.quarterdeck.report.text.SafeText;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.apache.poi.sl.usermodel.TableCell.BorderEdge;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.sl.usermodel.VerticalAlignment;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTableRow;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;

/** A table over as many slides as it needs, its headings on each of them. */
final class SlideTable {

    /**
     * @param size of the letters
     * @param pad  air above and below them
     */
    private record Setting(int size, double pad) {
    }

    private static final Setting SMALL = new Setting(12, 5);
    /** The first with which all rows fit on one slide; small where none does. */
    private static final List<Setting> SETTINGS = List.of(new Setting(14, 5), SMALL, new Setting(11, 3.5),
            new Setting(11, 2));
    private static final double ONE_SLIDE = 340;
    private static final double SIDE = 6;
    private static final double TALLEST = 110;
    private static final Color LINE = new Color(0xC9D1DA);
    private static final Color GROUND = new Color(0xF0F3F6);

    private final List<String> headings;
    private final List<List<String>> rows;
    private final boolean[] numbers;
    private final double[] widths;
    private final Messages messages;
    private int size;
    private double pad;
    private int next;

    SlideTable(Answer.Table table, Messages messages) {
        this.messages = messages;
        this.headings = table.headings().stream().map(SafeText::of).toList();
        this.rows = table.rows().stream()
                .map(row -> row.stream().map(cell -> SafeText.of(CellWords.say(cell, messages))).toList()).toList();
        int columns = headings.size();
        this.numbers = new boolean[columns];
        this.widths = new double[columns];
        for (int c = 0; c < columns; c++) {
            numbers[c] = CellWords.numbers(table, c);
        }
        for (Setting setting : SETTINGS) {
            set(setting);
            if (height() <= ONE_SLIDE) {
                return;
            }
        }
        set(SMALL);
    }

    private void set(Setting setting) {
        size = setting.size();
        pad = setting.pad();
        share();
    }

    /** Of all rows and the headings, in points. */
    double height() {
        return rows.stream().mapToDouble(row -> height(row, false)).sum() + height(headings, true);
    }

    private void share() {
        double[] natural = new double[widths.length];
        double wider = DeckSlide.wider(messages.language());
        for (int c = 0; c < natural.length; c++) {
            double wide = Lettering.width(headings.get(c), DeckSlide.font(size - 1, true));
            for (List<String> row : rows) {
                wide = Math.max(wide, c < row.size() ? Lettering.width(row.get(c), DeckSlide.font(size, false)) : 0);
            }
            natural[c] = wide * wider + 2 * SIDE + 2;
        }
        System.arraycopy(ColumnWidths.share(natural, DeckSlide.WIDTH), 0, widths, 0, widths.length);
    }

    /** Whether there are rows that stand on no slide yet. */
    boolean more() {
        return next < rows.size();
    }

    /** How many rows there are. */
    int rows() {
        return rows.size();
    }

    /** What stands on no slide yet, a line a row. */
    List<String> rest() {
        return rows.subList(next, rows.size()).stream().map(row -> String.join(" | ", row)).toList();
    }

    /** How many rows stand on slides. */
    int shown() {
        return next;
    }

    /** How many slides all rows take, each with the same room. */
    int slides(double room) {
        int slides = 0;
        for (int from = 0; from < rows.size(); from = end(from, room)) {
            slides++;
        }
        return slides;
    }

    private int end(int from, double room) {
        double used = height(headings, true);
        int end = from;
        while (end < rows.size() && (end == from || used + height(rows.get(end), false) <= room)) {
            used += height(rows.get(end), false);
            end++;
        }
        return end;
    }

    /** Adds as many rows as fit between the texts of a slide, at least one. */
    XSLFTable add(DeckSlide slide) {
        Rectangle2D area = slide.space();
        int from = next;
        next = end(from, area.getHeight());
        double used = height(headings, true)
                + rows.subList(from, next).stream().mapToDouble(row -> height(row, false)).sum();
        XSLFTable table = slide.slide.createTable(next - from + 1, headings.size());
        table.setAnchor(new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), used));
        for (int c = 0; c < widths.length; c++) {
            table.setColumnWidth(c, widths[c]);
        }
        fill(table.getRows().getFirst(), headings, true, slide);
        for (int r = from; r < next; r++) {
            fill(table.getRows().get(r - from + 1), rows.get(r), false, slide);
        }
        table.getCTTable().getTblPr().setFirstRow(true);
        return table;
    }

    private double height(List<String> row, boolean head) {
        double height = size;
        for (int c = 0; c < row.size() && c < widths.length; c++) {
            height = Math.max(height, DeckSlide.height(row.get(c), head ? size - 1 : size, head, widths[c] - 2 * SIDE));
        }
        return Math.min(TALLEST, height) + 2 * pad;
    }

    private void fill(XSLFTableRow row, List<String> cells, boolean head, DeckSlide slide) {
        int points = head ? size - 1 : size;
        row.setHeight(height(cells, head));
        for (int c = 0; c < widths.length; c++) {
            XSLFTableCell cell = row.getCells().get(c);
            cell.setLeftInset(SIDE);
            cell.setRightInset(SIDE);
            cell.setTopInset(pad);
            cell.setBottomInset(pad);
            cell.setVerticalAlignment(head ? VerticalAlignment.BOTTOM : VerticalAlignment.TOP);
            cell.setBorderWidth(BorderEdge.bottom, 0.75);
            cell.setBorderColor(BorderEdge.bottom, LINE);
            if (head) {
                cell.setFillColor(GROUND);
            }
            cell.clearText();
            DeckSlide.complete(cell);
            XSLFTextParagraph paragraph = cell.addNewTextParagraph();
            paragraph.setLineSpacing(DeckSlide.spacing(points));
            paragraph.setTextAlign(numbers[c] ? TextAlign.RIGHT : TextAlign.LEFT);
            XSLFTextRun run = paragraph.addNewTextRun();
            run.setText(slide.fit(c < cells.size() ? cells.get(c) : "", points, head, widths[c] - 2 * SIDE, TALLEST));
            run.setFontSize((double) points);
            run.setBold(head);
            run.setFontColor(head ? DeckSlide.FG2 : DeckSlide.FG);
            run.getRPr(true).setLang(messages.language().toLanguageTag());
        }
    }
}
