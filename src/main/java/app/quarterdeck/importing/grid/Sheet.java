package app.quarterdeck.importing.grid;

import app.quarterdeck.base.Note;
import java.util.List;

/** A sheet of a workbook. */
public interface Sheet extends Grid {

    boolean hidden();

    /** What a complete reading found out beside the values; empty before the first one. */
    List<Note> notes();
}
