package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.intake.TableDraft;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.VBox;

/** For each table whether it always lists all records there are, so that those missing from it are gone. */
public final class CompleteLists extends VBox {

    /** A table is such a list, or is not. */
    @FunctionalInterface
    public interface Choice {
        void set(int table, boolean complete);
    }

    public CompleteLists(Messages words, List<TableDraft> tables, Choice choice) {
        getStyleClass().add("complete-lists");
        for (int i = 0; i < tables.size(); i++) {
            TableDraft table = tables.get(i);
            int index = i;
            String kind = words.get("meaning.kind." + Objects.requireNonNull(table.kind()).id());
            CheckBox box = new CheckBox(tables.size() == 1
                    ? words.get("wizard.complete", kind)
                    : words.get("wizard.complete.of", table.name(), kind));
            box.setWrapText(true);
            box.setSelected(table.complete());
            box.selectedProperty().subscribe((_, now) -> choice.set(index, now));
            getChildren().add(box);
        }
    }
}
