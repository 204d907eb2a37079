package app.quarterdeck.importing.survey;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.Blanks;
import app.quarterdeck.importing.grid.GridRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Names for the columns of a table: the headings, made visible and different from one another. */
public record ColumnNames(List<String> names, List<Note> renamed) {

    public static ColumnNames of(@Nullable GridRow heading, int columns) {
        List<String> names = new ArrayList<>();
        List<Note> renamed = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < columns; i++) {
            String written = heading == null ? "" : visible(heading.text(i));
            String base = written.isEmpty() ? "Column " + (i + 1) : written;
            String name = base;
            for (int again = 2; !taken.add(Names.key(name)); again++) {
                name = base + " (" + again + ")";
            }
            names.add(name);
            if (heading != null && !name.equals(written)) {
                renamed.add(Note.of("importing.problem.renamed", i + 1, written, name));
            }
        }
        return new ColumnNames(List.copyOf(names), renamed);
    }

    /** Without characters that cannot be seen, blanks collapsed; otherwise letter by letter as written. */
    private static String visible(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Blanks.is(c)) {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.append(c);
            } else if (Character.getType(c) != Character.FORMAT) {
                blank = true;
            }
        }
        return out.toString();
    }
}
