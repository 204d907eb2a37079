package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.IconSquare;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/**
 * A screen or a panel with nothing to show: what is missing, why, the one next step, a second way. Left-aligned at mid
 * height. Built in that order by the methods, each optional.
 */
public final class EmptyState extends StackPane {

    private final VBox block = new VBox();
    private final HBox steps = new HBox();

    private EmptyState(Node picture, String what, String why) {
        Label title = Texts.message(what);
        Label reason = Texts.line(why, "empty-why");
        reason.setWrapText(true);
        block.getStyleClass().add("empty-block");
        block.setMaxHeight(Region.USE_PREF_SIZE);
        block.getChildren().addAll(picture, title, reason);
        steps.getStyleClass().add("empty-steps");
        getStyleClass().add("empty-state");
        getChildren().add(block);
    }

    /** There is nothing yet: six dashed bars as a picture. */
    public static EmptyState nothing(String what, String why) {
        HBox bars = new HBox();
        bars.getStyleClass().add("empty-picture");
        for (int i = 1; i <= 6; i++) {
            Region bar = new Region();
            bar.getStyleClass().addAll("empty-bar", "bar-" + i);
            bars.getChildren().add(bar);
        }
        EmptyState state = new EmptyState(bars, what, why);
        state.block.getStyleClass().add("with-picture");
        return state;
    }

    /** Something else is missing, said by an icon. */
    public static EmptyState of(Ikon icon, Tone tone, String what, String why) {
        return new EmptyState(IconSquare.of(icon, tone), what, why);
    }

    /** Something failed. Say in {@code why} that nothing was written. */
    public static EmptyState error(String what, String why) {
        return of(Feather.ALERT_TRIANGLE, Tone.BAD, what, why);
    }

    /** The one next step. */
    public EmptyState next(Ikon icon, String text, Runnable action) {
        return step(Buttons.styled(Buttons.primary(icon, text, action), "large"));
    }

    public EmptyState next(String text, Runnable action) {
        return step(Buttons.styled(Buttons.primary(text, action), "large"));
    }

    /** The second way, beside the first. */
    public EmptyState or(String text, Runnable action) {
        return step(Buttons.styled(Buttons.plain(text, action), "large"));
    }

    /** A line with a link below the buttons. */
    public EmptyState more(String text, String link, Runnable action) {
        HBox line = new HBox(Texts.line(text, "sub"), Buttons.link(link, action));
        line.getStyleClass().add("empty-more");
        block.getChildren().add(line);
        return this;
    }

    /** Anything else below: a list of ways out. */
    public EmptyState with(Node node) {
        block.getChildren().add(node);
        return this;
    }

    /** The code of an error with a way to copy it. */
    public EmptyState code(Messages words, String code) {
        HBox line = new HBox(Texts.line(words.get("ui.error.code", code), "caption"),
                Buttons.link(Feather.COPY, words.get("ui.error.copy"), () -> Clip.copy(code)));
        line.getStyleClass().add("code-line");
        return with(line);
    }

    private EmptyState step(Node button) {
        if (steps.getChildren().isEmpty()) {
            block.getChildren().add(steps);
        }
        steps.getChildren().add(button);
        return this;
    }
}
