package app.quarterdeck.app;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The folder for what the program remembers of itself; never data of a workspace. */
public final class ConfigFolder {

    private ConfigFolder() {
    }

    /** Where this system keeps such things. It may not exist yet. */
    public static Path ofThisSystem() {
        return of(System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")), System.getenv());
    }

    static Path of(String system, Path home, Map<String, String> environment) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            String roaming = environment.get("APPDATA");
            return (roaming == null ? home.resolve("AppData").resolve("Roaming") : Path.of(roaming))
                    .resolve("Quarterdeck");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Quarterdeck");
        }
        String config = environment.get("XDG_CONFIG_HOME");
        return (config == null || config.isBlank() ? home.resolve(".config") : Path.of(config)).resolve("quarterdeck");
    }
}
