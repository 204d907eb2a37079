package app.quarterdeck.session.card;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.card.Card.Event;
import app.quarterdeck.session.card.Card.Fact;
import app.quarterdeck.session.card.Card.What;
import app.quarterdeck.session.edit.Editing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cards of a workspace as it is now. Not on the window's thread. */
public final class Cards {

    /** What the deal's own past tells already. */
    private static final Set<Field> TOLD = Set.of(Field.DEAL_AMOUNT, Field.DEAL_EXPECTED_CLOSE_ON, Field.DEAL_STAGE,
            Field.DEAL_STATUS, Field.DEAL_CLOSED_ON, Field.DEAL_PROBABILITY);

    private final Session session;
    private final Analysis analysis;
    private final Snapshot snapshot;
    private final CardWords words;

    public Cards(Session session, Messages messages) {
        this.session = session;
        this.analysis = session.analysis();
        this.snapshot = analysis.snapshot();
        this.words = new CardWords(snapshot, messages);
    }

    /**
     * The card a record leads to: its own for deals, leads and customers, else that of the deal or customer it belongs to.
     *
     * @return empty where it belongs to none, or is gone
     */
    public Optional<Card> of(RecordKind kind, long id) {
        int row = row(kind, id);
        if (row < 0) {
            return Optional.empty();
        }
        int deal = switch (kind) {
            case DEALS -> row;
            case STAGE_EVENTS -> snapshot.linked(Field.EVENT_DEAL_ID)[row];
            case DEAL_LINES -> snapshot.linked(Field.LINE_DEAL_ID)[row];
            case ACTIVITIES -> snapshot.linked(Field.ACTIVITY_DEAL_ID)[row];
            default -> -1;
        };
        int lead = kind == RecordKind.LEADS
                ? row
                : kind == RecordKind.ACTIVITIES ? snapshot.linked(Field.ACTIVITY_LEAD_ID)[row] : -1;
        if (deal >= 0) {
            return Optional.of(deal(deal));
        } else if (lead >= 0) {
            return Optional.of(lead(lead));
        }
        int customer = snapshot.split(kind, Dimension.CUSTOMER)[row];
        return customer == Blank.TEXT ? Optional.empty() : customer(customer);
    }

    /** Whether records of this kind lead to a card at all. */
    public static boolean leads(RecordKind kind) {
        return switch (kind) {
            case DEALS, LEADS, CUSTOMERS, SALES, STAGE_EVENTS, DEAL_LINES, ACTIVITIES, SURVEYS, CONTACTS -> true;
            default -> false;
        };
    }

    /** By name, in any spelling. */
    public Optional<Card> customer(String name) {
        int code = snapshot.texts().sameName(name);
        return code == Blank.TEXT ? Optional.empty() : customer(code);
    }

    /** A deal by its number or name as the file has it. @throws UserFault where there is none */
    public Card dealCalled(String name) {
        long[] found = session.records().order(RecordKind.DEALS, List.of(Field.DEAL_ID, Field.DEAL_NAME), name,
                List.of(), null, false);
        List<Records.Row> rows = session.records().rows(RecordKind.DEALS, List.of(Field.DEAL_ID, Field.DEAL_NAME),
                found);
        for (int field = 0; field < 2; field++) {
            for (Records.Row row : rows) {
                if (row.values().get(field).toString().equalsIgnoreCase(name)) {
                    return of(RecordKind.DEALS, row.id()).orElseThrow(() -> UserFault.of("card.no-deal", name));
                }
            }
        }
        throw UserFault.of("card.no-deal", name);
    }

    /** @throws UserFault where there is none */
    public Card customerCalled(String name) {
        return customer(name).orElseThrow(() -> UserFault.of("card.no-customer", name));
    }

    private Optional<Card> customer(int code) {
        CustomerCard card = new CustomerCard(analysis, words, code);
        if (!card.known()) {
            return Optional.empty();
        }
        List<Event> events = new ArrayList<>(card.events());
        Records.Row row = card.row() < 0 ? null : record(RecordKind.CUSTOMERS, card.row(), Field.CUSTOMER_NAME);
        if (row != null) {
            edits(events, RecordKind.CUSTOMERS, row.id());
        }
        return Optional.of(new Card("customer", words.text(snapshot.texts().canonical(code)), card.sub(), card.facts(),
                sorted(events), row == null ? "" : source(row)));
    }

