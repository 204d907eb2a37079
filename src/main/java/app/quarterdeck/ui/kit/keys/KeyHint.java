package app.quarterdeck.ui.kit.keys;

import java.util.Locale;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * A key and what it does on a screen: shown in the foot and in the sheet of keys, and run by the shell.
 *
 * @param keys   the combination the shell listens for, null where a control listens itself
 * @param caps   how people read it: "Ctrl K", "←→"
 * @param text   what it does, two or three words
 * @param action what the shell runs, null where a control listens itself
 */
public record KeyHint(@Nullable KeyCombination keys, String caps, String text, @Nullable Runnable action) {

    private static final boolean MAC = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).startsWith("mac");

    /** @param keys as in {@link KeyCombination#valueOf}, with Shortcut for Ctrl or Cmd: "Shortcut+I", "F2", "Enter" */
    public static KeyHint of(String keys, String text, Runnable action) {
        return new KeyHint(KeyCombination.valueOf(keys), caps(keys), text, action);
    }

    /** A key some control answers by itself; only shown. */
    public static KeyHint shown(String caps, String text) {
        return new KeyHint(null, caps, text, null);
    }

    /** Runs the action when the event is this key. */
    public boolean runs(KeyEvent event) {
        if (keys == null || action == null || !keys.match(event)) {
            return false;
        }
        action.run();
        return true;
    }

    /** "Shortcut+Shift+Z" as people read it on this system: "Ctrl Shift Z", "⌘ ⇧ Z". */
    public static String caps(String keys) {
        String said = keys.replace("Shortcut", MAC ? "⌘" : "Ctrl").replace("Slash", "/").replace("Escape", "Esc")
                .replace("Delete", "Del").replace("Left", "←").replace("Right", "→").replace("Up", "↑")
                .replace("Down", "↓");
        if (MAC) {
            said = said.replace("Shift", "⇧").replace("Alt", "⌥");
        }
        return said.replace('+', ' ');
    }
}
