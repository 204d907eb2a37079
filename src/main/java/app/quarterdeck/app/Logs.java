package app.quarterdeck.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.zip.CRC32;

/** The log file of the program: what went wrong, for support; never shown as it is and never sent anywhere. */
final class Logs {

    private static final int BYTES = 1_000_000;
    private static final int FILES = 2;

    private final Logger root;

    private Logs(Logger root) {
        this.root = root;
    }

    /** From now on everything logged goes to a file in the folder, and nothing to the console. */
    static Logs start(Path folder) {
        Logger root = Logger.getLogger("");
        for (Handler handler : root.getHandlers()) {
            root.removeHandler(handler);
        }
        try {
            Files.createDirectories(folder);
            FileHandler file = new FileHandler(folder.resolve("quarterdeck%g.log").toString().replace('\\', '/'), BYTES,
                    FILES, true);
            file.setFormatter(new SimpleFormatter());
            file.setLevel(Level.WARNING);
            root.addHandler(file);
        } catch (IOException e) {
            // Without a log the program still works; there is nowhere to say so.
            root.setLevel(Level.OFF);
        }
        return new Logs(root);
    }

    /** Keeps a failure and returns the short code under which it is found. */
    String keep(Throwable failure) {
        CRC32 crc = new CRC32();
        crc.update(place(failure).getBytes(StandardCharsets.UTF_8));
        String code = String.format(Locale.ROOT, "QD-%08X", crc.getValue());
        root.log(Level.SEVERE, code, failure);
        return code;
    }

    private static String place(Throwable failure) {
        StackTraceElement[] trace = failure.getStackTrace();
        return failure.getClass().getName() + (trace.length == 0 ? "" : trace[0].toString());
    }
}
