package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.session.intake.FileDraft;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Where the password of a protected workbook is typed, and what is wrong with the last one. */
final class PasswordEntry extends VBox {

    private final PasswordField field = new PasswordField();

    /** @param given told the password, never a blank one */
    PasswordEntry(Messages words, FileDraft file, Consumer<String> given) {
        field.setPromptText(words.get("wizard.password"));
        field.setAccessibleText(words.get("wizard.password.of", file.name()));
        field.setOnAction(_ -> {
            if (!field.getText().isEmpty()) {
                given.accept(field.getText());
            }
        });
        HBox.setHgrow(field, Priority.ALWAYS);
        Button open = Buttons.primary(words.get("wizard.password.open"), () -> given.accept(field.getText()));
        open.disableProperty().bind(Bindings.isEmpty(field.textProperty()));
        open.setMinWidth(USE_PREF_SIZE);
        HBox line = new HBox(field, open);
        line.getStyleClass().add("password-line");
        getChildren().add(line);
        getStyleClass().add("password-entry");
        Note fault = file.fault();
        if (fault != null && fault.key().endsWith(".password")) {
            Label wrong = Texts.sub(words.say(fault));
            wrong.getStyleClass().add("file-fault");
            getChildren().add(wrong);
        }
    }

    /** Takes the keyboard once it is on view. */
    PasswordEntry focused() {
        Platform.runLater(field::requestFocus);
        return this;
    }
}