    private Card deal(int row) {
        DealCard card = new DealCard(analysis, words, row);
        List<Event> events = new ArrayList<>(card.events());
        Records.Row record = record(RecordKind.DEALS, row, Field.DEAL_ID, Field.DEAL_NAME);
        edits(events, RecordKind.DEALS, record.id());
        String id = record.values().getFirst().toString();
        String name = record.values().getLast().toString();
        return new Card("deal", name.isEmpty() ? id : name,
                words.joined(name.isEmpty() ? "" : id, card.customer(), words.status(snapshot.status(row))),
                card.facts(), sorted(events), source(record));
    }

    private Card lead(int row) {
        List<Fact> facts = new ArrayList<>();
        for (Field field : List.of(Field.LEAD_STATUS, Field.LEAD_OWNER, Field.LEAD_SOURCE, Field.LEAD_CAMPAIGN,
                Field.LEAD_DROP_REASON, Field.LEAD_TERRITORY)) {
            String text = words.text(field, row);
            if (!text.isEmpty()) {
                facts.add(new Fact(words.label(field), text, ""));
            }
        }
        List<Event> events = new ArrayList<>();
        DealCard.at(events, words.day(Field.LEAD_CREATED_AT, row), What.CREATED, words.get("card.event.lead"),
                words.text(Field.LEAD_SOURCE, row));
        DealCard.at(events, words.day(Field.LEAD_FIRST_RESPONSE_AT, row), What.ANSWER, words.get("card.event.answered"),
                "");
        DealCard.at(events, words.day(Field.LEAD_QUALIFIED_ON, row), What.STAGE, words.get("card.event.qualified"), "");
        DealCard.at(events, words.day(Field.LEAD_DROPPED_ON, row), What.LOST, words.get("card.event.dropped"),
                words.text(Field.LEAD_DROP_REASON, row));
        int[] leadOf = snapshot.linked(Field.ACTIVITY_LEAD_ID);
        IntStream.range(0, leadOf.length).filter(one -> leadOf[one] == row)
                .forEach(one -> DealCard.at(events, words.day(Field.ACTIVITY_AT, one), What.ACTIVITY,
                        DealCard.activityName(words, one), DealCard.activityDetail(words, one)));
        Records.Row record = record(RecordKind.LEADS, row, Field.LEAD_NAME, Field.LEAD_ID);
        edits(events, RecordKind.LEADS, record.id());
        String name = record.values().getFirst().toString();
        String id = record.values().getLast().toString();
        String company = words.text(Field.LEAD_COMPANY, row);
        String title = name.isEmpty() ? company.isEmpty() ? id : company : name;
        return new Card("lead", title, words.joined(title.equals(id) ? "" : id, title.equals(company) ? "" : company),
                facts, sorted(events), source(record));
    }

    /** What was typed by hand, and what imports changed that the record's own past does not tell. */
    private void edits(List<Event> out, RecordKind kind, long id) {
        for (Editing.Line line : session.editing().history(kind, id)) {
            if (line.batch() == 0 || !TOLD.contains(line.field())) {
                out.add(new Event(line.at().toLocalDate(), line.batch() == 0 ? What.EDITED : What.CHANGED,
                        line.batch() == 0
                                ? words.get("card.event.edited")
                                : words.get("card.event.changed", line.batch()),
                        words.get("card.change", words.label(line.field()), words.value(line.old()),
                                words.value(line.now()))));
            }
        }
    }

    private static List<Event> sorted(List<Event> events) {
        return events.stream().sorted(Comparator.comparing(Event::day).reversed()).toList();
    }

    private Records.Row record(RecordKind kind, int row, Field... fields) {
        return session.records().rows(kind, List.of(fields), new long[]{snapshot.table(kind).rowId(row)}).getFirst();
    }

    private String source(Records.@Nullable Row row) {
        return row == null || row.file().isEmpty()
                ? ""
                : row.sheet().isEmpty()
                        ? words.get("card.source.file", row.file(), row.row())
                        : words.get("card.source.sheet", row.file(), row.sheet(), row.row());
    }

    private int row(RecordKind kind, long id) {
        FactTable table = snapshot.table(kind);
        for (int row = 0; row < table.size(); row++) {
            if (table.rowId(row) == id) {
                return row;
            }
        }
        return -1;
    }
}
