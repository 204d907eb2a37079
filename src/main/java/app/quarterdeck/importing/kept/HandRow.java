package app.quarterdeck.importing.kept;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.records.Built;
import app.quarterdeck.importing.typing.ColumnPlan;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.ImportTransaction;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.edit.Stored;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A record typed by hand: one row of a file of its own, to which the rules of every import apply. */
public final class HandRow {

    private final Decisions decisions;
    private final List<Field> fields;
    private final Vocabulary vocabulary = new Vocabulary();

    public HandRow(RecordKind kind) {
        this.fields = Field.of(kind);
        Map<String, String> statuses = new LinkedHashMap<>();
        Arrays.stream(DealStatus.values()).forEach(status -> statuses.put("status." + status.id(), status.id()));
        this.decisions = new Decisions(kind,
                fields.stream().map(field -> new Decisions.Column(field.id(), ColumnPlan.plain(type(field)).words(),
                        field.id(), 1, false)).toList(),
                false, "", statuses);
    }

    /**
     * What keeps it from being a record.
     *
     * @param field whose value is at fault; null where it is the record as a whole
     */
    public record Fault(@Nullable Field field, Note reason) {
    }

    /** Where it stands once it is added. */
    public record Added(long record, int batch) {
    }

    /** The first fault of these values, as {@link Stored} has values; empty where they are a record. */
    public Optional<Fault> fault(Map<Field, ? extends @Nullable Object> values) {
        Batch.Rejected wrong = table(values).build(vocabulary, _ -> false).getFirst().rejected();
        return Optional.ofNullable(wrong).map(this::fault);
    }

    /**
     * Adds it as a batch of its own, one row read and imported.
     *
     * @throws app.quarterdeck.base.UserFault where there is such a record already
     */
    public Added add(WorkspaceFile workspace, Map<Field, ? extends @Nullable Object> values) {
        KeptTable table = table(values);
        try (ImportTransaction transaction = workspace.beginImport()) {
            BatchWriter writer = transaction.batch(decisions.kind(), 1, "", "", "", table.layout().fields(), List.of(),
                    Map.of());
            Built built = table.build(vocabulary, writer::knows).getFirst();
            BatchWriter.Row record = Objects.requireNonNull(built.record());
            if (writer.record(record.identity()) > 0) {
                throw app.quarterdeck.base.UserFault.of("meaning.fault.there",
                        record.identity().text().replace('\u001f', ' '));
            }
            writer.put(List.of(record));
            long added = writer.record(record.identity());
            writer.finish(new RowCounts(1, 1, 0, 0, 0, 0), List.of());
            transaction.commit();
            return new Added(added, writer.batch());
        }
    }

    private KeptTable table(Map<Field, ? extends @Nullable Object> values) {
        KeptTable table = new KeptTable(decisions, "-");
        if (!table.add(1, fields.stream().map(field -> text(values.get(field))).toList(), "")) {
            throw app.quarterdeck.base.UserFault.of("meaning.fault.empty");
        }
        return table;
    }

    private Fault fault(Batch.Rejected wrong) {
        return new Fault(Field.ofId(decisions.kind(), wrong.column()).orElse(null), wrong.reason());
    }

    private static String text(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case DealStatus status -> status.id();
            case BigDecimal number -> number.toPlainString();
            case Double number -> BigDecimal.valueOf(number).toPlainString();
            default -> value.toString();
        };
    }

    private static ColumnType type(Field field) {
        return switch (field.type()) {
            case KEY, TEXT, STATUS -> ColumnType.TEXT;
            case DATE -> ColumnType.DATE;
            case DATETIME -> ColumnType.DATETIME;
            case MONEY -> ColumnType.MONEY;
            case NUMBER, SHARE -> ColumnType.NUMBER;
        };
    }
}
