package app.quarterdeck.importing;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.importing.run.Planner;
import app.quarterdeck.importing.run.Run;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.store.WorkspaceFile;
import java.util.List;
import java.util.Map;

/**
 * From files to records. Looking is free: {@link #inspect} and {@link #statusWords} write nothing and need no workspace.
 * {@link #dryRun} goes the same way as {@link #run}, in a transaction that is given up.
 */
public final class Importer {

    private final Planner planner;

    public Importer() {
        this(new Planner());
    }

    Importer(Planner planner) {
        this.planner = planner;
    }

    /**
     * How the files read and what their columns seem to mean; asks nothing.
     *
     * @throws UserFault where a file cannot be read at all or an option does not exist
     */
    public List<Inspected> inspect(ImportRequest request, Progress progress, Cancellation cancellation) {
        return planner.inspect(request, progress, cancellation);
    }

    /**
     * The same with what earlier tables of their forms say where the request does not.
     *
     * @throws UserFault where a file cannot be read at all or an option does not exist
     */
    public List<Planner.Settled> settle(ImportRequest request, Earlier earlier, Progress progress,
            Cancellation cancellation) {
        return planner.settle(request, earlier, progress, cancellation);
    }

    /** The words that say the status of a table's deals and what they are taken to mean; empty for other kinds. */
    public List<StatusWord> statusWords(Inspected table, ImportRequest request, Progress progress,
            Cancellation cancellation) {
        return planner.statusWords(table, request, progress, cancellation);
    }

    /** The values of a table that are names, with the number of cells, by field: a walk over all its rows. */
    public Map<Field, Map<String, Long>> names(Inspected table, ImportRequest request, Progress progress,
            Cancellation cancellation) {
        return planner.names(table, request, progress, cancellation);
    }

    /** What {@link #run} would do, with the first changes; the workspace stays as it is. */
    public ImportReport dryRun(WorkspaceFile workspace, ImportRequest request, Progress progress,
            Cancellation cancellation) {
        return dryRun(workspace, List.of(request), progress, cancellation);
    }

    /**
     * Imports all files of the request in one transaction, a batch for each table.
     *
     * @throws UserFault (decision) where something has to be said first, (quarantined) where {@code strict} refuses; in
     *                   both, and when cancelled, nothing is written
     */
    public ImportReport run(WorkspaceFile workspace, ImportRequest request, Progress progress,
            Cancellation cancellation) {
        return run(workspace, List.of(request), progress, cancellation);
    }

    /** As {@link #dryRun(WorkspaceFile, ImportRequest, Progress, Cancellation)}, with options for each file or sheet. */
    public ImportReport dryRun(WorkspaceFile workspace, List<ImportRequest> requests, Progress progress,
            Cancellation cancellation) {
        return new Run(workspace, planner, progress, cancellation).run(requests, true);
    }

    /** As {@link #run(WorkspaceFile, ImportRequest, Progress, Cancellation)}, with options for each file or sheet. */
    public ImportReport run(WorkspaceFile workspace, List<ImportRequest> requests, Progress progress,
            Cancellation cancellation) {
        return new Run(workspace, planner, progress, cancellation).run(requests, false);
    }
}
