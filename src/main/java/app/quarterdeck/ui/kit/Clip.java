package app.quarterdeck.ui.kit;

import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The clipboard of the system. */
public final class Clip {

    private Clip() {
    }

    public static void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The same thing as a picture, as HTML and as text: the program it is pasted into takes what it can use best. */
    public static void copy(Image picture, String html, String text) {
        ClipboardContent content = new ClipboardContent();
        content.putImage(picture);
        content.putHtml(html);
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
