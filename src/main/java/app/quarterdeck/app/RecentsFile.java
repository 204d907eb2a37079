package app.quarterdeck.app;

import app.quarterdeck.ui.welcome.Recent;
import app.quarterdeck.ui.welcome.Recents;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Keeps the last ten workspaces in {@code recents.properties}. */
public final class RecentsFile implements Recents {

    private static final int KEPT = 10;

    private final PropertiesFile file;

    public RecentsFile(Path folder) {
        file = new PropertiesFile(folder.resolve("recents.properties"));
    }

    @Override
    public List<Recent> all() {
        Properties values = file.read();
        List<Recent> all = new ArrayList<>();
        for (int i = 1; i <= KEPT; i++) {
            Recent recent = read(values, i + ".");
            if (recent != null) {
                all.add(recent);
            }
        }
        return all;
    }

    @Override
    public void opened(Recent workspace) {
        List<Recent> all = without(workspace.file());
        all.addFirst(workspace);
        write(all);
    }

    @Override
    public void forget(Path gone) {
        write(without(gone));
    }

    private List<Recent> without(Path path) {
        List<Recent> all = new ArrayList<>(all());
        all.removeIf(known -> known.file().equals(path));
        return all;
    }

    private void write(List<Recent> all) {
        Properties values = new Properties();
        for (int i = 1; i <= Math.min(KEPT, all.size()); i++) {
            Recent recent = all.get(i - 1);
            values.setProperty(i + ".file", recent.file().toString());
            values.setProperty(i + ".goal", recent.goal());
            values.setProperty(i + ".opened", recent.opened().toString());
            values.setProperty(i + ".asOf", recent.asOf() == null ? "" : recent.asOf().toString());
            values.setProperty(i + ".sample", Boolean.toString(recent.sample()));
        }
        file.write(values);
    }

    private static @Nullable Recent read(Properties values, String at) {
        String path = values.getProperty(at + "file");
        if (path == null) {
            return null;
        }
        try {
            String asOf = values.getProperty(at + "asOf", "");
            return new Recent(Path.of(path), values.getProperty(at + "goal", ""),
                    LocalDateTime.parse(values.getProperty(at + "opened", "")),
                    asOf.isEmpty() ? null : LocalDate.parse(asOf),
                    Boolean.parseBoolean(values.getProperty(at + "sample")));
        } catch (InvalidPathException | DateTimeException e) {
            // a line someone edited by hand is not worth more than being left out
            return null;
        }
    }
}
