package app.quarterdeck.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.ui.welcome.Recent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecentsFileTest {

    @TempDir
    Path folder;

    private static Recent recent(String name, int day) {
        return new Recent(Path.of(name), "缩短销售周期", LocalDateTime.of(2026, 6, day, 8, 40), LocalDate.of(2026, 6, 10),
                false);
    }

    @Test
    void whatWasOpenedLastComesFirstAndOnlyOnce() {
        RecentsFile recents = new RecentsFile(folder.resolve("new"));
        recents.opened(recent("a.qdeck", 1));
        recents.opened(recent("晨光.qdeck", 2));
        recents.opened(recent("a.qdeck", 3));
        assertEquals(List.of(recent("a.qdeck", 3), recent("晨光.qdeck", 2)),
                new RecentsFile(folder.resolve("new")).all());
    }

    @Test
    void atMostTenAreKeptAndOneCanBeForgotten() {
        RecentsFile recents = new RecentsFile(folder);
        for (int i = 1; i <= 12; i++) {
            recents.opened(recent(i + ".qdeck", i));
        }
        assertEquals(10, recents.all().size());
        recents.forget(Path.of("12.qdeck"));
        assertEquals("11.qdeck", recents.all().getFirst().name());
    }

    @Test
    void aSpoiltFileCountsAsEmptyAndNoDraftIsLeftBehind() throws IOException {
        Files.writeString(folder.resolve("recents.properties"), "1.file=a.qdeck\n1.opened=yesterday\n2.file=\\u00zz");
        RecentsFile recents = new RecentsFile(folder);
        assertTrue(recents.all().isEmpty());
        recents.opened(recent("a.qdeck", 1));
        assertEquals(1, recents.all().size());
        try (Stream<Path> files = Files.list(folder)) {
            assertFalse(files.anyMatch(file -> file.toString().endsWith(".tmp")));
        }
    }

    @Test
    void eachSystemHasItsUsualFolder() {
        Path home = Path.of("home");
        assertEquals(home.resolve(".config/quarterdeck"), ConfigFolder.of("Linux", home, Map.of()));
        assertEquals(Path.of("cfg/quarterdeck"),
                ConfigFolder.of("Linux", home, Map.of("XDG_CONFIG_HOME", "cfg")));
        assertEquals(Path.of("roam/Quarterdeck"), ConfigFolder.of("Windows 11", home, Map.of("APPDATA", "roam")));
        assertEquals(home.resolve("Library/Application Support/Quarterdeck"),
                ConfigFolder.of("Mac OS X", home, Map.of()));
    }
}
