package app.quarterdeck.ui.welcome;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.keys.KeyHints;
import app.quarterdeck.ui.kit.parts.Chip;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The workspaces opened last, a row each; the whole row opens. */
final class RecentList extends VBox {

    private static final int SHOWN = 5;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages words;
    private final LocalDate today;

    RecentList(Messages words, WelcomeActions actions, List<Recent> recents, LocalDate today) {
        this.words = words;
        this.today = today;
        getStyleClass().add("recents");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.line(words.get("ui.welcome.recent"), "heading"), gap,
                Buttons.link(Feather.FOLDER, words.get("ui.welcome.another"), actions::openAnother),
                KeyHints.cap(KeyHint.caps("Shortcut+O")));
        head.getStyleClass().add("recents-head");
        getChildren().add(head);
        recents.stream().limit(SHOWN).forEach(recent -> getChildren().add(row(recent, () -> actions.open(recent))));
        if (recents.isEmpty()) {
            getChildren().add(Texts.line(words.get("ui.welcome.none"), "sub", "recents-none"));
        }
    }

    private Node row(Recent recent, Runnable open) {
        var name = Texts.line(recent.name(), "name", "recent-name");
        name.setGraphic(Icons.of(Feather.FILE_TEXT));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox inside = new HBox(name, Texts.line(recent.goal(), "sub", "recent-goal"),
                Texts.line(opened(recent), "sub", "recent-opened"), gap);
        if (recent.sample()) {
            inside.getChildren().add(new Chip(words.get("ui.welcome.sample"), Tone.ACCENT));
        } else if (recent.asOf() != null) {
            inside.getChildren().add(new Chip(words.get("ui.welcome.asOf", recent.asOf()), Tone.NEUTRAL));
        }
        inside.getStyleClass().add("recent-inside");
        Button row = Buttons.plain("", open);
        row.setGraphic(inside);
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(words.get("ui.welcome.open", recent.name()));
        row.getStyleClass().add("recent");
        inside.prefWidthProperty().bind(row.widthProperty());
        return row;
    }

    private String opened(Recent recent) {
        return recent.opened().toLocalDate().equals(today)
                ? words.get("ui.welcome.openedToday", CLOCK.format(recent.opened()))
                : words.get("ui.welcome.opened", recent.opened().toLocalDate());
    }
}
