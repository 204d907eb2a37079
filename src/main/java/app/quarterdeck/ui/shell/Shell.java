package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.parts.Notices;
import app.quarterdeck.ui.kit.parts.ProgressLine;
import app.quarterdeck.ui.shell.palette.Palette;
import app.quarterdeck.ui.shell.palette.PaletteEntry;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/**
 * The window of an open workspace: rail, header, the screen, foot; over them notices and, when asked for, palette or
 * sheet of keys. It knows screens and keys, nothing of sales.
 */
public final class Shell extends StackPane {

    /** Below this width of the window, in body texts of 13 px, the rail is narrow. */
    private static final double NARROW = 1100.0 / 13;

    private final Messages words;
    private final Appearance appearance;
    private final ShellModel model;
    private final List<Screen> screens;
    private final Rail rail;
    private final Header header;
    private final Foot foot = new Foot();
    private final StackPane place = new StackPane();
    private final Notices notices;
    private final Overlay overlay = new Overlay();
    private final Deque<Step> before = new ArrayDeque<>();
    private final List<KeyHint> everywhere = new ArrayList<>();
    private @Nullable Screen current;

    /** @param screens in the order of the method; only their steps are in the rail */
    public Shell(Messages words, Appearance appearance, Background background, ShellModel model,
            List<Screen> screens) {
        this.words = words;
        this.appearance = appearance;
        this.model = model;
        this.screens = List.copyOf(screens);
        rail = new Rail(words, model, appearance, screens.stream().map(Screen::step).toList(), this::open);
        header = new Header(words, model, this::openPalette);
        notices = new Notices(words);
        ProgressLine progress = new ProgressLine(words, background.running());
        StackPane top = new StackPane(header, progress);
        StackPane.setAlignment(progress, Pos.BOTTOM_CENTER);
        place.getStyleClass().add("screen-place");
        place.setAlignment(Pos.TOP_LEFT);
        // a screen too large for a small window or a large text is cut, it must not push header and foot away
        place.setMinSize(0, 0);
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(place.widthProperty());
        edge.heightProperty().bind(place.heightProperty());
        place.setClip(edge);
        VBox.setVgrow(place, Priority.ALWAYS);
        BorderPane content = new BorderPane(new VBox(top, place, foot));
        content.setLeft(rail);
        getStyleClass().add("shell");
        getChildren().addAll(content, notices, overlay);
        widthProperty().subscribe(this::arrange);
        appearance.theme().scaleProperty().subscribe(this::arrange);
        keys();
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Goes to a step. Without a screen of that step nothing happens. */
    public void open(Step step) {
        Screen next = screens.stream().filter(screen -> screen.step() == step).findFirst().orElse(null);
        if (next != null && current != null && current.step() != step) {
            before.push(current.step());
        }
        show(next);
    }

    /** To the screen seen before; nothing where there was none. */
    public void back() {
        Runnable nearer = current == null ? null : current.frame().backProperty().get();
        if (nearer != null) {
            nearer.run();
        } else if (!before.isEmpty()) {
            Step step = before.pop();
            show(screens.stream().filter(screen -> screen.step() == step).findFirst().orElse(null));
        }
    }

    public Notices notices() {
        return notices;
    }

    /** The palette over what can be found now. */
    public void openPalette() {
        List<PaletteEntry> entries = new ArrayList<>(model.entriesProperty().get().get());
        for (Screen screen : screens) {
            entries.add(PaletteEntry.action(screen.step().icon(),
                    words.get("ui.palette.go", screen.step().say(words)), "", () -> open(screen.step())));
        }
        Palette palette = new Palette(words, entries, overlay::close);
        overlay.open(palette);
        palette.focus();
    }

    /** All keys on one card. */
    public void openKeys() {
        overlay.open(new KeySheet(words, current == null ? "" : current.frame().titleProperty().get(),
                current == null ? List.of() : current.frame().keys(), everywhere));
    }

    private void show(@Nullable Screen next) {
        if (next == null) {
            return;
        }
        if (current != null) {
            if (current.step() == next.step()) {
                rail.current(next.step());
                return;
            }
            current.closed();
        }
        current = next;
        place.getChildren().setAll(next.node());
        header.follow(next.frame());
        foot.follow(next.frame());
        rail.current(next.step());
        next.opened();
    }

    private void arrange() {
        rail.compact(getWidth() > 0 && getWidth() < NARROW * 13 * appearance.theme().scaleProperty().get());
    }

    private void keys() {
        everywhere.add(KeyHint.of("Shortcut+K", words.get("ui.find"), this::openPalette));
        everywhere.add(KeyHint.of("Shortcut+Slash", words.get("ui.keys.title"), this::openKeys));
        everywhere.add(KeyHint.of("Shortcut+Z", words.get("ui.undo"), () -> run(model.undoProperty().get())));
        everywhere.add(KeyHint.of("Shortcut+Shift+Z", words.get("ui.redo"), () -> run(model.redoProperty().get())));
        everywhere.add(KeyHint.of("Alt+Left", words.get("ui.back"), this::back));
        for (int i = 0; i < Math.min(9, screens.size()); i++) {
            Step step = screens.get(i).step();
            everywhere.add(KeyHint.of("Shortcut+" + (i + 1), step.say(words), () -> open(step)));
        }
    }

    /** What a key does may change the keys: a copy is asked. */
    private void key(KeyEvent event) {
        if (overlay.isVisible()) {
            return;
        }
        Screen screen = current;
        if (screen != null && (event.getCode() == javafx.scene.input.KeyCode.ESCAPE
                ? screen.frame().escapeProperty().get().getAsBoolean()
                : !typing(event) && List.copyOf(screen.frame().keys()).stream().anyMatch(hint -> hint.runs(event)))) {
            event.consume();
        } else if (everywhere.stream().anyMatch(hint -> hint.runs(event))) {
            event.consume();
        }
    }

    /** A plain letter or Enter in a field is meant for the field. */
    private boolean typing(KeyEvent event) {
        return getScene().getFocusOwner() instanceof TextInputControl && !event.isShortcutDown()
                && !event.isAltDown() && !event.getCode().isFunctionKey();
    }

    private static void run(ShellModel.@Nullable Reversal reversal) {
        if (reversal != null) {
            reversal.action().run();
        }
    }
}
