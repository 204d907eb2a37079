package app.quarterdeck.cli;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process that runs commands, with the memory the corpus allows and under a locale and a time zone in which careless
 * programs go wrong.
 */
final class CommandProcess implements AutoCloseable {

    private static final int HEAP_MB = 512;

    private final Process process;
    private final PrintWriter to;
    private final BufferedReader from;

    CommandProcess() {
        try {
            process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + HEAP_MB + "m", "-XX:TieredStopAtLevel=1", "-Duser.language=tr", "-Duser.country=TR",
                    "-Duser.timezone=Pacific/Kiritimati", "--enable-native-access=ALL-UNNAMED",
                    "-Djava.util.logging.config.file=" + System.getProperty("java.util.logging.config.file"), "-cp",
                    System.getProperty("java.class.path"), CommandLoop.class.getName())
                    .redirectError(ProcessBuilder.Redirect.DISCARD).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        to = new PrintWriter(process.outputWriter(StandardCharsets.UTF_8), true);
        from = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Exit code and what was printed. */
    record Answer(int code, String out, String err) {

        /** What was said beside progress. */
        String said() {
            return String.join("\n", err.lines().filter(line -> !line.matches("(Reading|Importing) .* \\d+ %"))
                    .filter(line -> !line.isBlank()).toList());
        }
    }

    /** Runs a command; one that takes longer than {@code seconds} is a hang, and the process is ended. */
    Answer run(int seconds, String... words) {
        try {
            to.println(JSON.std.asString(List.of(words)));
            String line = CompletableFuture.supplyAsync(this::line).get(seconds, TimeUnit.SECONDS);
            if (line == null) {
                throw new AssertionError("the process ended in " + String.join(" ", words));
            }
            Map<String, Object> answer = JSON.std.mapFrom(line);
            return new Answer(Integer.parseInt(String.valueOf(answer.get("code"))), String.valueOf(answer.get("out")),
                    String.valueOf(answer.get("err")));
        } catch (TimeoutException e) {
            process.destroyForcibly();
            throw new AssertionError("more than " + seconds + " s: " + String.join(" ", words), e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Waits for the process to end, as it does where a command was told to halt. */
    int end() throws InterruptedException {
        return process.waitFor();
    }

    private String line() {
        try {
            return from.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        to.close();
        process.destroy();
    }
}
