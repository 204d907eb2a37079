package app.quarterdeck.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Runs commands in a folder with a workspace, and keeps what they said. */
final class Commands {

    private final Path folder;

    Commands(Path folder) {
        this.folder = folder;
    }

    /** What one command left behind. */
    record Ran(int code, String out, String err) {

        List<Map<String, Object>> tables() {
            try {
                return JSON.std.listOfFrom(Object.class, out).stream().map(Ran::members).toList();
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }

        Map<String, Object> document() {
            try {
                return JSON.std.mapFrom(out);
            } catch (IOException e) {
                throw new UncheckedIOException(out, e);
            }
        }

        @SuppressWarnings("unchecked") // JSON objects have texts as keys
        private static Map<String, Object> members(Object object) {
            return (Map<String, Object>) object;
        }
    }

    Path file(String name, String... lines) {
        try {
            return Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Path workspace() {
        return folder.resolve("test.qdeck");
    }

    /** Runs a command with {@code -w} the workspace of the folder. */
    Ran in(String command, Object... args) {
        List<String> all = new ArrayList<>(List.of(command));
        for (Object arg : args) {
            all.add(arg.toString());
        }
        all.addAll(List.of("-w", workspace().toString()));
        return run(all.toArray(String[]::new));
    }

    static Ran run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Quarterdeck.run(args, new PrintWriter(out), new PrintWriter(err), Locale.ENGLISH,
                (workspace, language) -> 0,
                fault -> {
                    throw new AssertionError("a defect, not a sentence", fault);
                });
        return new Ran(code, out.toString(), err.toString());
    }
}
