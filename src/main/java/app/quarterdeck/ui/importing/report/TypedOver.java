package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * Values typed by hand whose source now says something else, and which of the two is to stand. Takes no room where there
 * are none.
 */
public final class TypedOver extends VBox {

    private static final int SHOWN = 3;

    /** @param choice told whether the file's values are to stand */
    public TypedOver(Messages words, ImportReport report, Consumer<Boolean> choice) {
        getStyleClass().add("also-read");
        List<TableReport.Typed> typed = report.tables().stream().map(TableReport::typed)
                .filter(one -> one.changed() > 0).toList();
        setManaged(!typed.isEmpty());
        setVisible(isManaged());
        if (isManaged()) {
            int changed = typed.stream().mapToInt(TableReport.Typed::changed).sum();
            Label lead = Texts.body(words.get("wizard.typed", changed));
            lead.setGraphic(Icons.small(Feather.EDIT_3));
            getChildren().add(lead);
            typed.stream().flatMap(one -> one.first().stream()).limit(SHOWN)
                    .forEach(note -> getChildren().add(Texts.sub(words.say(note))));
            boolean fileWins = typed.stream().anyMatch(TableReport.Typed::fileWins);
            ToggleGroup group = new ToggleGroup();
            RadioButton mine = choice(words.get("wizard.typed.mine"), group, !fileWins);
            RadioButton source = choice(words.get("wizard.typed.source"), group, fileWins);
            source.selectedProperty().subscribe((_, now) -> choice.accept(now));
            getChildren().addAll(mine, source);
        }
    }

    /** Said here, so that nobody needs to say it again. */
    static boolean says(String note) {
        return List.of("meaning.typed.conflict", "meaning.typed.over", "meaning.typed.both").contains(note);
    }

    private static RadioButton choice(String text, ToggleGroup group, boolean chosen) {
        RadioButton button = new RadioButton(text);
        button.setToggleGroup(group);
        button.setSelected(chosen);
        button.setWrapText(true);
        return button;
    }
}
