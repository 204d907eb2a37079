package app.quarterdeck.report.chart;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.report.chart.cells.ChartTable;
import app.quarterdeck.report.chart.cells.NumberFormats;
import app.quarterdeck.report.text.SafeText;
import java.util.List;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** The table of a chart as the only thing on a sheet: what opens when a reader edits the chart of a slide. */
public final class ChartSheet {

    private static final int WIDTH = 20 * 256;

    private ChartSheet() {
    }

    /** Writes the table into an empty sheet, values unrounded. */
    public static ChartCells write(XSSFSheet sheet, ChartTable table, Messages messages) {
        int helper = table.headings().size() + 1;
        block(sheet, 0, table.headings(), table.rows(), messages);
        block(sheet, helper, table.helpers(), table.help(), messages);
        return new ChartCells(sheet, 1, 0, helper, table.rows().size());
    }

    private static void block(XSSFSheet sheet, int column, List<String> headings,
            List<? extends List<? extends @Nullable Object>> rows, Messages messages) {
        for (int c = 0; c < headings.size(); c++) {
            sheet.setColumnWidth(column + c, WIDTH);
            cell(sheet, 0, column + c).setCellValue(SafeText.cell(headings.get(c)));
            for (int r = 0; r < rows.size(); r++) {
                if (c < rows.get(r).size()) {
                    fill(cell(sheet, r + 1, column + c), rows.get(r).get(c), messages);
                }
            }
        }
    }

    private static void fill(XSSFCell cell, @Nullable Object value, Messages messages) {
        switch (value) {
            case null -> cell.setBlank();
            case Figure figure -> {
                if (figure.value() != null) {
                    cell.setCellValue(figure.value());
                    format(cell, NumberFormats.of(figure, messages));
                }
            }
            case Number number -> cell.setCellValue(number.doubleValue());
            default -> cell.setCellValue(SafeText.cell(value.toString()));
        }
    }

    private static void format(XSSFCell cell, String format) {
        XSSFCellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
    }

    private static XSSFCell cell(XSSFSheet sheet, int row, int column) {
        XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.createCell(column);
    }
}
