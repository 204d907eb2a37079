package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the user said with {@code --map "Column=field"}; {@code -} keeps a column as it is. */
public final class Overrides {

    /** One of them. */
    private record Said(String column, String field) {

        boolean names(ColumnRead column) {
            return Names.key(column.name()).equals(Names.key(column()));
        }

        boolean keeps() {
            return field.equals("-") || field.equals("ignore");
        }
    }

    public static final Overrides NONE = new Overrides(List.of());

    private final List<Said> said;

    private Overrides(List<Said> said) {
        this.said = said;
    }

    /** @throws UserFault (usage) where a text is not {@code Column=field} */
    public static Overrides parse(List<String> texts) {
        List<Said> out = new ArrayList<>();
        for (String text : texts) {
            int at = text.lastIndexOf('=');
            if (at <= 0 || at == text.length() - 1) {
                throw UserFault.usage("meaning.map.form", text);
            }
            out.add(new Said(text.substring(0, at).strip(), text.substring(at + 1).strip()));
        }
        return new Overrides(List.copyOf(out));
    }

    /** The user wants the column left as it is. */
    boolean keeps(ColumnRead column) {
        return said.stream().anyMatch(one -> one.keeps() && one.names(column));
    }

    Optional<Field> field(RecordKind kind, ColumnRead column) {
        return said.stream().filter(one -> one.names(column)).flatMap(one -> Field.ofId(kind, one.field()).stream())
                .findFirst();
    }

    /** How many say something of these columns that this kind does not know. */
    long unfit(RecordKind kind, List<ColumnRead> columns) {
        return said.stream().filter(one -> !one.keeps() && Field.ofId(kind, one.field()).isEmpty())
                .filter(one -> columns.stream().anyMatch(one::names)).count();
    }

    /**
     * Every one of them must have been of use in some table.
     *
     * @throws UserFault (usage) naming the columns or fields there are
     */
    public void checkUsed(List<RecordKind> kinds, List<List<ColumnRead>> tables) {
        for (Said one : said) {
            Set<RecordKind> where = new LinkedHashSet<>();
            for (int i = 0; i < tables.size(); i++) {
                if (tables.get(i).stream().anyMatch(one::names)) {
                    where.add(kinds.get(i));
                }
            }
            if (where.isEmpty()) {
                throw UserFault.usage("meaning.map.column", one.column(), tables.stream().flatMap(List::stream)
                        .map(ColumnRead::name).distinct().collect(Collectors.joining(", ")));
            }
            if (!one.keeps() && where.stream().allMatch(kind -> Field.ofId(kind, one.field()).isEmpty())) {
                throw UserFault.usage("meaning.map.field", one.field(), where.stream()
                        .flatMap(kind -> Field.of(kind).stream()).map(Field::id).distinct()
                        .collect(Collectors.joining(", ")));
            }
        }
    }
}
