package app.quarterdeck.report.text;

/** Sentences whose figures stand between two pairs of asterisks. */
public final class Marked {

    private Marked() {
    }

    /** Without the marks. */
    public static String plain(String sentence) {
        return sentence.replace("**", "");
    }
}
