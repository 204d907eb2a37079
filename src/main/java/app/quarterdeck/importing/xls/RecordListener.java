package app.quarterdeck.importing.xls;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.Sheet;
import app.quarterdeck.importing.xlsx.format.CellFormat;
import app.quarterdeck.importing.xlsx.format.FormattedNumber;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoolErrRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.CellValueRecordInterface;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.hssf.record.LabelRecord;
import org.apache.poi.hssf.record.LabelSSTRecord;
import org.apache.poi.hssf.record.MergeCellsRecord;
import org.apache.poi.hssf.record.MulRKRecord;
import org.apache.poi.hssf.record.NumberRecord;
import org.apache.poi.hssf.record.RKRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RowRecord;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.hssf.record.StringRecord;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Turns the records of a workbook into the rows of its sheets. */
final class RecordListener implements HSSFListener {

    private final Cancellation cancellation;
    private final List<BoundSheetRecord> bound = new ArrayList<>();
    private final Map<Integer, String> codes = new HashMap<>();
    private final List<Integer> styles = new ArrayList<>();
    private final List<Sheet> sheets = new ArrayList<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private @Nullable SSTRecord texts;
    private SheetRows rows = new SheetRows();
    private @Nullable FormulaRecord formula;
    private boolean from1904;
    private int depth;
    private int sheet = -1;
    private boolean cells;

    RecordListener(Cancellation cancellation) {
        this.cancellation = cancellation;
    }

    List<Sheet> sheets() {
        return sheets;
    }

    @Override
    public void processRecord(Record record) {
        switch (record) {
            case BOFRecord begin -> begin(begin);
            case EOFRecord end -> end();
            case BoundSheetRecord one -> bound.add(one);
            case SSTRecord all -> texts = all;
            case DateWindow1904Record window -> from1904 = window.getWindowing() == 1;
            case FormatRecord format -> codes.put(format.getIndexCode(), format.getFormatString());
            case ExtendedFormatRecord style -> styles.add((int) style.getFormatIndex());
            default -> {
                if (cells && depth == 1) {
                    content(record);
                }
            }
        }
    }

    private void begin(BOFRecord begin) {
        cancellation.check();
        if (depth++ == 0) {
            cells = begin.getType() == BOFRecord.TYPE_WORKSHEET;
            sheet += begin.getType() == BOFRecord.TYPE_WORKBOOK ? 0 : 1;
            rows = new SheetRows();
            merged.clear();
            formula = null;
        }
    }

    private void end() {
        if (--depth > 0 || !cells) {
            return;
        }
        cells = false;
        merged.forEach(rows::merge);
        List<BoundSheetRecord> inOrder = List.of(BoundSheetRecord.orderByBofPosition(bound));
        BoundSheetRecord about = sheet < inOrder.size() ? inOrder.get(sheet) : null;
        String name = about == null ? "Sheet" + (sheet + 1) : about.getSheetname();
        boolean hidden = about != null && (about.isHidden() || about.isVeryHidden());
        sheets.add(new HeldSheet(name, hidden, rows.rows(), rows.notes()));
    }

    private void content(Record record) {
        switch (record) {
            case LabelSSTRecord label ->
                text(label, texts == null ? "" : texts.getString(label.getSSTIndex()).getString());
            case LabelRecord label -> text(label, label.getValue());
            case NumberRecord number -> number(number, number.getValue());
            case RKRecord number -> number(number, number.getRKNumber());
            case MulRKRecord numbers -> {
                for (int i = 0; i < numbers.getNumColumns(); i++) {
                    number(numbers.getRow(), numbers.getFirstColumn() + i, numbers.getXFAt(i),
                            numbers.getRKNumberAt(i));
                }
            }
            case BoolErrRecord cell -> {
                if (cell.isError()) {
                    error(cell, cell.getErrorValue());
                } else {
                    cell(cell, CellKind.BOOLEAN, String.valueOf(cell.getBooleanValue()));
                }
            }
            case FormulaRecord cell -> formula(cell);
            case StringRecord string -> {
                if (formula != null) {
                    text(formula, string.getString());
                    formula = null;
                }
            }
            case RowRecord row -> {
                if (row.getZeroHeight()) {
                    rows.hide(row.getRowNumber());
                }
            }
            case MergeCellsRecord all -> {
                for (int i = 0; i < all.getNumAreas(); i++) {
                    merged.add(all.getAreaAt(i));
                }
            }
            default -> {
                // Drawings, print settings and the like say nothing about values.
            }
        }
    }

    private void formula(FormulaRecord cell) {
        if (cell.hasCachedResultString()) {
            formula = cell;
        } else if (cell.getCachedResultTypeEnum() == CellType.NUMERIC) {
            number(cell, cell.getValue());
        } else if (cell.getCachedResultTypeEnum() == CellType.BOOLEAN) {
            cell(cell, CellKind.BOOLEAN, String.valueOf(cell.getCachedBooleanValue()));
        } else if (cell.getCachedResultTypeEnum() == CellType.ERROR) {
            error(cell, (byte) cell.getCachedErrorValue());
        }
    }

    private void error(CellValueRecordInterface cell, byte code) {
        cell(cell, CellKind.ERROR, FormulaError.isValidCode(code) ? FormulaError.forInt(code).getString() : "#N/A");
    }

    private void text(CellValueRecordInterface cell, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            cell(cell, CellKind.TEXT, text);
        }
    }

    private void number(CellValueRecordInterface cell, double value) {
        number(cell.getRow(), cell.getColumn(), cell.getXFIndex(), value);
    }

    private void number(int row, int column, int style, double value) {
        int format = style >= 0 && style < styles.size() ? styles.get(style) : 0;
        FormattedNumber number = FormattedNumber.of(String.valueOf(value),
                CellFormat.of(format, codes.getOrDefault(format, "")), from1904);
        rows.cell(row, column, number.kind(), number.text());
    }

    private void cell(CellValueRecordInterface cell, CellKind kind, String text) {
        rows.cell(cell.getRow(), cell.getColumn(), kind, text);
    }
}
