package app.quarterdeck.importing.presets;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PresetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/importing/presets");

    private final Presets presets = new Presets();

    @Test
    void everyFileIsInTheIndex() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            assertEquals(files.count() - 1, presets.all().size());
        }
    }

    @Test
    void everyPresetSaysWhereItsHeadingsWereSeenAndIsKnownByHeadingsItMaps() {
        for (Preset preset : presets.all()) {
            assertTrue(preset.source().contains("/"), preset.name() + ": " + preset.source());
            assertTrue(preset.knownBy().size() > 1, preset.name());
            assertTrue(preset.fields().keySet().stream().anyMatch(preset.knownBy()::contains), preset.name());
        }
    }

    @Test
    void noTwoExportsAreTakenForEachOther() {
        for (Preset preset : presets.all()) {
            List<ColumnRead> columns = Stream.concat(preset.knownBy().stream(), preset.fields().keySet().stream())
                    .distinct().map(name -> new ColumnRead(name, ColumnType.TEXT, "", 0, List.of())).toList();
            assertEquals(preset, presets.of(columns).orElseThrow(), preset.source());
        }
    }
}
