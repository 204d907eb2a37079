package app.quarterdeck.importing.xls;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.SheetFindings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.apache.poi.ss.util.CellRangeAddress;

/** Gathers the cells of one sheet, in whatever order the records come. */
final class SheetRows {

    /** A cell before it is placed. */
    private record Cell(CellKind kind, String text) {
    }

    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final Set<Integer> hidden = new HashSet<>();
    private int filledDown;

    void cell(int row, int column, CellKind kind, String text) {
        rows.computeIfAbsent(row, r -> new TreeMap<>()).put(column, new Cell(kind, text));
    }

    void hide(int row) {
        hidden.add(row);
    }

    /** Gives the cells below the top one of a merged block its text; numbers are not repeated. */
    void merge(CellRangeAddress block) {
        Cell top = rows.getOrDefault(block.getFirstRow(), new TreeMap<>()).get(block.getFirstColumn());
        if (top == null || top.kind() != CellKind.TEXT || top.text().isBlank()) {
            return;
        }
        for (int row : rows.subMap(block.getFirstRow(), false, block.getLastRow(), true).keySet()) {
            TreeMap<Integer, Cell> cells = rows.getOrDefault(row, new TreeMap<>());
            if (!cells.isEmpty() && !cells.containsKey(block.getFirstColumn())) {
                cells.put(block.getFirstColumn(), top);
                filledDown++;
            }
        }
    }

    List<GridRow> rows() {
        List<GridRow> all = new ArrayList<>();
        GridRow row = new GridRow();
        rows.forEach((number, cells) -> {
            row.begin(number + 1);
            cells.forEach((column, cell) -> {
                row.padTo(column);
                row.add(cell.kind(), cell.text());
            });
            all.add(row.copy());
        });
        return all;
    }

    List<Note> notes() {
        SheetFindings findings = new SheetFindings();
        findings.hidden((int) hidden.stream().filter(rows::containsKey).count());
        findings.filledDown(filledDown);
        return findings.notes();
    }
}
