package app.quarterdeck.model.same;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The fields whose values are names of one sort, such as the product of a deal, of a sale and in the list of products: what
 * is the same in one is the same in all. Customers, products, people and partners have the id of their kind of record,
 * other lists that of their field.
 */
public final class NameList {

    private static final Map<RecordKind, Set<String>> NAMED = Map.of(RecordKind.CUSTOMERS, Set.of("customer_id"),
            RecordKind.PRODUCTS, Set.of("product"), RecordKind.PARTNERS, Set.of("partner_id"), RecordKind.REPS,
            Set.of("rep", "owner", "owner_at_close", "co_owner", "manager"));
    private static final Set<String> OF_RECORD = Set.of("id", "name");
    /** Texts that are no names: their spelling says something else, or nothing. */
    private static final Set<String> NO_NAMES = Set.of("currency", "to", "metric", "scope", "label", "ramp",
            "criteria_met", "material", "tool", "primary_metric", "guardrail_metric", "what", "id");
    private static final Map<Field, String> LISTS = new EnumMap<>(Field.class);
    private static final Map<String, List<Field>> FIELDS = new LinkedHashMap<>();

    static {
        for (Field field : Field.values()) {
            String list = find(field);
            if (list != null) {
                LISTS.put(field, list);
                FIELDS.computeIfAbsent(list, id -> new ArrayList<>()).add(field);
            }
        }
    }

    private NameList() {
    }

    /** The list a field's values belong to; null where they are no names. */
    public static @Nullable String of(Field field) {
        return LISTS.get(field);
    }

    /** All lists there are. */
    public static List<String> all() {
        return List.copyOf(FIELDS.keySet());
    }

    /** The fields of a list; none where there is no such list. */
    public static List<Field> fields(String list) {
        return FIELDS.getOrDefault(list, List.of());
    }

    /** The first field of a kind whose values belong to a list; empty where it has none. */
    public static Optional<Field> field(String list, RecordKind kind) {
        return fields(list).stream().filter(field -> field.kind() == kind)
                .min(Comparator.comparing(field -> field.id().equals("id")));
    }

    /** The kind of record that is listed under these names; empty for plain values. */
    public static Optional<RecordKind> kind(String list) {
        return RecordKind.ofId(list).filter(NAMED::containsKey);
    }

    /** Whether the field is the name in a list of its own, such as that of the products: there it is spelled as meant. */
    public static boolean listed(Field field) {
        return NAMED.containsKey(field.kind()) && field.id().equals("name");
    }

    private static @Nullable String find(Field field) {
        if (field.type() != FieldType.TEXT) {
            return null;
        }
        if (NAMED.containsKey(field.kind()) && OF_RECORD.contains(field.id())) {
            return field.kind().id();
        }
        return Arrays.stream(RecordKind.values())
                .filter(kind -> NAMED.getOrDefault(kind, Set.of()).contains(field.id())).map(RecordKind::id)
                .findFirst().orElse(NO_NAMES.contains(field.id()) ? null : ofPlain(field));
    }

    /** The market of a deal and the list of markets are one; the name of a holiday or a candidate is nobody else's. */
    private static @Nullable String ofPlain(Field field) {
        return field == Field.MARKET_NAME ? "market" : field.id().equals("name") ? null : field.id();
    }
}
