package app.quarterdeck.importing.meaning;

import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.words.Headings;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The fields a column could fill. A known heading counts its weight; one without its unit or the record's own name a
 * little less; one that merely contains the words much less. What the column holds supports or contradicts it.
 */
final class Candidates {

    /** Below this a column is kept as it is. */
    static final double LEAST = 0.55;

    private static final double WITHOUT_ENTITY = 0.99;
    private static final double WITHOUT_UNITS = 0.96;
    private static final double CONTAINED = 0.9;
    private static final double NOTHING_IN_IT = 0.9;
    /** Words that make a heading mean something beside the field it names. */
    private static final Set<String> OTHER = Set.of("parent", "last", "previous", "prior", "next", "old", "former",
            "second", "secondary", "ultimate", "modified", "updated", "weighted", "上", "父", "原", "次");

    private final Headings headings;
    private final Synonyms synonyms;

    Candidates(Headings headings) {
        this.headings = headings;
        this.synonyms = new Synonyms(headings);
    }

    List<Candidate> of(RecordKind kind, int index, ColumnRead column, long rows) {
        List<String> words = headings.words(column.name());
        List<String> bare = headings.withoutUnits(column.name());
        String joined = String.join("", words);
        String own = String.join("", Headings.withoutEntity(kind, words));
        String plain = String.join("", bare);
        String ownPlain = String.join("", Headings.withoutEntity(kind, bare));
        Map<Target, Double> best = new HashMap<>();
        for (Synonyms.Entry entry : synonyms.of(kind)) {
            String known = entry.joined();
            double match = known.equals(joined)
                    ? 1
                    : known.equals(own)
                            ? WITHOUT_ENTITY
                            : known.equals(plain) || known.equals(ownPlain) ? WITHOUT_UNITS : contained(entry, bare);
            if (match > 0) {
                best.merge(entry.target(), match * entry.weight(), Math::max);
            }
        }
        List<Candidate> out = new ArrayList<>();
        best.forEach((target, confidence) -> {
            double sure = confidence * support(target, column, rows);
            if (sure >= LEAST) {
                out.add(new Candidate(index, target, Math.round(sure * 100) / 100.0));
            }
        });
        return out;
    }

    private static double contained(Synonyms.Entry entry, List<String> words) {
        Field field = entry.target().field();
        boolean key = field == null || field.type() == FieldType.KEY || field.id().equals("id");
        if (key || entry.words().size() < 2 || Collections.indexOfSubList(words, entry.words()) < 0
                || words.stream().anyMatch(OTHER::contains)) {
            return 0;
        }
        return CONTAINED * entry.words().size() / words.size();
    }

    /** 1 where the values fit the field, less where they would have to be read against what they look like. */
    private static double support(Target target, ColumnRead column, long rows) {
        ColumnType type = column.type();
        Field field = target.field();
        if (target.way() == Target.Way.LINE) {
            return type == ColumnType.NUMBER ? 1 : 0;
        } else if (field == null) {
            return 1;
        } else if (column.blank() >= rows) {
            return NOTHING_IN_IT;
        }
        boolean date = type == ColumnType.DATE || type == ColumnType.DATETIME;
        return switch (field.type()) {
            case KEY -> date ? 0.5 : 1;
            case TEXT -> date ? 0.3 : type == ColumnType.MONEY ? 0.6 : 1;
            case STATUS -> date ? 0.3 : type == ColumnType.NUMBER || type == ColumnType.MONEY ? 0.6 : 1;
            case DATE, DATETIME -> date ? 1 : type == ColumnType.BOOLEAN ? 0 : 0.7;
            case MONEY, NUMBER, SHARE ->
                switch (type) {
                    case NUMBER, MONEY -> 1;
                    case TEXT -> 0.7;
                    case DATE, DATETIME, BOOLEAN -> 0;
                };
        };
    }
}
