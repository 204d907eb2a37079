package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * Says that tables were read as last time, with the way to another reading, and what became of files that were to be read
 * again and were not. Takes no room where there is neither.
 */
public final class LastTime extends VBox {

    /**
     * @param others what there is to say of files not read
     * @param change goes where the reading can be changed
     */
    public LastTime(Messages words, List<TableDraft> tables, List<String> others, Runnable change) {
        getStyleClass().add("also-read");
        List<Before> earlier = tables.stream().map(TableDraft::before).filter(Objects::nonNull).toList();
        List<Before> same = earlier.stream().filter(Before::same).toList();
        same.stream().flatMap(before -> Stream.ofNullable(before.on())).max(LocalDate::compareTo)
                .ifPresent(last -> {
                    HBox line = new HBox(line(Feather.ROTATE_CW,
                            words.get(same.size() == tables.size() ? "wizard.last" : "wizard.last.some",
                                    last, same.size())),
                            Buttons.link(words.get("wizard.last.change"), change));
                    line.getStyleClass().add("last-time");
                    getChildren().add(line);
                });
        earlier.stream().map(Before::changed).flatMap(Optional::stream).distinct()
                .forEach(note -> getChildren().add(line(Feather.ALERT_TRIANGLE, words.say(note))));
        others.forEach(text -> getChildren().add(line(Feather.FILE_TEXT, text)));
        setManaged(!getChildren().isEmpty());
        setVisible(isManaged());
    }

    private static Label line(Ikon icon, String text) {
        Label line = Texts.body(text);
        line.setGraphic(Icons.small(icon));
        return line;
    }
}
