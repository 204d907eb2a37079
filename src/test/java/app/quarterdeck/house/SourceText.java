package app.quarterdeck.house;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The string literals of a Java source; comments and character literals do not count. */
final class SourceText {

    private static final Pattern TOKEN = Pattern.compile("//[^\\n]*" + "|/\\*(?s:.*?)\\*/"
            + "|\"\"\"(?<block>(?s:.*?))\"\"\"" + "|\"(?<text>(?:[^\"\\\\\\n]|\\\\.)*)\"" + "|'(?:[^'\\\\]|\\\\.)*'");

    private SourceText() {
    }

    static List<String> literals(String source) {
        List<String> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(source);
        while (token.find()) {
            String text = token.group("text") == null ? token.group("block") : token.group("text");
            if (text != null) {
                found.add(text);
            }
        }
        return found;
    }
}
