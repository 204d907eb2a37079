package app.quarterdeck.session.card;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.metrics.work.DealPace;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.card.Card.Event;
import app.quarterdeck.session.card.Card.Fact;
import app.quarterdeck.session.card.Card.What;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** One deal: figures and what happened, from the deal itself, its stages, activities, sales and earlier imports. */
final class DealCard {

    private final Snapshot snapshot;
    private final Analysis analysis;
    private final CardWords words;
    private final int row;
    private final boolean open;

    DealCard(Analysis analysis, CardWords words, int row) {
        this.analysis = analysis;
        this.snapshot = analysis.snapshot();
        this.words = words;
        this.row = row;
        this.open = snapshot.status(row) == DealStatus.OPEN;
    }

    String customer() {
        return words.text(snapshot.split(RecordKind.DEALS, Dimension.CUSTOMER)[row]);
    }

    List<Fact> facts() {
        List<Fact> out = new ArrayList<>();
        fact(out, "card.amount", words.money(Field.DEAL_AMOUNT, Field.DEAL_CURRENCY, row), "");
        DealPace pace = analysis.engine().pace(row);
        if (pace.age() != null) {
            fact(out, open ? "card.age" : "card.cycle", words.days(pace.age()),
                    pace.usual() == null ? "" : words.get("card.usual", words.days(pace.usual())));
        }
        String stage = words.text(Field.DEAL_STAGE, row);
        fact(out, "card.stage", stage, pace.inStage() == null
                ? ""
                : words.get("card.in-stage", words.days(pace.inStage()), words.days(pace.stageUsual())));
        if (open) {
            out.add(nextStep());
            expected(out);
        } else {
            fact(out, "card.loss-reason", words.text(Field.DEAL_LOSS_REASON, row), "");
        }
        fact(out, "card.owner", words.text(Field.DEAL_OWNER, row), "");
        fact(out, "card.source", words.joined(words.text(Field.DEAL_SOURCE, row),
                words.text(Field.DEAL_CAMPAIGN, row)), "");
        fact(out, "card.competitor", words.text(Field.DEAL_COMPETITOR, row), "");
        fact(out, "card.product", words.text(snapshot.split(RecordKind.DEALS, Dimension.PRODUCT)[row]), "");
        fact(out, "card.reason", words.text(Field.DEAL_REASON, row), "");
        return out;
    }

    private void expected(List<Fact> out) {
        LocalDate expected = words.day(Field.DEAL_EXPECTED_CLOSE_ON, row);
        LocalDate asOf = analysis.asOf();
        if (expected != null) {
            fact(out, "card.expected", words.words().date(expected), asOf != null && expected.isBefore(asOf)
                    ? words.get("card.past", asOf)
                    : "");
        }
    }

    /** The next activity after the as-of date. */
    private Fact nextStep() {
        LocalDate asOf = analysis.asOf();
        int next = activities().filter(one -> {
            LocalDate day = words.day(Field.ACTIVITY_AT, one);
            return day != null && asOf != null && day.isAfter(asOf);
        }).boxed().min((a, b) -> Integer.compare(at(a), at(b))).orElse(-1);
        LocalDate day = next < 0 ? null : words.day(Field.ACTIVITY_AT, next);
        return day == null
                ? new Fact(words.get("card.next"), words.get("card.next.none"), "")
                : new Fact(words.get("card.next"), words.words().date(day), words.known(Field.ACTIVITY_TYPE, next));
    }

    private int at(int activity) {
        return snapshot.table(RecordKind.ACTIVITIES).moments(Field.ACTIVITY_AT)[activity];
    }

    private void fact(List<Fact> out, String key, String value, String note) {
        if (!value.isEmpty()) {
            out.add(new Fact(words.get(key), value, note));
        }
    }

    List<Event> events() {
        List<Event> out = new ArrayList<>();
        dates(out);
        boolean history = stages(out);
        activities().forEach(one -> activity(out, one));
        sales(out);
        earlier(out, history);
        return out;
    }

    private void dates(List<Event> out) {
        at(out, words.day(Field.DEAL_CREATED_ON, row), What.CREATED, words.get("card.event.created"),
                words.text(Field.DEAL_SOURCE, row));
        at(out, words.day(Field.DEAL_QUALIFIED_ON, row), What.STAGE, words.get("card.event.qualified"), "");
        at(out, words.day(Field.DEAL_FIRST_CONTACT_ON, row), What.ACTIVITY, words.get("card.event.first-contact"), "");
        int[] dealOf = snapshot.linked(Field.LEAD_DEAL_ID);
        IntStream.range(0, dealOf.length).filter(lead -> dealOf[lead] == row)
                .forEach(lead -> at(out, words.day(Field.LEAD_CREATED_AT, lead), What.CREATED,
                        words.get("card.event.lead"), words.text(Field.LEAD_SOURCE, lead)));
        switch (snapshot.status(row)) {
            case OPEN -> at(out, words.day(Field.DEAL_EXPECTED_CLOSE_ON, row), What.PLANNED,
                    words.get("card.event.expected"), "");
            case WON -> at(out, words.day(Field.DEAL_CLOSED_ON, row), What.WON, words.get("card.event.won"),
                    words.money(Field.DEAL_AMOUNT, Field.DEAL_CURRENCY, row));
            case LOST -> at(out, words.day(Field.DEAL_CLOSED_ON, row), What.LOST, words.get("card.event.lost"),
                    words.joined(words.text(Field.DEAL_LOSS_REASON, row), words.text(Field.DEAL_COMPETITOR, row)));
            case DISQUALIFIED -> at(out, words.day(Field.DEAL_CLOSED_ON, row), What.LOST,
                    words.get("card.event.disqualified"), words.text(Field.DEAL_LOSS_REASON, row));
        }
    }

