package app.quarterdeck.ui.data;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which fields of a kind are shown, what tells records apart first. */
final class Columns {

    private static final Map<RecordKind, List<Field>> FIRST = Map.of(RecordKind.DEALS,
            List.of(Field.DEAL_ID, Field.DEAL_NAME, Field.DEAL_CUSTOMER_ID, Field.DEAL_STATUS, Field.DEAL_CLOSED_ON,
                    Field.DEAL_AMOUNT, Field.DEAL_OWNER, Field.DEAL_CREATED_ON),
            RecordKind.CUSTOMERS,
            List.of(Field.CUSTOMER_ID, Field.CUSTOMER_NAME, Field.CUSTOMER_SEGMENT, Field.CUSTOMER_TERRITORY),
            RecordKind.ACTIVITIES,
            List.of(Field.ACTIVITY_AT, Field.ACTIVITY_TYPE, Field.ACTIVITY_REP, Field.ACTIVITY_DEAL_ID,
                    Field.ACTIVITY_OUTCOME),
            RecordKind.SALES, List.of(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID, Field.SALE_PRODUCT,
                    Field.SALE_QTY, Field.SALE_NET_AMOUNT));

    private Columns() {
    }

    /** The fields of a form: those that matter or are in use, before those left for when they are asked for. */
    static List<Field> form(RecordKind kind, List<Field> inUse) {
        List<Field> out = new ArrayList<>(FIRST.getOrDefault(kind, List.of()));
        Stream.concat(Field.of(kind).stream().filter(Field::required), inUse.stream())
                .filter(field -> !out.contains(field)).forEach(out::add);
        return out;
    }

    /** Only fields in which any record has a value. */
    static List<Field> shown(Session session, Analysis analysis, RecordKind kind) {
        List<Field> filled = new ArrayList<>(session.records().filled(kind, analysis));
        List<Field> out = new ArrayList<>(FIRST.getOrDefault(kind, List.of()));
        out.retainAll(filled);
        filled.removeAll(out);
        out.addAll(filled);
        return out;
    }
}
