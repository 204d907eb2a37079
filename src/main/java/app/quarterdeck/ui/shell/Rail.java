package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.AppearanceMenu;
import app.quarterdeck.ui.kit.parts.Logo;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.collections.MapChangeListener;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The method from top to bottom. 208 wide, or 76 with the name under the icon where the window is narrow. */
final class Rail extends VBox {

    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final List<RailItem> items = new ArrayList<>();
    private final List<Node> onlyWide = new ArrayList<>();
    private final MenuButton workspace;
    private final MenuButton menu;

    Rail(Messages words, ShellModel model, Appearance appearance, List<Step> steps, Consumer<Step> open) {
        getStyleClass().add("rail");
        workspace = workspace(words, model);
        Label heading = Texts.line(words.get("ui.rail.method"), "rail-heading");
        onlyWide.add(heading);
        getChildren().addAll(workspace, heading);
        for (Step step : steps) {
            if (step.beside() && items.stream().noneMatch(item -> item.step().beside())) {
                Label beside = Texts.line(words.get("ui.rail.beside"), "rail-heading");
                onlyWide.add(beside);
                getChildren().add(beside);
            }
            RailItem item = new RailItem(words, step, items.size() + 1, () -> open.accept(step));
            item.mark(model.marks().getOrDefault(step, StepMark.NONE));
            items.add(item);
            getChildren().add(item);
        }
        model.marks().addListener((MapChangeListener<Step, StepMark>) change -> items.stream()
                .filter(item -> item.step() == change.getKey())
                .forEach(item -> item.mark(change.wasAdded() ? change.getValueAdded() : StepMark.NONE)));
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        menu = iconMenu(Feather.MENU, words.get("ui.menu"));
        Bindings.bindContent(menu.getItems(), model.mainMenu());
        getChildren().addAll(gap, foot(words, appearance));
        addEventFilter(KeyEvent.KEY_PRESSED, this::arrows);
    }

    void current(Step step) {
        items.forEach(item -> item.current(item.step() == step));
    }

    void compact(boolean compact) {
        pseudoClassStateChanged(COMPACT, compact);
        items.forEach(item -> item.compact(compact));
        onlyWide.forEach(node -> {
            node.setVisible(!compact);
            node.setManaged(!compact);
        });
    }

    private MenuButton workspace(Messages words, ShellModel model) {
        Label name = Texts.line("", "workspace-name");
        name.textProperty().bind(model.workspaceProperty());
        Label asOf = Texts.line("", "workspace-as-of");
        asOf.textProperty().bind(model.asOfProperty());
        VBox texts = new VBox(name, asOf);
        texts.getStyleClass().add("workspace-texts");
        onlyWide.add(texts);
        HBox inside = new HBox(new Logo("logo-small"), texts);
        inside.getStyleClass().add("workspace-inside");
        MenuButton button = new MenuButton("", inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("workspace");
        button.setMaxWidth(Double.MAX_VALUE);
        button.accessibleTextProperty().bind(model.workspaceProperty().map(it -> words.get("ui.workspace", it)));
        Bindings.bindContent(button.getItems(), model.workspaceMenu());
        return button;
    }

    private HBox foot(Messages words, Appearance appearance) {
        MenuButton settings = iconMenu(Feather.SETTINGS, words.get("ui.settings"));
        settings.getItems().addAll(AppearanceMenu.language(words, appearance), AppearanceMenu.theme(words, appearance),
                AppearanceMenu.scale(words, appearance));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label local = Texts.line(words.get("ui.local"), "rail-local");
        local.setGraphic(Icons.small(Feather.LOCK));
        onlyWide.addAll(List.of(gap, local));
        HBox foot = new HBox(menu, settings, gap, local);
        foot.getStyleClass().add("rail-foot");
        return foot;
    }

    private static MenuButton iconMenu(Feather icon, String text) {
        MenuButton button = new MenuButton(text, Icons.of(icon, Icons.Size.LARGE));
        button.getStyleClass().addAll("icon-only", "quiet");
        Icons.name(button, text, null);
        return button;
    }

    /** Arrows go up and down the steps, as in any list. */
    private void arrows(KeyEvent event) {
        if (event.getCode() != KeyCode.UP && event.getCode() != KeyCode.DOWN) {
            return;
        }
        for (int i = 0; i < items.size(); i++) {
            if (items.get(i).focused()) {
                int to = Math.clamp(i + (event.getCode() == KeyCode.UP ? -1L : 1L), 0, items.size() - 1);
                items.get(to).focus();
                event.consume();
                return;
            }
        }
    }
}