    private boolean stages(List<Event> out) {
        int[] dealOf = snapshot.linked(Field.EVENT_DEAL_ID);
        int[] mine = IntStream.range(0, dealOf.length).filter(event -> dealOf[event] == row).toArray();
        for (int event : mine) {
            at(out, words.day(Field.EVENT_ENTERED_ON, event), What.STAGE,
                    words.get("card.event.stage", words.text(Field.EVENT_STAGE, event)), "");
        }
        return mine.length > 0;
    }

    private IntStream activities() {
        int[] dealOf = snapshot.linked(Field.ACTIVITY_DEAL_ID);
        int[] leadOf = snapshot.linked(Field.ACTIVITY_LEAD_ID);
        int[] ofLead = snapshot.linked(Field.LEAD_DEAL_ID);
        return IntStream.range(0, dealOf.length).filter(one -> dealOf[one] == row
                || (dealOf[one] < 0 && leadOf[one] >= 0 && ofLead[leadOf[one]] == row));
    }

    private void activity(List<Event> out, int one) {
        LocalDate asOf = analysis.asOf();
        LocalDate day = words.day(Field.ACTIVITY_AT, one);
        boolean planned = day != null && asOf != null && day.isAfter(asOf);
        at(out, day, planned ? What.PLANNED : What.ACTIVITY, activityName(words, one), activityDetail(words, one));
    }

    static String activityName(CardWords words, int one) {
        String type = words.known(Field.ACTIVITY_TYPE, one);
        return type.isEmpty() ? words.get("card.event.activity") : type;
    }

    static String activityDetail(CardWords words, int one) {
        return words.joined(words.text(Field.ACTIVITY_CHANNEL, one), words.known(Field.ACTIVITY_DIRECTION, one),
                words.known(Field.ACTIVITY_OUTCOME, one), words.text(Field.ACTIVITY_REP, one));
    }

    private void sales(List<Event> out) {
        int[] dealOf = snapshot.linked(Field.SALE_DEAL_ID);
        IntStream.range(0, dealOf.length).filter(sale -> dealOf[sale] == row)
                .forEach(sale -> at(out, words.day(Field.SALE_DATE, sale), What.PURCHASE,
                        words.get("card.event.sale", words.money(Field.SALE_NET_AMOUNT, Field.SALE_CURRENCY, sale)),
                        words.text(snapshot.split(RecordKind.SALES, Dimension.PRODUCT)[sale])));
    }

    /** What earlier imports said otherwise; stages only where no history tells them better. */
    private void earlier(List<Event> out, boolean history) {
        FactTable deals = snapshot.table(RecordKind.DEALS);
        long id = deals.rowId(row);
        var past = snapshot.dealHistory();
        DealVersion before = null;
        for (DealVersion now : past.versions().stream().filter(one -> one.record() == id).toList()) {
            List<String> changes = new ArrayList<>();
            if (before != null && now.present()) {
                changes(changes, before, now, history);
            }
            LocalDate day = LocalDate.ofEpochDay(past.days().get(now.from()));
            if (!changes.isEmpty()) {
                at(out, day, What.CHANGED, words.get("card.event.import"),
                        String.join(words.get("card.between"), changes));
            } else if (!now.present()) {
                at(out, day, What.CHANGED, words.get("card.event.gone"), "");
            }
            before = now;
        }
    }

    private void changes(List<String> out, DealVersion before, DealVersion now, boolean history) {
        String currency = words.currency(Field.DEAL_CURRENCY, row);
        if (before.amount() != now.amount()) {
            out.add(change(Field.DEAL_AMOUNT, money(before.amount(), currency), money(now.amount(), currency)));
        }
        if (before.open() && now.open() && before.expected() != now.expected()) {
            out.add(change(Field.DEAL_EXPECTED_CLOSE_ON, date(before.expected()), date(now.expected())));
        }
        if (!history && before.stage() != now.stage()) {
            out.add(change(Field.DEAL_STAGE, words.value(words.text(before.stage())),
                    words.value(words.text(now.stage()))));
        }
    }

    private String change(Field field, String before, String now) {
        return words.get("card.change", words.label(field), before, now);
    }

    private String money(long value, @Nullable String currency) {
        return value == Blank.MONEY ? words.value(null) : words.money(value, currency);
    }

    private String date(int day) {
        return words.value(day == Blank.DATE ? null : LocalDate.ofEpochDay(day));
    }

    static void at(List<Event> out, @Nullable LocalDate day, What what, String text, String detail) {
        if (day != null) {
            out.add(new Event(day, what, text, detail));
        }
    }
}
