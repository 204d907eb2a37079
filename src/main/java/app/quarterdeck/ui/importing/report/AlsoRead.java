package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * What the equation of rows does not show: customers, products and people that rows carry along, and columns that were
 * read as rows. Takes no room where there is neither.
 */
public final class AlsoRead extends VBox {

    private static final String PERIODS = "importing.assumed.periods";
    private static final String CARRIED = "meaning.assumed.carried";

    public AlsoRead(Messages words, ImportReport report) {
        getStyleClass().add("also-read");
        report.tables().forEach(table -> table.assumed().stream().filter(note -> note.key().equals(PERIODS))
                .forEach(note -> line(Feather.CALENDAR, words.say(note))));
        report.tables().stream().filter(TableReport::carried).forEach(table -> {
            RowCounts counts = table.counts();
            line(Feather.CORNER_DOWN_RIGHT, words.get("wizard.carried", words.get("data.kind." + table.kind().id()),
                    counts.imported(), counts.updated(), counts.unchanged(), ReportTables.name(table)));
        });
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    /** Said here, so that nobody needs to say it again. */
    static boolean says(Note note) {
        return note.key().equals(PERIODS) || note.key().equals(CARRIED) || TypedOver.says(note.key());
    }

    private void line(Ikon icon, String text) {
        Label line = Texts.body(text);
        line.setGraphic(Icons.small(icon));
        getChildren().add(line);
    }
}
