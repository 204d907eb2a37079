package app.quarterdeck.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Runs commands in a process of their own: a JSON array of arguments comes in on each line, a JSON object with exit code
 * and what was printed goes out. A {@code halt-when=TEXT} before the arguments ends the process, as a power cut would, when
 * a line with that text is printed.
 */
final class CommandLoop {

    private static final String HALT = "halt-when=";

    private CommandLoop() {
    }

    public static void main(String[] args) throws IOException {
        PrintWriter answers = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        // What a library prints must not be taken for an answer.
        System.setOut(System.err);
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            List<String> words = List.of(JSON.std.arrayOfFrom(String.class, line));
            boolean halts = words.getFirst().startsWith(HALT);
            StringWriter err = halts ? new Fuse(words.getFirst().substring(HALT.length())) : new StringWriter();
            answers.println(JSON.std.asString(run(halts ? words.subList(1, words.size()) : words, err)));
        }
    }

    private static Map<String, Object> run(List<String> words, StringWriter err) {
        StringWriter out = new StringWriter();
        StringWriter trace = new StringWriter();
        int code = Quarterdeck.run(words.toArray(String[]::new), new PrintWriter(out), new PrintWriter(err, true),
                Locale.ENGLISH, (workspace, language) -> 0, failure -> {
                    failure.printStackTrace(new PrintWriter(trace, true));
                    return trace.toString();
                });
        Map<String, Object> answer = new LinkedHashMap<>();
        answer.put("code", code);
        answer.put("out", out.toString());
        answer.put("err", err.toString());
        return answer;
    }

    /** Ends the process once a text was written. */
    private static final class Fuse extends StringWriter {

        private final String text;

        Fuse(String text) {
            this.text = text;
        }

        @Override
        public void flush() {
            if (getBuffer().indexOf(text) >= 0) {
                Runtime.getRuntime().halt(9);
            }
        }
    }
}
