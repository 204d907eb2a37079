package app.quarterdeck.importing.recipe;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.file.FileSet;
import app.quarterdeck.store.source.Origin;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Where files are, how large and how old, to be found again later. */
public final class Origins {

    private static final Path NOWHERE = Path.of("");

    private Origins() {
    }

    /** @throws UserFault where the file cannot be looked at */
    public static Origin of(Path file) {
        Path place = file.toAbsolutePath().normalize();
        try {
            return new Origin(FileSet.unpacked(place) ? NOWHERE : place, Files.size(place),
                    LocalDateTime.ofInstant(Files.getLastModifiedTime(place).toInstant(), ZoneId.systemDefault()));
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", String.valueOf(file.getFileName()));
        }
    }
}
