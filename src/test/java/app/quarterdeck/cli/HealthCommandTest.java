package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.cli.Commands.Ran;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the health of a workspace says of a dozen rows whose faults were counted by hand. */
class HealthCommandTest {

    @TempDir
    Path folder;
    private Commands commands;

    @BeforeEach
    void files() {
        commands = new Commands(folder);
        Path deals = commands.file("deals.csv",
                "Deal ID,Customer,Owner,Created,Closed,Expected Close,Status,Stage,Amount,Source,Currency",
                "D1,Acme,Ana,2026-01-05,2026-02-04,,Won,Closed,1000,Web,EUR",
                "D2,Bolt,Ana,2026-03-10,2026-02-21,,Won,Closed,3000,,EUR", // closed before created
                "D3,Core,Ben,2026-02-01,2026-03-03,,Won,Closed,,Web,EUR", // won without amount
                "D4,Dune,Zoe,2026-03-01,2026-03-30,,Lost,Closed,700,,EUR", // Zoe is not in the list
                "D5,Acme,Ben,2026-03-01,,2026-03-15,Open,Demo,-5,Web,EUR", // past expected, negative
                "D6,Acme,Ben,2026-03-01,,2026-09-15,Open,Demo,50,Web,USD");
        Path reps = commands.file("reps.csv", "Rep,Team", "Ana,North", "Ben,South");
        Path events = commands.file("history.csv", "Deal ID,Stage,Entered", "D1,Lead,2026-01-05", "D1,Demo,2026-01-20",
                "D1,Offer,2026-01-30", "D5,Lead,2026-02-20", "D5,Demo,2026-03-02", "D5,Offer,2026-03-05",
                "D5,Demo,2026-03-06");
        Path customers = commands.file("customers.csv", "Customer ID,Customer Name,Industry", "C1,Acme,Food",
                "C2,ACME,",
                "C3,Bolt,Food", "C4,Core,", "C5,Dune,Food");
        Ran ran = commands.in("import", deals, reps, events, customers);
        assertEquals(0, ran.code(), ran.err() + ran.out());
        commands.in("set", "currency=EUR");
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<String, Object> document, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(document.get(key));
    }

    private static Map<Object, Object> counts(Map<String, Object> document, String key) {
        return list(document, key).stream().collect(Collectors.toMap(one -> one.get("kind") + "/" + one.get("id"),
                one -> one.get("count")));
    }

    @Test
    void contradictionsAreCountedByKind() {
        Map<String, Object> health = commands.in("health", "--json").document();
        assertEquals(Map.of("deals/closed-before-created", 1, "deals/won-without-amount", 1, "deals/negative-amount", 1,
                "deals/open-past-expected", 1, "deals/unknown-rep", 1, "stage-events/stage-outside-deal", 1,
                "stage-events/stage-backwards", 1), counts(health, "contradictions"));
        assertEquals(3, ((Number) Objects.requireNonNull(commands.in("measure", "contradictions", "--period", "all",
                "--json").tables().getFirst().get("value"))).intValue(), "the metric counts the first three");
    }

    @Test
    void sharesAreOfTheRowsThatShouldHaveTheField() {
        Map<String, Object> health = commands.in("health", "--json").document();
        Map<String, Object> deals = list(health, "completeness").getFirst();
        assertEquals("deals", deals.get("kind"));
        Map<Object, String> fields = list(deals, "fields").stream().collect(Collectors.toMap(
                one -> one.get("field"), one -> one.get("filled") + "/" + one.get("should")));
        assertEquals("5/6", fields.get("deals.amount"));
        assertEquals("4/6", fields.get("deals.source"));
        assertEquals("4/4", fields.get("deals.closed_on"), "an open deal needs no closing date");
        assertEquals("2/6", fields.get("stage-events.deal_id"), "deals with a history");
    }

    @Test
    void customersOfOneNameAndAmountsWithoutARateAreFound() {
        Map<String, Object> health = commands.in("health", "--json").document();
        assertEquals(2, counts(health, "duplicates").get("customers/name"));
        Map<String, Object> unrated = list(health, "unrated").getFirst();
        assertEquals(List.of("deals", "USD", 1),
                List.of(unrated.get("kind"), unrated.get("currency"), unrated.get("count")));
        commands.in("set", "rate.USD=0.9@2026-01-01");
        assertTrue(list(commands.in("health", "--json").document(), "unrated").isEmpty());
    }

    @Test
    void whatIsMissingSaysWhatItUnlocksAndWhereItIs() {
        Map<String, Object> health = commands.in("health", "--json").document();
        Map<String, Object> reason = list(health, "missing").stream()
                .filter(one -> "deals.loss_reason".equals(one.get("field"))).findFirst().orElseThrow();
        assertFalse(((List<?>) Objects.requireNonNull(reason.get("metrics"))).isEmpty());
        assertTrue(String.valueOf(reason.get("where")).contains("HubSpot"), reason.toString());
        assertTrue(list(health, "missing").stream().anyMatch(one -> !list(one, "exports").isEmpty()),
                "columns of known exports are named");
    }

    @Test
    void withoutJsonPeopleReadSentences() {
        Ran ran = commands.in("health");
        assertEquals(0, ran.code());
        assertTrue(ran.out().contains("1 deal was closed before it was created."), ran.out());
        assertTrue(ran.out().contains("deals.csv: read "), ran.out());
        assertTrue(ran.out().contains("Deals: newest 30 Mar 2026, up to date"), ran.out());
    }
}
