package app.quarterdeck.importing.run;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.file.TableReader;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Kinds;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Overrides;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Statuses;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Decides about every table of a request before anything is written, or asks. */
public final class Planner {

    /** A column at least this sure says something about the kind of its table. */
    private static final double KNOWN = 0.75;

    private final Kinds kinds = new Kinds();
    private final Vocabulary vocabulary = new Vocabulary();

    /** The tables to write, in the order of writing, those inspected but left out, and names said to be others. */
    record Plans(List<Plan> tables, List<Inspected> unknown, List<Alias> said) {
    }

    /** All tables of a request and what they seem to mean. Asks nothing. */
    public List<Inspected> inspect(ImportRequest request, Progress progress, Cancellation cancellation) {
        ReadOptions options = options(request);
        Overrides overrides = Overrides.parse(request.map());
        TableReader reader = new TableReader(progress, cancellation);
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
     * @throws UserFault where a question is open, nothing fits, or an option is of no use
     */
    Plans plan(List<ImportRequest> requests, Progress progress, Cancellation cancellation) {
        List<Plan> tables = new ArrayList<>();
        List<Inspected> unknown = new ArrayList<>();
        Set<Alias> said = new LinkedHashSet<>();
        for (ImportRequest request : requests) {
            Plans one = plan(request, progress, cancellation);
            tables.addAll(one.tables());
            unknown.addAll(one.unknown());
            said.addAll(one.said());
        }
        tables.sort(Comparator.comparing((Plan plan) -> plan.layout().kind()));
        return new Plans(List.copyOf(tables), List.copyOf(unknown), List.copyOf(said));
    }

    private Plans plan(ImportRequest request, Progress progress, Cancellation cancellation) {
        ReadOptions options = options(request);
        Statuses statuses = Statuses.of(vocabulary, request.set());
        List<Inspected> all = inspect(request, progress, cancellation);
        List<Inspected> unknown = all.stream().filter(one -> one.kind() == null).toList();
        if (all.isEmpty()) {
            throw UserFault.of("meaning.nothing", request.files().stream().map(file -> file.getFileName().toString())
                    .collect(Collectors.joining(", ")));
        }
        Overrides.parse(request.map()).checkUsed(all.stream().map(Inspected::nearest).toList(),
                all.stream().map(one -> one.table().columns()).toList());
        if (unknown.size() == all.size()) {
            throw Asked.unknown(unknown);
        }
        List<Plan> plans = new ArrayList<>();
        for (Inspected one : all) {
            RecordKind kind = one.kind();
            if (kind != null) {
                plans.add(plan(one, kind, options, statuses, progress, cancellation));
            }
        }
        return new Plans(plans, unknown, said(all, request));
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

    /** Names said to be others, of all kinds of table that are imported. */
    private List<Alias> said(List<Inspected> tables, ImportRequest request) {
        return Renames.of(request.set(), tables.stream().map(Inspected::kind).filter(Objects::nonNull).toList(),
                vocabulary);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    private Plan plan(Inspected one, RecordKind kind, ReadOptions options, Statuses statuses,
            Progress progress, Cancellation cancellation) {
        Asked.rivals(one, kind);
        Asked.missing(one);
        Asked.ties(one);
        Layout layout = layout(one, kind, options);
        Asked.questions(layout.table());
        Findings findings = Findings.first(layout, one.carried(), vocabulary, progress, cancellation);
        List<Note> notes = kinds.preset(kind, one.table())
                .map(preset -> List.of(Note.of("meaning.assumed.preset", preset.name()))).orElse(List.of());
        return Plan.of(layout, findings, statuses, notes);
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

    private static ReadOptions options(ImportRequest request) {
        Map<String, String> ofReading = request.set().entrySet().stream()
                .filter(one -> !one.getKey().startsWith("status.") && !one.getKey().startsWith(Renames.OPTION))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        ReadOptions options = ReadOptions.parse(ofReading);
        String sheet = request.sheet();
        return sheet == null ? options : options.with("sheet", sheet);
    }
}
