package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.Screenshots;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.welcome.Recent;
import app.quarterdeck.ui.welcome.Recents;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** Walks through the window from outside its thread, waiting for what it does in the background. */
final class WindowDriver {

    private static final int PATIENCE_SECONDS = 60;

    final Answering dialogs = new Answering();
    final MainWindow window;
    private final Stage stage;

    /** Answers the dialogs with what was set. */
    static final class Answering implements Dialogs {

        List<Path> tables = List.of();
        @Nullable
        Path workspace;
        @Nullable
        Path backup;
        String password = "";
        @Nullable
        Path saveAs;
        String suggested = "";
        @Nullable
        Path folderOf;

        @Override
        public List<Path> tables() {
            return tables;
        }

        @Override
        public @Nullable Path workspace() {
            return workspace;
        }

        @Override
        public @Nullable Path backup() {
            return backup;
        }

        @Override
        public char @Nullable [] password(Path backup) {
            return password.toCharArray();
        }

        @Override
        public @Nullable Path newWorkspace(Path suggested) {
            return workspace == null ? suggested : workspace;
        }

        @Override
        public @Nullable Path saveAs(String title, String suggested, String kind) {
            this.suggested = suggested;
            return saveAs;
        }

        @Override
        public void openFolder(Path file) {
            folderOf = file;
        }
    }

    /** Forgets with the test. */
    static final class Memory implements Recents {

        private final List<Recent> all = new ArrayList<>();

        @Override
        public List<Recent> all() {
            return List.copyOf(all);
        }

        @Override
        public void opened(Recent workspace) {
            forget(workspace.file());
            all.addFirst(workspace);
        }

        @Override
        public void forget(Path file) {
            all.removeIf(known -> known.file().equals(file));
        }
    }

    WindowDriver(Path folder, Locale language, Theme.Choice choice) {
        Theme theme = on(Theme::new);
        run(() -> theme.choiceProperty().set(choice));
        stage = on(Stage::new);
        window = on(() -> new MainWindow(stage, new Appearance(language, theme), new Memory(), folder, _ -> dialogs));
    }

    Stage stage() {
        return stage;
    }

    void run(Runnable action) {
        on(() -> {
            action.run();
            return true;
        });
        settle();
    }

    static <T> T on(Supplier<T> action) {
        if (Platform.isFxApplicationThread()) {
            return action.get();
        }
        CompletableFuture<T> done = new CompletableFuture<>();
        Platform.runLater(() -> {
            try {
                done.complete(action.get());
            } catch (RuntimeException | Error e) {
                done.completeExceptionally(e);
            }
        });
        return done.orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS).join();
    }

    /** Waits until nothing is at work any more. */
    void settle() {
        if (window == null) {
            return;
        }
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        int calm = 0;
        while (calm < 3 && System.nanoTime() < end) {
            calm = on(() -> window.background().running().isEmpty()) ? calm + 1 : 0;
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(15);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Presses a key where the focus is. */
    void type(KeyCode code, KeyCombination.Modifier... held) {
        run(() -> {
            Node owner = stage.getScene().getFocusOwner();
            Event.fireEvent(owner == null ? stage.getScene().getRoot() : owner, pressed(code, held));
        });
    }

    static KeyEvent pressed(KeyCode code, KeyCombination.Modifier... held) {
        List<KeyCombination.Modifier> keys = List.of(held);
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, keys.contains(KeyCombination.SHIFT_DOWN),
                keys.contains(KeyCombination.SHORTCUT_DOWN), keys.contains(KeyCombination.ALT_DOWN), false);
    }

    Appearance appearance() {
        return window.appearance();
    }

    Messages words() {
        return window.words();
    }

    /** Presses the visible button or toggle with this text. */
    void press(String text) {
        run(() -> {
            Labeled found = (Labeled) find(node -> node instanceof javafx.scene.control.ButtonBase button
                    && text.equals(button.getText()) && !button.isDisabled());
            if (found == null) {
                throw new AssertionError("no button “" + text + "” among " + texts());
            }
            ((javafx.scene.control.ButtonBase) found).fire();
        });
    }

    boolean shows(String text) {
        return texts().stream().anyMatch(one -> one.contains(text));
    }

    /** Every text on view. */
    List<String> texts() {
        return on(() -> {
            List<String> out = new ArrayList<>();
            walk(stage.getScene().getRoot(), node -> {
                if (node instanceof Labeled labeled && labeled.getText() != null && !labeled.getText().isEmpty()) {
                    out.add(labeled.getText());
                } else if (node instanceof javafx.scene.text.Text text) {
                    out.add(text.getText());
                }
                return false;
            });
            return out;
        });
    }

    /** How many nodes on view are such. */
    int count(Predicate<Node> test) {
        return on(() -> {
            int[] found = {0};
            walk(stage.getScene().getRoot(), node -> {
                found[0] += test.test(node) ? 1 : 0;
                return false;
            });
            return found[0];
        });
    }

    /** The menu that a screen reader calls so. */
    MenuButton choice(String said) {
        return (MenuButton) Objects.requireNonNull(
                find(node -> node instanceof MenuButton && said.equals(node.getAccessibleText())), said);
    }

    @Nullable
    Node find(Predicate<Node> test) {
        return walk(stage.getScene().getRoot(), test);
    }

    private static @Nullable Node walk(Node node, Predicate<Node> test) {
        if (!node.isVisible()) {
            return null;
        }
        if (test.test(node)) {
            return node;
        }
        if (node instanceof javafx.scene.control.ScrollPane scroll && scroll.getContent() != null) {
            return walk(scroll.getContent(), test);
        }
        if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                Node found = walk(child, test);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** A picture of the window as it is. */
    void picture(Path file) {
        for (int i = 0; i < 3; i++) {
            run(() -> stage.getScene().snapshot(null));
        }
        run(() -> Screenshots.save(stage.getScene(), file));
    }
}
