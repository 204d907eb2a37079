package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.presets.Preset;
import app.quarterdeck.importing.presets.Presets;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.wide.WideTable;
import app.quarterdeck.importing.words.Headings;
import app.quarterdeck.importing.words.WordFile;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Recognises what kind of records a table holds by its headings, what its columns hold, and its name. */
public final class Kinds {

    private static final double SIGN = 0.3;
    private static final int MOST_SIGNS = 3;
    private static final double PRESET = 5;
    private static final double CALLED = 0.25;
    private static final double UNFIT = 2;
    /** A list known by a name alone needs more than a column called "name". */
    private static final double ENOUGH = 1.5;
    private static final double PLAIN_NAME = 0.95;
    private static final double CLOSE = 0.1;
    /** A deals export without its amounts must not pass for a list of customers. */
    private static final double DOMINATED = 1.5;

    private final Headings headings = new Headings();
    private final Mapper mapper = new Mapper(new Candidates(headings));
    private final Presets presets = new Presets();
    private final Carrying carrying = new Carrying(headings);
    private final Map<String, Object> words = WordFile.read("kinds.json");

    /**
     * What was found.
     *
     * @param best    the kind that fits; empty where none does
     * @param rival   another that fits as well, so that the user has to say; empty in nearly all files
     * @param nearest the kind that comes closest where none fits: it lacks required fields
     */
    public record Guess(Optional<Mapping> best, Optional<Mapping> rival, Mapping nearest) {
    }

    public Guess guess(TableRead table, Overrides overrides) {
        List<Mapping> all = Arrays.stream(RecordKind.values()).map(kind -> weighed(kind, table, overrides)).toList();
        List<Mapping> fitting = all.stream().filter(mapping -> fits(mapping, table))
                .sorted(Comparator.comparingDouble(Mapping::fit).reversed()).toList();
        Mapping nearest = all.stream().filter(mapping -> !mapping.missing().isEmpty())
                .max(Comparator.comparingDouble(Kinds::nearness)).orElse(all.getFirst());
        if (fitting.isEmpty() || dominated(fitting.getFirst(), nearest)) {
            return new Guess(Optional.empty(), Optional.empty(), nearest);
        }
        Mapping best = fitting.getFirst();
        Optional<Mapping> rival = fitting.stream().skip(1).limit(1).filter(other -> best.fit() - other.fit() < CLOSE)
                .findFirst();
        return new Guess(Optional.of(best), rival, best);
    }

    /**
     * The table as it is best read: one with a column for each month becomes one with a row for each, where it holds
     * quotas, targets or costs by its name or because the user said so.
     */
    public TableRead shaped(TableRead table, @Nullable RecordKind said) {
        if (table.source() instanceof WideTable || !WideTable.seems(table)) {
            return table;
        }
        RecordKind kind = said == null ? wide(table) : WideTable.possible(said) ? said : null;
        return kind == null ? table : WideTable.of(table, kind).orElse(table);
    }

    private @Nullable RecordKind wide(TableRead table) {
        boolean people = mapper.map(RecordKind.QUOTAS, table.columns(), table.rows(), Overrides.NONE, Map.of())
                .has(Field.QUOTA_REP);
        Set<String> keys = keys(table.columns());
        if (called(RecordKind.COSTS, table) || texts("proof", RecordKind.COSTS).stream()
                .anyMatch(word -> keys.contains(key(word)))) {
            return RecordKind.COSTS;
        } else if (called(RecordKind.QUOTAS, table) && people) {
            return RecordKind.QUOTAS;
        }
        return called(RecordKind.TARGETS, table) ? RecordKind.TARGETS : null;
    }

    /** The columns read as this kind, because the user said so. */
    public Mapping as(RecordKind kind, TableRead table, Overrides overrides) {
        return mapper.map(kind, table.columns(), table.rows(), overrides,
                preset(kind, table).map(Preset::fields).orElse(Map.of()));
    }

    /** The known export a table is, if it is one of this kind. */
    public Optional<Preset> preset(RecordKind kind, TableRead table) {
        return presets.of(table.columns()).filter(preset -> preset.kind() == kind);
    }

    /** The lists of customers, products and people that the rows of a table carry along. */
    public List<Carried> carried(Mapping mapping, TableRead table, Overrides overrides) {
        return carrying.of(mapping, table, overrides);
    }

    /** The ISO code of the currency written in a heading; empty where there is none. */
    public String currency(String heading) {
        return headings.currency(heading);
    }

    /** In units of how much the amounts under a heading are; mostly 1. */
    public int scale(String heading) {
        return headings.scale(heading);
    }

    private Mapping weighed(RecordKind kind, TableRead table, Overrides overrides) {
        Mapping mapping = as(kind, table, overrides);
        Set<String> keys = keys(table.columns());
        long signs = texts("signs", kind).stream().filter(sign -> keys.contains(key(sign))).count();
        double fit = mapping.fit() + (preset(kind, table).isPresent() ? PRESET : 0) + SIGN * Math.min(MOST_SIGNS, signs)
                + (called(kind, table) ? CALLED : 0)
                - UNFIT * overrides.unfit(kind, table.columns());
        return new Mapping(kind, mapping.columns(), mapping.ties(), mapping.missing(), fit);
    }

    private boolean fits(Mapping mapping, TableRead table) {
        if (!mapping.missing().isEmpty()) {
            return false;
        }
        if (preset(mapping.kind(), table).isPresent()) {
            return true;
        }
        Set<String> keys = keys(table.columns());
        if (texts("against", mapping.kind()).stream().anyMatch(word -> keys.contains(key(word)))) {
            return false;
        }
        List<String> proof = texts("proof", mapping.kind());
        if (!proof.isEmpty() && !called(mapping.kind(), table)
                && proof.stream().noneMatch(word -> keys.contains(key(word)))) {
            return false;
        }
        List<Field> required = required(mapping.kind());
        if (required.size() > 1) {
            return true;
        }
        int name = mapping.column(required.getFirst());
        return (name >= 0 && mapping.columns().get(name).confidence() >= PLAIN_NAME) || mapping.fit() >= ENOUGH;
    }

    /** A list known by a name alone, in a table that rather is another kind with something missing. */
    private static boolean dominated(Mapping best, Mapping nearest) {
        double share = 1 - (double) nearest.missing().size() / required(nearest.kind()).size();
        return required(best.kind()).size() == 1 && nearest.fit() * share > best.fit() + DOMINATED;
    }

    private static List<Field> required(RecordKind kind) {
        return Field.of(kind).stream().filter(Field::required).toList();
    }

    /** How well the columns fit, and the share of the required fields among them. */
    private static double nearness(Mapping mapping) {
        int required = required(mapping.kind()).size();
        return (double) (required - mapping.missing().size()) / required + mapping.fit();
    }

    private boolean called(RecordKind kind, TableRead table) {
        String sheet = table.sheet();
        String name = Names.key(sheet == null
                ? Objects.requireNonNull(table.file().getFileName()).toString()
                : sheet);
        return texts("called", kind).stream().anyMatch(name::contains);
    }

    private List<String> texts(String what, RecordKind kind) {
        Map<?, ?> ofKinds = (Map<?, ?>) Objects.requireNonNull(words.get(what));
        Object texts = ofKinds.get(kind.id());
        return texts == null ? List.of() : WordFile.texts(texts);
    }

    private Set<String> keys(List<ColumnRead> columns) {
        return columns.stream().map(column -> key(column.name())).collect(Collectors.toSet());
    }

    private String key(String heading) {
        return String.join("", headings.words(heading));
    }
}
