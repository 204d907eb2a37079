package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Version;
import app.quarterdeck.ui.kit.parts.AppearanceMenu;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.welcome.Recent;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** The main menu behind the three lines, and the one behind the workspace's name. */
final class Menus {

    private static final int RECENT = 5;

    private final MainWindow window;
    private final Opened opened;
    private final Messages words;
    private final Doors doors;
    private final Backups backups;

    Menus(MainWindow window, Opened opened) {
        this.window = window;
        this.opened = opened;
        this.words = window.words();
        this.doors = new Doors(window);
        this.backups = new Backups(window, opened);
    }

    List<MenuItem> main() {
        Menu file = menu("window.menu.file", item("window.import", "Shortcut+I", opened::importFiles),
                item("window.another", "Shortcut+O", doors::openAnother),
                item("window.newWorkspace", "Shortcut+N", doors::startFromGoal), new SeparatorMenuItem(),
                item("backup.menu.write", null, backups::write), item("backup.menu.restore", null, backups::restore),
                new SeparatorMenuItem(), item("window.closeWorkspace", "Shortcut+W", window::welcome),
                item("window.quit", "Shortcut+Q", () -> {
                    window.close();
                    Platform.exit();
                }));
        Menu view = menu("window.menu.view", AppearanceMenu.language(words, window.appearance()),
                AppearanceMenu.theme(words, window.appearance()), AppearanceMenu.scale(words, window.appearance()));
        Menu go = menu("window.menu.go");
        int number = 1;
        for (Screen screen : opened.screens()) {
            go.getItems().add(plain(screen.step().say(words), "Shortcut+" + number, () -> opened.open(screen.step())));
            number++;
        }
        go.getItems().addAll(new SeparatorMenuItem(), item("calculator.title", null, window::calculator));
        Menu help = menu("window.menu.help",
                item("window.keys", "Shortcut+Slash", () -> opened.shell().openKeys()),
                item("window.about", null,
                        () -> opened.notices().show(words.get("window.about.text", Version.text()))));
        return List.of(file, view, go, help);
    }

    List<MenuItem> ofWorkspace() {
        List<MenuItem> items = new ArrayList<>();
        for (Recent recent : window.recents().all()) {
            if (!recent.file().equals(opened.session().path()) && items.size() < RECENT) {
                items.add(plain(recent.name(), null, () -> doors.open(recent)));
            }
        }
        if (!items.isEmpty()) {
            items.add(new SeparatorMenuItem());
        }
        items.add(item("window.another", "Shortcut+O", doors::openAnother));
        items.add(item("window.closeWorkspace", "Shortcut+W", window::welcome));
        if (opened.session().sample()) {
            items.add(item("window.deleteSample", null, window::deleteSample));
        }
        return items;
    }

    private Menu menu(String key, MenuItem... items) {
        Menu menu = new Menu(words.get(key));
        menu.getItems().setAll(items);
        return menu;
    }

    private MenuItem item(String key, @Nullable String keys, Runnable action) {
        return plain(words.get(key), keys, action);
    }

    private static MenuItem plain(String text, @Nullable String keys, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        if (keys != null) {
            item.setAccelerator(KeyCombination.valueOf(keys));
        }
        return item;
    }
}
