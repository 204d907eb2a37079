package app.quarterdeck.facts;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.ImportTransaction;
import app.quarterdeck.store.WorkspaceFile;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of record goes into the file and comes out as columns. */
class RecordKindsTest {

    private static final int DAY = 20_000;

    @TempDir
    Path folder;

    private WorkspaceFile file;

    @BeforeEach
    void open() {
        file = WorkspaceFile.write(folder.resolve("a.qdeck"));
    }

    @AfterEach
    void close() {
        file.close();
    }

    @ParameterizedTest
    @EnumSource(RecordKind.class)
    void everyFieldOfEveryKindComesBackAsAColumn(RecordKind kind) {
        List<Field> fields = Field.of(kind);
        write(kind, fields, "1", fields.stream().map(RecordKindsTest::value).toArray());
        write(kind, fields, "2", fields.stream()
                .map(field -> field == Field.DEAL_STATUS ? (Object) DealStatus.LOST.code() : null).toArray());
        Snapshot snapshot = new Snapshot(new WorkspaceFacts(file));
        FactTable table = snapshot.table(kind);
        assertEquals(2, table.size());
        for (Field field : fields) {
            switch (field.type()) {
                case TEXT -> assertEquals("text of " + field.id(), snapshot.texts().text(table.codes(field)[0]));
                case DATE -> assertEquals(DAY, table.days(field)[0]);
                case DATETIME -> assertEquals(Moment.of(DAY, 75), table.moments(field)[0]);
                case MONEY -> assertEquals(12_345L, table.money(field)[0]);
                case NUMBER, SHARE -> assertEquals(0.5, table.numbers(field)[0]);
                case KEY, STATUS -> {
                    // Keys stay in the record; a status is the order of the deals.
                }
            }
            assertTrue(field.linked() != null || table.has(field), field.toString());
        }
        assertEquals(2, file.records().page(kind, fields, "", null, false, 0, 10).size());
    }

    @Test
    void aMomentIsReadAsTheTimeOnTheWall() {
        write(RecordKind.LEADS, List.of(Field.LEAD_CREATED_AT), "1", Moment.of(DAY, 75));
        assertEquals(List.of(LocalDateTime.of(2024, 10, 4, 1, 15)), file.records()
                .page(RecordKind.LEADS, List.of(Field.LEAD_CREATED_AT), "", null, false, 0, 1).getFirst().values());
        assertEquals(-1, Moment.day(Moment.of(-1, 1439)));
        assertEquals(1439, Moment.minute(Moment.of(-1, 1439)));
    }

    @Test
    void activitiesAndLinesAreSplitByWhatTheirDealSaysAndLeadsFindTheirDeal() {
        List<Field> deal = List.of(Field.DEAL_ID, Field.DEAL_STATUS, Field.DEAL_SOURCE, Field.DEAL_OWNER);
        write(RecordKind.DEALS, deal, "D1", "D1", DealStatus.LOST.code(), "Web", "Ana");
        write(RecordKind.DEALS, deal, "D2", "D2", DealStatus.WON.code(), "Fair", "Ben");
        List<Field> lead = List.of(Field.LEAD_ID, Field.LEAD_DEAL_ID, Field.LEAD_SOURCE);
        write(RecordKind.LEADS, lead, "L1", "L1", "D2", "Fair");
        write(RecordKind.LEADS, lead, "L2", "L2", "D9", "Post");
        List<Field> activity = List.of(Field.ACTIVITY_DEAL_ID, Field.ACTIVITY_LEAD_ID, Field.ACTIVITY_REP);
        write(RecordKind.ACTIVITIES, activity, "A1", "D1", null, null);
        write(RecordKind.ACTIVITIES, activity, "A2", null, "L2", "Cem");
        write(RecordKind.DEAL_LINES, List.of(Field.LINE_DEAL_ID), "1", "D2");

        Snapshot snapshot = new Snapshot(new WorkspaceFacts(file));
        assertEquals(List.of("Web", "Post"), said(snapshot, RecordKind.ACTIVITIES, Dimension.SOURCE));
        assertEquals(List.of("Ana", "Cem"), said(snapshot, RecordKind.ACTIVITIES, Dimension.REP));
        assertEquals(List.of("Fair"), said(snapshot, RecordKind.DEAL_LINES, Dimension.SOURCE));
        assertArrayEquals(new int[]{0, -1}, snapshot.linked(Field.LEAD_DEAL_ID));
        assertEquals(DealStatus.WON, snapshot.status(0));
        assertTrue(snapshot.has(Field.LEAD_DEAL_ID));
        assertTrue(!snapshot.has(Field.ACTIVITY_CONTACT_ID));
    }

    private static List<String> said(Snapshot snapshot, RecordKind kind, Dimension dimension) {
        return Arrays.stream(snapshot.split(kind, dimension)).mapToObj(snapshot.texts()::text).toList();
    }

    private void write(RecordKind kind, List<Field> fields, String identity, @Nullable Object... values) {
        try (ImportTransaction transaction = file.beginImport()) {
            BatchWriter batch = transaction.batch(kind, 1, "a.csv", "", "00", fields, List.of(), Map.of());
            assertEquals(List.of(BatchWriter.Outcome.IMPORTED),
                    batch.put(List.of(new BatchWriter.Row(identity, 2, values, new String[0]))));
            batch.finish(new RowCounts(1, 1, 0, 0, 0, 0), List.of());
            transaction.commit();
        }
    }

    private static Object value(Field field) {
        return switch (field.type()) {
            case KEY, TEXT -> "text of " + field.id();
            case DATE -> DAY;
            case DATETIME -> Moment.of(DAY, 75);
            case MONEY -> 12_345L;
            case NUMBER, SHARE -> 0.5;
            case STATUS -> DealStatus.WON.code();
        };
    }
}
