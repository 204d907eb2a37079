package app.quarterdeck.importing.run;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.file.TableReader;
import app.quarterdeck.importing.grid.ReadAgain;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Kinds;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Overrides;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Statuses;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.recipe.Before;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.recipe.Recipe;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.records.RowBuilder;
import app.quarterdeck.importing.words.Renames;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Decides about every table of a request before anything is written, or asks. */
public final class Planner {

    /** A column at least this sure says something about the kind of its table. */
    private static final double KNOWN = 0.75;

    /** As many rows as usually hold every form of value in a file. */
    private static final int FIRST = 20_000;

    private final Kinds kinds = new Kinds();
    private final Vocabulary vocabulary = new Vocabulary();
    private final int first;

    public Planner() {
        this(FIRST);
    }

    /** @param first rows of a long table by which it is planned; while it is written all rows have to prove them */
    public Planner(int first) {
        this.first = first;
    }

    /**
     * A table with what holds for it: what was said, and what an earlier table of its form says where nothing was.
     *
     * @param request for this table alone
     * @param found   the table read so
     * @param before  the earlier table; null where there is none
     */
    public record Settled(ImportRequest request, Inspected found, @Nullable Before before) {
    }

    /** The tables to write, in the order of writing, those inspected but left out, and names said to be others. */
    record Plans(List<Plan> tables, List<Inspected> unknown, List<Alias> said) {
    }

    /**
     * The tables of a request, each with what an earlier table of its form says where the request does not. Asks nothing.
     *
     * @throws UserFault where a file cannot be read at all
     */
    public List<Settled> settle(ImportRequest request, Earlier earlier, Progress progress, Cancellation cancellation) {
        return settle(request, earlier, new TableReader(progress, cancellation));
    }

    private List<Settled> settle(ImportRequest request, Earlier earlier, TableReader reader) {
        return new Settling(request, earlier, one -> inspect(one, reader),
                (table, said) -> inspected(kinds.shaped(table.table(), said.as()), said,
                        Overrides.parse(said.map())))
                .all();
    }

    /** All tables of a request and what they seem to mean, by what it says alone. Asks nothing. */
    public List<Inspected> inspect(ImportRequest request, Progress progress, Cancellation cancellation) {
        return inspect(request, new TableReader(progress, cancellation));
    }

    private List<Inspected> inspect(ImportRequest request, TableReader reader) {
        ReadOptions options = options(request);
        Overrides overrides = Overrides.parse(request.map());
        List<Inspected> out = new ArrayList<>();
        for (Path file : request.files()) {
            for (TableRead table : reader.read(file, options)) {
                out.add(inspected(kinds.shaped(table, request.as()), request, overrides));
            }
        }
        return out;
    }

    /** The words that say the status of the deals in a table, with what they are taken to mean; empty for other kinds. */
    public List<StatusWord> statusWords(Inspected table, ImportRequest request, Progress progress,
            Cancellation cancellation) {
        if (table.kind() != RecordKind.DEALS || !table.missing().isEmpty()) {
            return List.of();
        }
        Layout layout = layout(table, RecordKind.DEALS, options(request));
        Findings findings = Findings.of(layout, List.of(), vocabulary, progress, cancellation);
        return Statuses.of(vocabulary, request.set()).settle(findings.words(), layout.oneClose());
    }

    /**
     * The tables of all requests, in the order of writing.
     *
     * @param whole look at all rows of every table, not at the first ones of long tables
     * @throws UserFault where a question is open, nothing fits, or an option is of no use
     */
    Plans plan(List<ImportRequest> requests, Earlier earlier, boolean whole, Progress progress,
            Cancellation cancellation) {
        List<Plan> tables = new ArrayList<>();
        List<Inspected> unknown = new ArrayList<>();
        Set<Alias> said = new LinkedHashSet<>();
        for (ImportRequest request : requests) {
            Plans one = plan(request, earlier, whole, progress, cancellation);
            tables.addAll(one.tables());
            unknown.addAll(one.unknown());
            said.addAll(one.said());
        }
        tables.sort(Comparator.comparing((Plan plan) -> plan.layout().kind()));
        return new Plans(List.copyOf(tables), List.copyOf(unknown), List.copyOf(said));
    }

