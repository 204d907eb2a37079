package app.quarterdeck.ui.welcome;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.keys.KeyHints;
import app.quarterdeck.ui.kit.parts.AppearanceMenu;
import app.quarterdeck.ui.kit.parts.Logo;
import java.io.File;
import java.time.LocalDate;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Three doors and the workspaces opened last. Keys: 1 to 4 and Ctrl+O; files may be let fall anywhere. */
public final class WelcomeScreen extends BorderPane {

    private final Messages words;
    private final Appearance appearance;
    private final WelcomeActions actions;
    private final List<KeyHint> keys;

    /**
     * @param today   decides what is "today" in the list
     * @param version of the program, as released
     */
    public WelcomeScreen(Messages words, Appearance appearance, WelcomeActions actions, List<Recent> recents,
            LocalDate today, String version) {
        this.words = words;
        this.appearance = appearance;
        this.actions = actions;
        keys = List.of(KeyHint.of("1", "", actions::openSample), KeyHint.of("2", "", actions::chooseFile),
                KeyHint.of("3", "", actions::startFromGoal), KeyHint.of("4", "", actions::openCalculator),
                KeyHint.of("Shortcut+O", "", actions::openAnother));
        HBox brand = new HBox(new Logo("logo-large"), Texts.line(words.get("ui.product"), "figure"));
        brand.getStyleClass().add("welcome-brand");
        VBox page = new VBox(brand, Texts.message(words.get("ui.welcome.message")),
                Texts.line(words.get("ui.welcome.sub"), "welcome-sub"), doors(), calculator(),
                new RecentList(words, actions, recents, today));
        page.getStyleClass().add("welcome-page");
        page.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        HBox middle = new HBox(page);
        middle.getStyleClass().add("welcome-middle");
        ScrollPane scroll = new ScrollPane(middle);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        getStyleClass().add("welcome");
        setCenter(scroll);
        setBottom(foot(version));
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        setOnDragOver(this::over);
        setOnDragDropped(this::dropped);
    }

    private HBox doors() {
        Node sample = door("sample", Feather.COMPASS, "1",
                Buttons.plain(words.get("ui.welcome.sample.button"), actions::openSample));
        Button choose = Buttons.primary(words.get("ui.welcome.import.button"), actions::chooseFile);
        Node file = door("import", Feather.UPLOAD, "2", choose, Texts.line(words.get("ui.welcome.drop"), "caption"));
        file.getStyleClass().add("main-door");
        Node goal = door("goal", Feather.TARGET, "3",
                Buttons.plain(words.get("ui.welcome.goal.button"), actions::startFromGoal));
        HBox doors = new HBox(sample, file, goal);
        doors.getStyleClass().add("doors");
        return doors;
    }

    private Node calculator() {
        HBox line = new HBox(
                Buttons.link(Feather.PERCENT, words.get("calculator.door"), actions::openCalculator),
                KeyHints.cap("4"));
        line.getStyleClass().add("welcome-calculator");
        return line;
    }

    private Node door(String name, Feather icon, String key, Button button, Node... beside) {
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(button);
        line.getChildren().addAll(beside);
        line.getChildren().add(KeyHints.cap(key));
        line.getStyleClass().add("door-line");
        VBox door = new VBox(app.quarterdeck.ui.kit.IconSquare.of(icon, app.quarterdeck.ui.kit.Tone.ACCENT),
                Texts.title(words.get("ui.welcome." + name + ".title")),
                text(words.get("ui.welcome." + name + ".text")),
                gap, line);
        door.getStyleClass().add("door");
        HBox.setHgrow(door, Priority.ALWAYS);
        return door;
    }

    private static Label text(String text) {
        Label label = Texts.line(text, "door-text");
        label.setWrapText(true);
        return label;
    }

    private HBox foot(String version) {
        Label promise = Texts.line(words.get("ui.welcome.offline"), "caption");
        promise.setGraphic(Icons.small(Feather.LOCK));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(promise, gap,
                choice(AppearanceMenu.language(words, appearance),
                        AppearanceMenu.name(appearance.languageProperty().get())),
                theme(), Texts.line(words.get("ui.version", version), "caption", "foot-version"));
        foot.getStyleClass().addAll("foot", "welcome-foot");
        return foot;
    }

    private MenuButton theme() {
        MenuButton button = choice(AppearanceMenu.theme(words, appearance), "");
        button.getItems().add(AppearanceMenu.scale(words, appearance));
        appearance.theme().choiceProperty().subscribe(now -> button.setText(AppearanceMenu.say(words, now)));
        return button;
    }

    private static MenuButton choice(Menu menu, String text) {
        MenuButton button = new MenuButton(text);
        button.getItems().addAll(menu.getItems());
        button.setAccessibleHelp(menu.getText());
        button.getStyleClass().addAll("quiet", "foot-choice");
        return button;
    }

    private void key(KeyEvent event) {
        if (keys.stream().anyMatch(key -> key.runs(event))) {
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        actions.importFiles(files.stream().map(File::toPath).toList());
    }
}
