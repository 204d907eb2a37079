package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives each column of a table at most one field of a kind: what the user said first, then the surest match. */
final class Mapper {

    private final Candidates candidates;

    Mapper(Candidates candidates) {
        this.candidates = candidates;
    }

    /** @param known what the headings of a known export mean; empty for other tables */
    Mapping map(RecordKind kind, List<ColumnRead> columns, long rows, Overrides overrides,
            Map<String, Target> known) {
        @Nullable
        ColumnMeaning[] taken = new @Nullable ColumnMeaning[columns.size()];
        Set<Object> fields = new HashSet<>();
        List<Candidate> open = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            ColumnRead column = columns.get(i);
            Field said = overrides.field(kind, column).orElse(null);
            if (said != null) {
                taken[i] = new ColumnMeaning(column.name(), Target.of(said), 1);
                fields.add(said);
            } else if (overrides.keeps(column)) {
                taken[i] = new ColumnMeaning(column.name(), null, 0);
            } else {
                open.addAll(candidates.of(kind, i, column, rows));
            }
        }
        for (int i = 0; i < taken.length; i++) {
            Target target = known.get(Names.key(columns.get(i).name()));
            if (taken[i] == null && target != null && fields.add(claim(target))) {
                taken[i] = new ColumnMeaning(columns.get(i).name(), target, 1);
            }
        }
        open.sort(Comparator.comparingDouble(Candidate::confidence).reversed().thenComparingInt(Candidate::column));
        List<Mapping.Tie> ties = new ArrayList<>();
        for (Candidate candidate : open) {
            if (taken[candidate.column()] == null && fields.add(claim(candidate.target()))) {
                tie(candidate, open, taken, columns, ties);
                taken[candidate.column()] = new ColumnMeaning(columns.get(candidate.column()).name(),
                        candidate.target(), candidate.confidence());
            }
        }
        return mapping(kind, columns, taken, ties);
    }

    /** A field can be claimed once; without a field the way itself. */
    private static Object claim(Target target) {
        Field field = target.field();
        boolean half = target.way() == Target.Way.GIVEN || target.way() == Target.Way.FAMILY;
        return half ? target : field == null ? target.way() : field;
    }

    private static void tie(Candidate winner, List<Candidate> open, @Nullable ColumnMeaning[] taken,
            List<ColumnRead> columns, List<Mapping.Tie> ties) {
        Field field = winner.target().field();
        if (field == null) {
            return;
        }
        open.stream()
                .filter(other -> other.column() != winner.column() && taken[other.column()] == null
                        && claim(other.target()).equals(claim(winner.target()))
                        && other.confidence() == winner.confidence())
                .findFirst().ifPresent(other -> ties.add(new Mapping.Tie(field, columns.get(winner.column()).name(),
                        columns.get(other.column()).name())));
    }

    private static Mapping mapping(RecordKind kind, List<ColumnRead> columns, @Nullable ColumnMeaning[] taken,
            List<Mapping.Tie> ties) {
        List<ColumnMeaning> out = new ArrayList<>();
        double fit = 0;
        Set<Field> filled = new HashSet<>();
        for (int i = 0; i < taken.length; i++) {
            ColumnMeaning meaning = Objects.requireNonNullElse(taken[i],
                    new ColumnMeaning(columns.get(i).name(), null, 0));
            out.add(meaning);
            fit += meaning.confidence();
            Field field = meaning.field();
            if (field != null) {
                filled.add(field);
            }
        }
        dropUnitPrices(out, filled);
        dropHalves(out);
        return new Mapping(kind, out, ties, missing(kind, filled), fit);
    }

    /** Where the name is given as a whole, its parts say nothing more. */
    private static void dropHalves(List<ColumnMeaning> columns) {
        Set<Field> whole = new HashSet<>();
        columns.forEach(column -> {
            Target target = column.target();
            if (target != null && target.field() != null && target.way() == Target.Way.VALUE) {
                whole.add(target.field());
            }
        });
        columns.replaceAll(column -> {
            Target target = column.target();
            boolean half = target != null
                    && (target.way() == Target.Way.GIVEN || target.way() == Target.Way.FAMILY)
                    && whole.contains(target.field());
            return half ? new ColumnMeaning(column.column(), null, 0) : column;
        });
    }

    /** A price of one unit says nothing without a quantity. */
    private static void dropUnitPrices(List<ColumnMeaning> columns, Set<Field> filled) {
        if (filled.contains(Field.SALE_QTY) || filled.contains(Field.LINE_QTY)) {
            return;
        }
        columns.replaceAll(column -> {
            Target target = column.target();
            if (target == null || target.way() != Target.Way.UNIT) {
                return column;
            }
            filled.remove(target.field());
            return new ColumnMeaning(column.column(), null, 0);
        });
    }

    /**
     * A stage can say the status, one close column serves decided and open deals, a market has a size in customers or in
     * money, and a list of who reports to whom needs no names beside its ids.
     */
    private static List<Field> missing(RecordKind kind, Set<Field> filled) {
        return Field.of(kind).stream().filter(field -> field.required() && !filled.contains(field))
                .filter(field -> !(field == Field.DEAL_STATUS && filled.contains(Field.DEAL_STAGE)))
                .filter(field -> !(field == Field.DEAL_CLOSED_ON && filled.contains(Field.DEAL_EXPECTED_CLOSE_ON)))
                .filter(field -> !(field == Field.MARKET_POTENTIAL_CUSTOMERS
                        && filled.contains(Field.MARKET_POTENTIAL_VALUE)))
                .filter(field -> !(field == Field.REP_NAME && filled.contains(Field.REP_ID)
                        && filled.contains(Field.REP_MANAGER)))
                .toList();
    }
}
