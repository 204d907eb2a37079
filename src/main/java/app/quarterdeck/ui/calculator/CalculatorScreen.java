package app.quarterdeck.ui.calculator;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.calculator.Calculation;
import app.quarterdeck.metrics.calculator.Calculator;
import app.quarterdeck.metrics.calculator.WorkedOut;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * All calculations at the left, the chosen one with its figures and its result at the right. A number typed once stands in
 * every calculation that needs it. Keys: Escape goes back, Ctrl+F to the search.
 */
public final class CalculatorScreen extends BorderPane {

    private final Messages words;
    private final Runnable back;
    private final Map<String, BigDecimal> given = new HashMap<>();
    private final CustomTextField search = new CustomTextField();
    private final ListView<Calculation> list = new ListView<>();
    private final ScrollPane place = new ScrollPane();
    private final Button saving;

    /**
     * @param save asks for a file and writes what is worked out
     * @param back leaves the calculator
     */
    public CalculatorScreen(Messages words, Consumer<List<WorkedOut>> save, Runnable back) {
        this.words = words;
        this.back = back;
        saving = Buttons.primary(Feather.DOWNLOAD, words.get("calculator.save"), () -> save.accept(done()));
        getStyleClass().add("calculator");
        getStylesheets().add(Objects.requireNonNull(CalculatorScreen.class.getResource("/ui/calculator.css"))
                .toExternalForm());
        setTop(head());
        setLeft(catalogue());
        place.setFitToWidth(true);
        place.getStyleClass().add("calculator-place");
        setCenter(place);
        list.getSelectionModel().selectedItemProperty().subscribe(now -> {
            if (now != null) {
                open(now);
            }
        });
        fill();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    private Node head() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox titles = new VBox(Texts.title(words.get("calculator.lead")), Texts.sub(words.get("calculator.sub")));
        HBox head = new HBox(Buttons.plain(Feather.CHEVRON_LEFT, words.get("calculator.back"), back), titles, gap,
                Buttons.plain(words.get("calculator.clear"), this::clear), saving);
        head.getStyleClass().add("calculator-head");
        return head;
    }

    private Node catalogue() {
        search.setLeft(Icons.of(Feather.SEARCH));
        search.setPromptText(words.get("calculator.find"));
        search.setAccessibleText(words.get("calculator.find"));
        search.textProperty().subscribe(_ -> fill());
        list.getStyleClass().add("shelf");
        list.setAccessibleText(words.get("calculator.title"));
        list.setPlaceholder(Texts.sub(words.get("calculator.none")));
        list.setCellFactory(_ -> new Row());
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox box = new VBox(search, list);
        box.getStyleClass().add("calculator-list");
        return box;
    }

    private void fill() {
        Calculation before = list.getSelectionModel().getSelectedItem();
        String asked = search.getText().strip().toLowerCase(Locale.ROOT);
        list.getItems().setAll(Calculator.builtIn().all().stream()
                .filter(one -> name(one).toLowerCase(Locale.ROOT).contains(asked)).toList());
        if (before != null && list.getItems().contains(before)) {
            list.getSelectionModel().select(before);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void open(Calculation calculation) {
        place.setContent(new CalculationForm(words, calculation, given, this::changed));
        changed();
    }

    private void changed() {
        saving.setDisable(done().isEmpty());
        list.refresh();
    }

    private void clear() {
        given.clear();
        Calculation now = list.getSelectionModel().getSelectedItem();
        if (now != null) {
            open(now);
        }
    }

    /** All that the numbers typed in so far give. */
    private List<WorkedOut> done() {
        return Calculator.builtIn().all().stream().map(one -> one.of(given)).filter(one -> one.value() != null)
                .toList();
    }

    private String name(Calculation calculation) {
        return Texts.sentence(words.say(calculation.name()));
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            back.run();
        } else if (event.getCode() == KeyCode.F && event.isShortcutDown()) {
            event.consume();
            search.requestFocus();
        }
    }

    /** The name of a figure and, once it is worked out, the figure. */
    private final class Row extends ListCell<Calculation> {

        @Override
        protected void updateItem(@Nullable Calculation calculation, boolean empty) {
            super.updateItem(calculation, empty);
            if (empty || calculation == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            WorkedOut figure = calculation.of(given);
            HBox line = new HBox(Texts.line(name(calculation), "body"), gap);
            if (figure.value() != null) {
                line.getChildren().add(Texts.line(words.say(figure.figure()), "name"));
            }
            line.getStyleClass().add("calculator-line");
            setText(null);
            setGraphic(line);
            setAccessibleText(name(calculation) + (figure.value() == null ? "" : ", " + words.say(figure.figure())));
        }
    }
}