    private Plans plan(ImportRequest request, Earlier earlier, boolean whole, Progress progress,
            Cancellation cancellation) {
        if (!whole) {
            List<Settled> some = settle(request, earlier, new TableReader(progress, cancellation, first));
            if (some.stream().map(Settled::found).allMatch(one -> one.kind() != null || one.table().whole())) {
                try {
                    return plan(request, some, progress, cancellation);
                } catch (UserFault open) {
                    if (some.stream().allMatch(one -> one.found().table().whole())) {
                        throw open;
                    }
                    // All rows may settle what the first ones leave open.
                }
            }
        }
        return plan(request, settle(request, earlier, progress, cancellation), progress, cancellation);
    }

    private Plans plan(ImportRequest request, List<Settled> settled, Progress progress, Cancellation cancellation) {
        List<Inspected> all = settled.stream().map(Settled::found).toList();
        List<Inspected> unknown = all.stream().filter(one -> one.kind() == null).toList();
        if (all.isEmpty()) {
            throw UserFault.of("meaning.nothing", request.files().stream().map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(", ")));
        }
        Overrides.parse(Settling.ofUse(request.map(), settled)).checkUsed(all.stream().map(Inspected::nearest).toList(),
                all.stream().map(one -> one.table().columns()).toList());
        if (!request.decided()) {
            settled.forEach(one -> Settling.checkMissing(one, request.map(), KNOWN));
        }
        if (unknown.size() == all.size()) {
            throw Asked.unknown(unknown);
        }
        List<Plan> plans = new ArrayList<>();
        for (Settled one : settled) {
            RecordKind kind = one.found().kind();
            if (kind != null) {
                plans.add(plan(one, kind, notes(one, kind, request.decided()), progress, cancellation));
            }
        }
        return new Plans(plans, unknown, said(settled, request));
    }

    /** The values of a table that are names, with the number of cells, by field: a walk over all its rows. */
    public Map<Field, Map<String, Long>> names(Inspected table, ImportRequest request, Progress progress,
            Cancellation cancellation) {
        RecordKind kind = table.kind();
        if (kind == null || !table.missing().isEmpty() || !table.ties().isEmpty()) {
            return Map.of();
        }
        Layout layout = layout(table, kind, options(request));
        try (TypedRows rows = layout.table().open(progress, cancellation)) {
            RowBuilder builder = new RowBuilder(layout, rows, Findings.none(layout), List.of(), vocabulary);
            while (rows.next()) {
                builder.read();
            }
            return builder.names();
        }
    }

    /**
     * Names said to be others, of all kinds of table that are imported: by the request or by recipes given with it. What the
     * workspace remembers of earlier files stands among its names already, unless it was forgotten since.
     */
    private List<Alias> said(List<Settled> tables, ImportRequest request) {
        List<RecordKind> kinds = tables.stream().map(one -> one.found().kind()).filter(Objects::nonNull).toList();
        Map<String, String> set = new HashMap<>(request.set());
        if (!request.recipes().isEmpty()) {
            tables.forEach(one -> one.request().set().forEach(set::putIfAbsent));
        }
        return Renames.of(set, kinds, vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private Plan plan(Settled settled, RecordKind kind, List<Note> notes, Progress progress,
            Cancellation cancellation) {
        Layout layout = decided(settled, kind);
        Findings findings = Findings.first(layout, settled.found().carried(), vocabulary, progress, cancellation);
        return Plan.of(layout, findings, Statuses.of(vocabulary, settled.request().set()), settled, notes);
    }

    private Layout decided(Settled settled, RecordKind kind) {
        Inspected one = settled.found();
        Asked.rivals(one, kind);
        Asked.missing(one);
        Asked.ties(one);
        Layout layout = layout(one, kind, options(settled.request()));
        Asked.questions(layout.table());
        return layout;
    }

    private List<Note> notes(Settled settled, RecordKind kind, boolean decided) {
        List<Note> notes = new ArrayList<>();
        Before before = settled.before();
        if (before != null && !decided) {
            notes.add(before.said());
            before.changed().ifPresent(notes::add);
        }
        kinds.preset(kind, settled.found().table())
                .ifPresent(preset -> notes.add(Note.of("meaning.assumed.preset", preset.name())));
        return notes;
    }

    /**
     * A plan made by the first rows of its table, as all rows have it.
     *
     * @param all      the table as all rows have it
     * @param findings of all rows as read under the plan
     * @throws Plan.Disproved where the rows have to be read or written otherwise
     * @throws UserFault where all rows leave something open
     */
    Plan proved(Plan plan, @Nullable TableRead all, Findings findings, Progress progress, Cancellation cancellation) {
        Plan proved = plan;
        if (all != null) {
            ImportRequest request = plan.settled().request();
            Inspected one = inspected(kinds.shaped(all, request.as()), request, Overrides.parse(request.map()));
            RecordKind kind = one.kind();
            if (kind == null) {
                throw new ReadAgain();
            }
            Settled settled = new Settled(request, one, plan.settled().before());
            Layout layout = decided(settled, kind);
            if (!layout.readsAs(plan.layout()) || !plan.findings().carries(one.carried())) {
                throw new Plan.Disproved(plan, plan(settled, kind, plan.notes(), progress, cancellation));
            }
            proved = new Plan(layout, plan.findings(), plan.words(), plan.statuses(), settled, plan.notes());
        }
        if (plan.findings().whole()) {
            return proved;
        }
        proved = proved.with(findings);
        if (!proved.writesAs(plan)) {
            throw new Plan.Disproved(plan, proved);
        }
        return proved;
    }

    private Inspected inspected(TableRead table, ImportRequest request, Overrides overrides) {
        RecordKind said = request.as();
        if (said != null) {
            Mapping mapping = kinds.as(said, table, overrides);
            return new Inspected(table, said, null, mapping.columns(), mapping.ties(), mapping.missing(), said,
                    matched(mapping), kinds.carried(mapping, table, overrides));
        }
        Kinds.Guess guess = kinds.guess(table, overrides);
        Mapping best = guess.best().orElse(null);
        if (best == null) {
            List<ColumnMeaning> kept = table.columns().stream()
                    .map(column -> new ColumnMeaning(column.name(), null, 0)).toList();
            return new Inspected(table, null, null, kept, List.of(), guess.nearest().missing(), guess.nearest().kind(),
                    matched(guess.nearest()), List.of());
        }
        RecordKind rival = guess.rival().map(Mapping::kind).orElse(null);
        return new Inspected(table, best.kind(), rival, best.columns(), best.ties(), List.of(), best.kind(),
                matched(best), kinds.carried(best, table, overrides));
    }

    private static int matched(Mapping mapping) {
        return (int) mapping.columns().stream().filter(column -> column.confidence() >= KNOWN).count();
    }

    private Layout layout(Inspected one, RecordKind kind, ReadOptions options) {
        Mapping mapping = new Mapping(kind, one.mapping(), one.ties(), one.missing(), 0);
        return Layout.of(one.table(), mapping, currency(mapping, options),
                one.mapping().stream().map(column -> kinds.scale(column.column())).toList());
    }

    private String currency(Mapping mapping, ReadOptions options) {
        String said = options.currency();
        if (said != null) {
            return said;
        }
        return mapping.columns().stream().filter(column -> column.field() == Field.DEAL_AMOUNT
                || column.field() == Field.SALE_NET_AMOUNT).map(column -> kinds.currency(column.column()))
                .filter(code -> !code.isEmpty()).findFirst().orElse("");
    }

    /** The options of reading among what was said. @throws UserFault (usage) where one does not exist */
    static ReadOptions options(ImportRequest request) {
        Map<String, String> ofReading = request.set().entrySet().stream()
                .filter(one -> !one.getKey().startsWith("status.") && !one.getKey().startsWith(Renames.OPTION)
                        && !one.getKey().equals(Recipe.COMPLETE) && !one.getKey().equals(ImportRequest.EDITS))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ReadOptions options = ReadOptions.parse(ofReading);
        String sheet = request.sheet();
        return sheet == null ? options : options.with("sheet", sheet);
    }
}
