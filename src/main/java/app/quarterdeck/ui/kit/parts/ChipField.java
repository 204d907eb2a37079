package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Names;
import app.quarterdeck.ui.kit.Buttons;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Some of many as chips, each removable; one more is found by typing a part of its name. Escape leaves the search, Enter
 * takes what fits best.
 */
public final class ChipField<T> extends FlowPane {

    private static final int SHOWN = 9;

    private final Messages words;
    private final Function<T, String> say;
    private final Supplier<List<T>> choices;
    private final ObservableList<T> chosen = FXCollections.observableArrayList();
    private final Button add;
    private final TextField search = new TextField();

    /**
     * @param addText words of the link that begins the search
     * @param prompt  in the empty search field
     * @param choices asked each time the user types
     */
    public ChipField(Messages words, String addText, String prompt, Supplier<List<T>> choices,
            Function<T, String> say) {
        this.words = words;
        this.choices = choices;
        this.say = say;
        add = Buttons.link(Feather.PLUS, addText, this::search);
        search.setPromptText(prompt);
        search.setAccessibleText(addText);
        search.getStyleClass().add("chip-search");
        getStyleClass().add("chip-field");
        AutoCompletionBinding<T> completion = TextFields.bindAutoCompletion(search,
                request -> matching(request.getUserText()), new Words());
        completion.setVisibleRowCount(SHOWN);
        completion.setOnAutoCompleted(event -> take(event.getCompletion()));
        search.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        search.focusedProperty().subscribe(now -> {
            if (!now && getChildren().contains(search)) {
                show();
            }
        });
        chosen.addListener((ListChangeListener<T>) _ -> show());
        show();
    }

    /** What is chosen, in order; may be changed from outside. */
    public ObservableList<T> chosen() {
        return chosen;
    }

    /** Opens the search. */
    public void search() {
        getChildren().set(getChildren().size() - 1, search);
        search.requestFocus();
    }

    private List<T> matching(String typed) {
        String key = Names.key(typed);
        return choices.get().stream().filter(choice -> !chosen.contains(choice))
                .filter(choice -> Names.key(say.apply(choice)).contains(key)).toList();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            show();
            add.requestFocus();
        } else if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            List<T> found = search.getText().isBlank() ? List.of() : matching(search.getText());
            if (!found.isEmpty()) {
                take(found.getFirst());
            }
        }
    }

    private void take(T choice) {
        if (!chosen.contains(choice)) {
            chosen.add(choice);
        }
        add.requestFocus();
    }

    private void show() {
        search.clear();
        getChildren().setAll(chosen.stream().map(this::crumb).toList());
        getChildren().add(add);
    }

    private Crumb crumb(T choice) {
        return new Crumb(words, say.apply(choice), () -> {
            chosen.remove(choice);
            add.requestFocus();
        });
    }

    /** One way only: what is typed is searched for, never read. */
    private final class Words extends StringConverter<T> {

        @Override
        public String toString(@Nullable T choice) {
            return choice == null ? "" : say.apply(choice);
        }

        @Override
        @SuppressWarnings("NullAway") // nothing is made from a text
        public T fromString(String text) {
            return null;
        }
    }
}
