package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.EmptyState;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A file that cannot be imported: what is wrong in one sentence, that nothing was written, and the ways on. */
final class FaultCard {

    private FaultCard() {
    }

    /** A way on, and what to press or fill in for it. */
    record Way(String name, String help, Node action) {
    }

    static Node of(Messages words, String title, Note fault, Way... ways) {
        return of(icon(fault), Tone.BAD, title, words.get("wizard.fault.why", words.say(fault)), ways).code(words,
                code(fault));
    }

    /** A protected workbook: nothing is wrong, it only asks for its password. */
    static Node locked(String title, String why, Way... ways) {
        return of(Feather.LOCK, Tone.ACCENT, title, why, ways);
    }

    private static EmptyState of(Ikon icon, Tone tone, String title, String why, Way... ways) {
        EmptyState state = EmptyState.of(icon, tone, title, why);
        VBox card = new VBox();
        card.getStyleClass().addAll("card", "ways");
        for (Way way : ways) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            HBox line = new HBox(new VBox(Texts.name(way.name()), Texts.sub(way.help())), gap, way.action());
            line.getStyleClass().add("way");
            card.getChildren().add(line);
        }
        return state.with(card);
    }

    static Way way(Messages words, String key, Runnable action, boolean primary) {
        String text = words.get("wizard.way." + key + ".button");
        return new Way(words.get("wizard.way." + key), words.get("wizard.way." + key + ".help"),
                primary ? Buttons.primary(text, action) : Buttons.plain(text, action));
    }

    /** The same fault always has the same code. */
    static String code(Note fault) {
        return "QD-" + fault.key().toUpperCase(Locale.ROOT).replace('.', '-');
    }

    private static Ikon icon(Note fault) {
        return fault.key().endsWith(".encrypted") ? Feather.LOCK : Feather.ALERT_TRIANGLE;
    }
}
