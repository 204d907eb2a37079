package app.quarterdeck.session.intake;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.importing.recipe.Checksum;
import app.quarterdeck.importing.recipe.RecipeJson;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.session.intake.SourceFile.State;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.source.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The files behind the imports that stand: which of them have changed since, and how to read those again. */
public final class SourceFiles {

    private final WorkspaceFile workspace;

    public SourceFiles(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /** The batches with which the files came last that can be looked for again. */
    public Set<Integer> batches() {
        Map<Path, Integer> last = new HashMap<>();
        workspace.sources().standing().stream().filter(source -> source.origin().lasting())
                .forEach(source -> last.putIfAbsent(source.origin().path(), source.batch()));
        return Set.copyOf(last.values());
    }

    /** Every file once, the one imported last first. Slow: files of the same size as before are read to compare them. */
    public List<SourceFile> look(Cancellation cancellation) {
        Map<Path, List<Source>> files = new LinkedHashMap<>();
        Map<Integer, Path> complete = new HashMap<>();
        for (Source source : workspace.sources().standing()) {
            if (RecipeJson.read(source.recipe()).complete()) {
                complete.putIfAbsent(source.series(), source.origin().path());
            }
            if (source.origin().lasting()) {
                files.computeIfAbsent(source.origin().path(), _ -> new ArrayList<>()).add(source);
            }
        }
        List<SourceFile> out = new ArrayList<>();
        files.forEach((path, sources) -> {
            cancellation.check();
            Source last = sources.getFirst();
            State state = path.equals(complete.getOrDefault(last.series(), path))
                    ? state(last, cancellation)
                    : State.REPLACED;
            out.add(new SourceFile(path, last.batch(), last.importedAt(), state,
                    sources.stream().map(Source::sheet).filter(sheet -> !sheet.isEmpty()).distinct().toList()));
        });
        return out;
    }

    /** What reads files again as they were read last: of workbooks the sheets that were taken. */
    public static List<ImportRequest> requests(List<SourceFile> files) {
        List<ImportRequest> out = new ArrayList<>();
        for (SourceFile file : files) {
            ImportRequest whole = ImportRequest.of(file.path());
            if (file.sheets().isEmpty()) {
                out.add(whole);
            } else {
                file.sheets().forEach(sheet -> out.add(whole.withSheet(sheet)));
            }
        }
        return out;
    }

    private static State state(Source last, Cancellation cancellation) {
        Path path = last.origin().path();
        try {
            if (!Files.isRegularFile(path)) {
                return State.MISSING;
            }
            boolean same = Files.size(path) == last.origin().bytes()
                    && Checksum.of(path, cancellation).equals(last.sha256());
            return same ? State.UNCHANGED : State.CHANGED;
        } catch (IOException e) {
            // it went away while it was looked at
            return State.MISSING;
        }
    }
}
