package app.quarterdeck.base;

import java.text.Normalizer;
import java.util.Locale;

/** How names are compared: never by the bytes a file happens to hold. */
public final class Names {

    private Names() {
    }

    /**
     * The same name however it was typed: compatibility-normalised, without invisible characters, blanks collapsed, case
     * folded without regard to the machine's language.
     */
    public static String key(String name) {
        return clean(name).toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    /** Text as shown: compatibility-normalised, invisible characters removed, blanks collapsed and trimmed. */
    public static String clean(String text) {
        if (isPlain(text)) {
            return text;
        }
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC);
        StringBuilder out = new StringBuilder(normal.length());
        boolean blank = false;
        for (int i = 0; i < normal.length();) {
            int c = normal.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else if (Character.getType(c) != Character.FORMAT && !Character.isISOControl(c)) {
                if (blank && !out.isEmpty()) {
                    out.append(' ');
                }
                blank = false;
                out.appendCodePoint(c);
            }
        }
        return out.toString();
    }

    /** Most cells are plain ASCII with single inner blanks: nothing to do. */
    private static boolean isPlain(String text) {
        boolean blank = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && blank)) {
                return false;
            }
            blank = c == ' ';
        }
        return !blank || text.isEmpty();
    }
}
