package app.quarterdeck.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Files and packages stay small enough to be read at one sitting. */
class SizeTest {

    private static final int LINES = 500;
    private static final int FILES = 15;

    /** Packages over the limit when it was set. A number here only ever goes down. */
    private static final Map<String, Integer> OVERFULL = Map.of("src/main/java/app/quarterdeck/model/measure", 16);

    @Test
    void noFileIsLongerThanFiveHundredLines() throws IOException {
        List<String> tooLong = new ArrayList<>();
        for (Path file : files("src/main", "src/test")) {
            String name = file.toString().replace('\\', '/');
            if (name.endsWith(".java") || name.endsWith(".css") || name.endsWith(".sql")) {
                int lines = Files.readAllLines(file).size();
                if (lines > LINES) {
                    tooLong.add(name + ": " + lines);
                }
            }
        }
        assertEquals(List.of(), tooLong);
    }

    @Test
    void aPackageHoldsUpToFifteenFiles() throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        for (Path file : files("src/main/java")) {
            if (!file.endsWith("package-info.java")) {
                counts.merge(folder(file), 1, Integer::sum);
            }
        }
        counts.entrySet()
                .removeIf(entry -> entry.getValue() <= Math.max(FILES, OVERFULL.getOrDefault(entry.getKey(), 0)));
        assertEquals(Map.of(), counts, "split these packages");
    }

    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<String> silent = new ArrayList<>();
        for (Path file : files("src/main/java", "src/test/java")) {
            Path info = file.resolveSibling("package-info.java");
            if (!Files.exists(info) || !Files.readString(info).startsWith("/**")) {
                silent.add(folder(file));
            }
        }
        assertEquals(List.of(), silent.stream().distinct().toList());
    }

    private static String folder(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.substring(0, name.lastIndexOf('/'));
    }

    private static List<Path> files(String... roots) throws IOException {
        List<Path> found = new ArrayList<>();
        for (String root : roots) {
            try (Stream<Path> walk = Files.walk(Path.of(root))) {
                walk.filter(Files::isRegularFile).forEach(found::add);
            }
        }
        return found;
    }
}
