package app.quarterdeck.ui.data.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.FormField;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** All cells of a row set aside, to be corrected as they would be written in the file. */
public final class AsideForm extends VBox {

    private final List<TextField> cells = new ArrayList<>();
    private final int kept;
    private TextField faulty = new TextField();

    public AsideForm(Messages words, SetAside row) {
        kept = row.cells().size();
        getStyleClass().add("record-form");
        getChildren().add(Texts.sub(words.get("data.aside.from", row.file(), row.row())));
        int width = Math.max(row.headings().size(), row.cells().size());
        for (int i = 0; i < width; i++) {
            String name = i < row.headings().size() ? row.headings().get(i) : words.get("session.aside.cell", i + 1);
            TextField cell = new TextField(i < row.cells().size() ? row.cells().get(i) : "");
            FormField line = new FormField(name, cell);
            boolean wrong = name.equals(row.column()) || (i == 0 && !row.headings().contains(row.column()));
            if (wrong) {
                line.fault(words.say(row.reason()));
                faulty = cell;
            }
            cells.add(cell);
            getChildren().add(line);
        }
    }

    /** Puts the keyboard into the cell at fault. */
    public void focus() {
        faulty.requestFocus();
        faulty.selectAll();
    }

    /** The cells as they stand; blank ones at the end that the file did not have are left out. */
    public List<String> cells() {
        List<String> out = new ArrayList<>(cells.stream().map(TextField::getText).toList());
        boolean filledUp = out.subList(kept, out.size()).stream().anyMatch(cell -> !cell.isBlank());
        return filledUp ? out : out.subList(0, kept);
    }
}
