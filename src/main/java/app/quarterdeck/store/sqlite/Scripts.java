package app.quarterdeck.store.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Our own migration scripts: statements end with a semicolon at the end of a line, comments stand on lines of their own. */
final class Scripts {

    private Scripts() {
    }

    static List<String> statements(String script) {
        String bare = script.lines().filter(line -> !line.startsWith("--")).collect(Collectors.joining("\n"));
        return Arrays.stream(bare.split(";\\s*(?:\\n|$)")).map(String::strip).filter(sql -> !sql.isEmpty()).toList();
    }
}
