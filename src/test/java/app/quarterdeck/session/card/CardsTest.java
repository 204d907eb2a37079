package app.quarterdeck.session.card;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.card.Card.What;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The card of a deal and of its customer, with everything that happened, in order. */
class CardsTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @BeforeEach
    void company() throws IOException {
        session = Session.write(folder.resolve("cards.qdeck"));
        take("deals.csv", "Deal ID,Deal name,Customer,Owner,Created,Closed,Expected Close,Status,Stage,Amount",
                "D1,Pilot,Acme,Ana,2026-01-05,,2026-06-15,Open,Demo,1000",
                "D2,First order,ACME ,Ben,2025-01-05,2025-03-01,,Won,Closed,500",
                "D3,Other,Bolt,Ben,2026-01-05,2026-03-01,,Lost,Closed,700");
        take("stages.csv", "Deal ID,Stage,Entered on", "D1,Lead,2026-01-05", "D1,Demo,2026-02-01");
        take("activities.csv", "Activity ID,Activity type,Activity date,Deal ID,Outcome,Rep",
                "A1,call,2026-02-03 10:00,D1,reached,Ana",
                "A2,meeting,2026-07-02 10:00,D1,,Ana");
        session.set(Map.of("as-of", "2026-06-30", "currency", "EUR"));
    }

    private void take(String name, String... lines) throws IOException {
        Path file = Files.writeString(folder.resolve(name), String.join("\n", lines) + "\n");
        session.importFiles(ImportRequest.of(file), Progress.NONE, Cancellation.NEVER);
    }

    @AfterEach
    void close() {
        session.close();
    }

    private Cards cards() {
        return new Cards(session, WORDS);
    }

    private static String fact(Card card, String label) {
        return card.facts().stream().filter(fact -> fact.label().equals(label)).findFirst()
                .map(fact -> fact.value() + (fact.note().isEmpty() ? "" : " (" + fact.note() + ")")).orElse("");
    }

    @Test
    void openDealSaysValueAgeStageAndNextStep() {
        Card card = cards().dealCalled("d1");
        assertEquals("Pilot", card.title());
        assertEquals("D1 · Acme · Open", card.sub());
        assertEquals("€1,000", fact(card, "Value"));
        assertTrue(fact(card, "Age").startsWith("176 days"), fact(card, "Age"));
        assertTrue(fact(card, "Stage").startsWith("Demo"), fact(card, "Stage"));
        assertEquals("2 Jul 2026 (meeting)", fact(card, "Next step"));
        assertEquals("15 Jun 2026 (past on 30 Jun 2026)", fact(card, "Expected close"));
        assertEquals("From deals.csv, row 2", card.source());
    }

    @Test
    void whatHappenedStandsLatestFirstAndWhatIsPlannedIsMarked() {
        Card card = cards().dealCalled("Pilot");
        assertEquals(List.of(What.PLANNED, What.PLANNED, What.ACTIVITY, What.STAGE),
                card.events().stream().map(Card.Event::what).limit(4).toList());
        assertEquals(List.of("meeting", "Close expected", "call", "Stage: Demo"),
                card.events().stream().map(Card.Event::text).limit(4).toList());
        assertEquals("reached · Ana", card.events().get(2).detail());
    }

    @Test
    void editsByHandAndEarlierImportsAreOnTheCard() throws IOException {
        long id = session.records().order(RecordKind.DEALS, List.of(Field.DEAL_ID), "D1", List.of(), null, false)[0];
        session.editing().set(RecordKind.DEALS, id, Map.of(Field.DEAL_AMOUNT, new BigDecimal("1200")));
        Card card = cards().of(RecordKind.DEALS, id).orElseThrow();
        Card.Event edit = card.events().stream().filter(event -> event.what() == What.EDITED).findFirst()
                .orElseThrow();
        assertEquals("Net amount: €1,000 → €1,200".replace("€", ""), edit.detail());
        assertEquals("€1,200", fact(card, "Value"));
    }

    @Test
    void customerIsOneByAllSpellings() {
        Card card = cards().customerCalled("aCME");
        assertEquals("€500 (on 1 day)", fact(card, "Bought in all"));
        assertTrue(fact(card, "Open deals").startsWith("1"), fact(card, "Open deals"));
        assertTrue(card.events().stream().anyMatch(event -> event.what() == What.WON));
        assertTrue(card.events().stream().noneMatch(event -> event.what() == What.LOST), "Bolt's is another's");
    }

    @Test
    void rowsOfOtherKindsLeadToTheirDealOrCustomer() {
        assertEquals("Pilot", cards().of(RecordKind.STAGE_EVENTS, first(RecordKind.STAGE_EVENTS))
                .orElseThrow().title());
        assertEquals(Optional.empty(), cards().of(RecordKind.DEALS, 999_999));
    }

    private long first(RecordKind kind) {
        return session.records().order(kind, Field.of(kind), "", List.of(), null, false)[0];
    }

    @Test
    void nobodyOfTheNameIsSaidSo() {
        assertTrue(WORDS.say(assertThrows(UserFault.class, () -> cards().customerCalled("Nobody")).note())
                .contains("Nobody"));
        assertThrows(UserFault.class, () -> cards().dealCalled("D99"));
    }
}
