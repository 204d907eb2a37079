package app.quarterdeck.importing.run;

import app.quarterdeck.base.Beside;
import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.ReadAgain;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.recipe.Checksums;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.records.CarriedRows;
import app.quarterdeck.importing.same.NameCounts;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.store.ImportTransaction;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.same.AliasTable.Different;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One import command: every question first, then all tables in one transaction, kept or, in a rehearsal, given up. */
public final class Run {

    private final WorkspaceFile workspace;
    private final Planner planner;
    private final Progress progress;
    private final Cancellation cancellation;

    public Run(WorkspaceFile workspace, Planner planner, Progress progress, Cancellation cancellation) {
        this.workspace = workspace;
        this.planner = planner;
        this.progress = progress;
        this.cancellation = cancellation;
    }

    /** All requests together: a question of any of them, and nothing of any of them is kept. */
    public ImportReport run(List<ImportRequest> requests, boolean rehearsal) {
        Earlier earlier = Earlier.of(workspace.sources().standing());
        try {
            return run(requests, earlier, false, rehearsal);
        } catch (ReadAgain unforeseen) {
            return run(requests, earlier, true, rehearsal);
        }
    }

    /**
     * @param whole plan by all rows, not by the first ones of long tables
     * @throws ReadAgain where only a reading of all rows can tell how they have to be read; nothing is kept then
     */
    private ImportReport run(List<ImportRequest> requests, Earlier earlier, boolean whole, boolean rehearsal) {
        List<Path> files = requests.stream().flatMap(request -> request.files().stream()).toList();
        try (Checksums sums = new Checksums(files, cancellation)) {
            return run(requests, earlier, whole, sums, rehearsal);
        }
    }

    private ImportReport run(List<ImportRequest> requests, Earlier earlier, boolean whole, Checksums sums,
            boolean rehearsal) {
        Planner.Plans plans = planner.plan(requests, earlier, whole, progress, cancellation);
        boolean listed = requests.stream().allMatch(one -> one.decided() || one.set().containsKey(Recipe.COMPLETE));
        List<Plan> tables = new ArrayList<>(plans.tables());
        Said names = Said.of(workspace, plans);
        Written written = null;
        while (written == null) {
            try {
                written = write(tables, sums, new Series(earlier, listed), names, requests, rehearsal);
            } catch (Plan.Disproved all) {
                tables.replaceAll(plan -> plan.equals(all.old()) ? all.plan() : plan);
            }
        }
        List<ImportReport.Unknown> unknown = plans.unknown().stream().map(Run::unknown).toList();
        return new ImportReport(rehearsal, written.reports(), unknown, currency(written.currencies()));
    }

    /** What names count as others: all that is known, and of it what this import was told. */
    private record Said(List<Alias> all, List<Alias> now) {

        static Said of(WorkspaceFile workspace, Planner.Plans plans) {
            Map<List<String>, Alias> all = new LinkedHashMap<>();
            Stream.concat(workspace.aliases().all().stream(), plans.said().stream())
                    .forEach(alias -> all.put(List.of(alias.list(), Names.key(alias.name())), alias));
            return new Said(List.copyOf(all.values()), plans.said());
        }
    }

    private record Written(List<TableReport> reports, Set<String> currencies) {
    }

    /** @throws Plan.Disproved where all rows of a table say otherwise than its first ones; nothing is kept then */
    private Written write(List<Plan> tables, Checksums sums, Series series, Said said,
            List<ImportRequest> requests, boolean rehearsal) {
        boolean fileWins = requests.stream().map(ImportRequest::fileWins).reduce(false, Boolean::logicalOr);
        Set<String> currencies = new TreeSet<>();
        List<TableReport> reports = new ArrayList<>();
        NameCounts names = NameCounts.of(workspace, tables.stream().flatMap(plan -> plan.layout().fields().stream())
                .map(NameList::of).filter(Objects::nonNull).collect(Collectors.toSet()));
        Set<Different> different = workspace.aliases().different();
        Beside<List<Suggestion>> same;
        try (ImportTransaction transaction = workspace.beginImport()) {
            List<Plan> settled = new ArrayList<>();
            for (Plan plan : tables) {
                TableWriter writer = new TableWriter(plan, fileWins);
                reports.add(writer.write(transaction, sums.of(plan.layout().table().file()),
                        planner, said.all(), rehearsal, progress, cancellation));
                currencies.addAll(writer.currencies());
                settled.add(writer.settled());
                names.add(writer.names(), false);
                series.add(transaction, writer, reports.getLast());
            }
            series.vanish(transaction, reports);
            settled.forEach(plan -> plan.findings().carried().forEach(rows -> names.add(rows.names(), true)));
            same = Beside.start("import names", () -> names.suggestions(said.all(), different));
            // Lists of their own come first: what rows carry along only fills in what these leave open.
            for (Plan plan : settled) {
                TableRead table = plan.layout().table();
                for (CarriedRows rows : plan.findings().carried()) {
                    cancellation.check();
                    reports.add(CarriedWriter.write(transaction, table, sums.of(table.file()), rows,
                            rehearsal));
                }
            }
            if (requests.stream().anyMatch(ImportRequest::strict)) {
                refuseQuarantined(reports);
            }
            cancellation.check();
            if (!rehearsal) {
                transaction.put(said.now());
                transaction.commit();
            }
        }
        List<Suggestion> found = same.result();
        for (int i = 0; i < reports.size(); i++) {
            reports.set(i, reports.get(i).with(names.ofTable(i, found)));
        }
        return new Written(reports, currencies);
    }

    private @Nullable String currency(Set<String> found) {
        return found.size() == 1 && workspace.settings().read().currency() == null ? found.iterator().next() : null;
    }

    private static ImportReport.Unknown unknown(Inspected table) {
        Note reason = table.matched() == 0
                ? Note.of("meaning.left-out", Labels.of(table.table()), table.table().rows())
                : Note.of("meaning.left-out.lacks", Labels.of(table.table()), Labels.of(table.nearest()),
                        Labels.of(table.missing()), table.table().rows());
        return new ImportReport.Unknown(table.table().file(), table.table().sheet(), reason);
    }

    private static void refuseQuarantined(List<TableReport> reports) {
        for (TableReport report : reports) {
            if (!report.rejected().isEmpty()) {
                Rejects first = report.rejected().getFirst();
                throw UserFault.quarantined("meaning.strict", String.valueOf(report.file().getFileName()),
                        report.counts().quarantined(), first.first().getFirst(), first.reason());
            }
        }
    }
}
