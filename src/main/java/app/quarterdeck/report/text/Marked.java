package app.quarterdeck.report.text;

import java.util.ArrayList;
import java.util.List;

/** Sentences whose figures stand between two pairs of asterisks. */
public final class Marked {

    /** A piece of a sentence. */
    public record Piece(String text, boolean strong) {
    }

    private Marked() {
    }

    /** Without the marks. */
    public static String plain(String sentence) {
        return sentence.replace("**", "");
    }

    /** In order, without empty pieces. */
    public static List<Piece> pieces(String sentence) {
        List<Piece> pieces = new ArrayList<>();
        String[] parts = sentence.split("\\*\\*", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                pieces.add(new Piece(parts[i], i % 2 == 1));
            }
        }
        return pieces;
    }
}
