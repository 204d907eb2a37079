package app.quarterdeck.report.chart;

import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/**
 * Where the table of a chart stands.
 *
 * @param first  row of the first values, below the headings
 * @param column of the first heading
 * @param helper column of the first helper
 * @param rows   how many
 */
public record ChartCells(XSSFSheet sheet, int first, int column, int helper, int rows) {

    XDDFCategoryDataSource names() {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(column, first, first + rows - 1));
    }

    XDDFCategoryDataSource helperNames(int count) {
        return XDDFDataSourcesFactory.fromStringCellRange(sheet, range(helper, first, first + count - 1));
    }

    XDDFNumericalDataSource<Double> values(int offset) {
        return numbers(column + offset, first, first + rows - 1);
    }

    XDDFNumericalDataSource<Double> help(int offset, int count) {
        return numbers(helper + offset, first, first + count - 1);
    }

    XDDFNumericalDataSource<Double> value(int row, int offset) {
        return numbers(column + offset, first + row, first + row);
    }

    /** Several values of one row. */
    XDDFNumericalDataSource<Double> values(int row, int from, int to) {
        return across(row, column + from, column + to);
    }

    XDDFNumericalDataSource<Double> help(int row, int from, int to) {
        return across(row, helper + from, helper + to);
    }

    private XDDFNumericalDataSource<Double> across(int row, int from, int to) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet,
                new CellRangeAddress(first + row, first + row, from, to));
    }

    CellReference heading(int offset) {
        return new CellReference(sheet.getSheetName(), first - 1, column + offset, true, true);
    }

    CellReference helperHeading(int offset) {
        return new CellReference(sheet.getSheetName(), first - 1, helper + offset, true, true);
    }

    CellReference name(int row) {
        return new CellReference(sheet.getSheetName(), first + row, column, true, true);
    }

    String text(CellReference cell) {
        return sheet.getRow(cell.getRow()).getCell(cell.getCol()).getStringCellValue();
    }

    private XDDFNumericalDataSource<Double> numbers(int at, int from, int to) {
        return XDDFDataSourcesFactory.fromNumericCellRange(sheet, range(at, from, to));
    }

    private static CellRangeAddress range(int at, int from, int to) {
        return new CellRangeAddress(from, to, at, at);
    }
}
