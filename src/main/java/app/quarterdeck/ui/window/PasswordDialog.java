package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Texts;
import java.nio.file.Path;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Asks for the password of a sealed backup. */
final class PasswordDialog {

    private PasswordDialog() {
    }

    /** Waits for the user; null where they thought better of it. */
    static char @Nullable [] ask(Messages words, Stage owner, Path backup) {
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(words.get("backup.ask"));
        DialogPane pane = dialog.getDialogPane();
        Scene looks = owner.getScene();
        pane.getScene().getStylesheets().setAll(looks.getStylesheets());
        pane.getScene().setUserAgentStylesheet(looks.getUserAgentStylesheet());
        PasswordField field = new PasswordField();
        field.setAccessibleText(words.get("backup.ask"));
        VBox content = new VBox(Texts.title(words.get("backup.ask")),
                Texts.body(words.get("backup.ask.why", String.valueOf(backup.getFileName()))), field);
        content.getStyleClass().add("error-content");
        pane.getStyleClass().add("error-dialog");
        pane.setContent(content);
        ButtonType open = new ButtonType(words.get("backup.ask.open"), ButtonData.OK_DONE);
        pane.getButtonTypes().setAll(open, new ButtonType(words.get("backup.ask.cancel"), ButtonData.CANCEL_CLOSE));
        pane.lookupButton(open).disableProperty().bind(Bindings.isEmpty(field.textProperty()));
        Platform.runLater(field::requestFocus);
        return dialog.showAndWait().filter(open::equals).isPresent() ? field.getText().toCharArray() : null;
    }
}
