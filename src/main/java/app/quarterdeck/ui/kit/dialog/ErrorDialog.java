package app.quarterdeck.ui.kit.dialog;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.IconSquare;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.Tone;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What a person sees when something failed: one sentence, and for a defect of ours a short code by which the entry in
 * the log is found. Never a stack trace.
 */
public final class ErrorDialog {

    private static final System.Logger LOG = System.getLogger(ErrorDialog.class.getName());

    private final Messages words;
    private final Theme theme;

    public ErrorDialog(Messages words, Theme theme) {
        this.words = words;
        this.theme = theme;
    }

    /** Opens without waiting. A {@link UserFault} is said in its own words; anything else is logged with its code. */
    public Dialog<ButtonType> show(@Nullable Window owner, Throwable fault) {
        String code = code(fault);
        if (!(fault instanceof UserFault)) {
            LOG.log(System.Logger.Level.ERROR, code, fault);
        }
        Dialog<ButtonType> dialog = new Dialog<>();
        if (owner != null) {
            dialog.initOwner(owner);
        }
        dialog.setTitle(words.get("ui.error.window"));
        DialogPane pane = dialog.getDialogPane();
        theme.dress(pane.getScene());
        pane.getStyleClass().add("error-dialog");
        pane.setContent(content(fault, code));
        pane.getButtonTypes().add(new ButtonType(words.get("ui.close"), ButtonData.CANCEL_CLOSE));
        dialog.show();
        return dialog;
    }

    private VBox content(Throwable fault, String code) {
        boolean users = fault instanceof UserFault;
        Label title = Texts.title(words.get(users ? "ui.error.fault" : "ui.error.defect"));
        Label what = Texts.body(fault instanceof UserFault its ? words.say(its.note()) : words.get("ui.error.sorry"));
        VBox content = new VBox(IconSquare.of(Feather.ALERT_TRIANGLE, Tone.BAD), title, what);
        if (!users) {
            Button copy = Buttons.link(Feather.COPY, words.get("ui.error.copy"), () -> Clip.copy(code + " " + fault));
            HBox line = new HBox(Texts.caption(words.get("ui.error.code", code)), copy);
            line.getStyleClass().add("code-line");
            content.getChildren().add(line);
        }
        content.getStyleClass().add("error-content");
        return content;
    }

    /** The same defect at the same place has the same code. */
    public static String code(Throwable fault) {
        StackTraceElement[] trace = fault.getStackTrace();
        int place = fault.getClass().getName().hashCode() * 31 + (trace.length == 0 ? 0 : trace[0].hashCode());
        return String.format(Locale.ROOT, "QD-%05X", place & 0xFFFFF);
    }
}
