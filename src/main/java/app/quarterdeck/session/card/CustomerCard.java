package app.quarterdeck.session.card;

import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.metrics.customers.Buyers.Buyer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
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
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** One customer: what they bought, what is open, who last did what; by all spellings of the name. */
final class CustomerCard {

    private final Snapshot snapshot;
    private final Analysis analysis;
    private final CardWords words;
    private final int code;

    /** @param code of the name */
    CustomerCard(Analysis analysis, CardWords words, int code) {
        this.analysis = analysis;
        this.snapshot = analysis.snapshot();
        this.words = words;
        this.code = snapshot.texts().canonical(code);
    }

    /** Row of the table of customers; -1 where the customer is only known from deals and sales. */
    int row() {
        return of(RecordKind.CUSTOMERS).findFirst().orElse(-1);
    }

    boolean known() {
        return Stream.of(RecordKind.CUSTOMERS, RecordKind.DEALS, RecordKind.SALES)
                .anyMatch(kind -> of(kind).findAny().isPresent());
    }

    String sub() {
        int row = row();
        return row < 0
                ? ""
                : words.joined(words.text(Field.CUSTOMER_ID, row), words.text(Field.CUSTOMER_INDUSTRY, row),
                        words.text(Field.CUSTOMER_SEGMENT, row), words.text(Field.CUSTOMER_TERRITORY, row));
    }

    List<Fact> facts() {
        List<Fact> out = new ArrayList<>();
        Optional<Buyer> buyer = analysis.engine().buyer(code);
        buyer.ifPresent(one -> {
            String currency = snapshot.settings().currency();
            out.add(new Fact(words.get("card.bought"),
                    new Figure(one.bought(), Unit.MONEY, currency).full(words.words()),
                    words.get("card.purchases", one.purchases())));
            out.add(new Fact(words.get("card.last"), words.words().date(LocalDate.ofEpochDay(one.lastDay())),
                    one.usual() == null
                            ? words.get("card.ago", words.days((double) one.silent()))
                            : words.get("card.ago.usual", words.days((double) one.silent()),
                                    words.days(one.usual()))));
        });
        open(out);
        lastAnswer(out);
        int row = row();
        if (row >= 0) {
            LocalDate end = words.day(Field.CUSTOMER_CONTRACT_END, row);
            if (end != null) {
                out.add(new Fact(words.get("card.contract"), words.words().date(end), ""));
            }
        }
        return out;
    }

    private void open(List<Fact> out) {
        int[] deals = of(RecordKind.DEALS).toArray();
        int[] open = IntStream.of(deals).filter(deal -> snapshot.status(deal) == DealStatus.OPEN).toArray();
        long won = IntStream.of(deals).filter(deal -> snapshot.status(deal) == DealStatus.WON).count();
        long lost = IntStream.of(deals).filter(deal -> snapshot.status(deal) == DealStatus.LOST).count();
        if (deals.length > 0) {
            out.add(new Fact(words.get("card.deals"), words.get("card.deals.count", open.length), words
                    .get("card.deals.decided", won, lost)));
        }
        IntStream.of(open).forEach(deal -> out.add(new Fact(words.get("card.open-deal"),
                words.joined(words.text(Field.DEAL_STAGE, deal),
                        words.money(Field.DEAL_AMOUNT, Field.DEAL_CURRENCY, deal)),
                words.text(Field.DEAL_OWNER, deal))));
    }

    private void lastAnswer(List<Fact> out) {
        of(RecordKind.SURVEYS).filter(one -> words.day(Field.SURVEY_ANSWERED_ON, one) != null).boxed()
                .max((a, b) -> Integer.compare(snapshot.table(RecordKind.SURVEYS).days(Field.SURVEY_ANSWERED_ON)[a],
                        snapshot.table(RecordKind.SURVEYS).days(Field.SURVEY_ANSWERED_ON)[b]))
                .ifPresent(one -> out.add(new Fact(words.get("card.score"), score(one),
                        words.value(words.day(Field.SURVEY_ANSWERED_ON, one)))));
    }

    private String score(int answer) {
        return words.value(snapshot.table(RecordKind.SURVEYS).numbers(Field.SURVEY_SCORE)[answer]);
    }

    List<Event> events() {
        List<Event> out = new ArrayList<>();
        of(RecordKind.SALES).forEach(sale -> DealCard.at(out, words.day(Field.SALE_DATE, sale), What.PURCHASE,
                words.get("card.event.sale", words.money(Field.SALE_NET_AMOUNT, Field.SALE_CURRENCY, sale)),
                words.joined(words.text(snapshot.split(RecordKind.SALES, Dimension.PRODUCT)[sale]),
                        words.text(Field.SALE_REP, sale))));
        of(RecordKind.DEALS).forEach(deal -> deal(out, deal));
        of(RecordKind.ACTIVITIES).forEach(one -> DealCard.at(out, words.day(Field.ACTIVITY_AT, one), What.ACTIVITY,
                DealCard.activityName(words, one), DealCard.activityDetail(words, one)));
        of(RecordKind.SURVEYS).forEach(one -> DealCard.at(out, words.day(Field.SURVEY_ANSWERED_ON, one), What.ANSWER,
                words.get("card.event.score", score(one)), ""));
        int row = row();
        if (row >= 0) {
            DealCard.at(out, words.day(Field.CUSTOMER_CONTRACT_START, row), What.PURCHASE,
                    words.get("card.event.contract"), "");
            DealCard.at(out, words.day(Field.CUSTOMER_CONTRACT_END, row), What.PLANNED,
                    words.get("card.event.contract-end"), "");
        }
        return out;
    }

    private void deal(List<Event> out, int deal) {
        String detail = words.joined(
                words.text(snapshot.split(RecordKind.DEALS, Dimension.PRODUCT)[deal]),
                words.money(Field.DEAL_AMOUNT, Field.DEAL_CURRENCY, deal), words.text(Field.DEAL_OWNER, deal));
        DealCard.at(out, words.day(Field.DEAL_CREATED_ON, deal), What.CREATED, words.get("card.event.deal"), detail);
        switch (snapshot.status(deal)) {
            case OPEN -> DealCard.at(out, words.day(Field.DEAL_EXPECTED_CLOSE_ON, deal), What.PLANNED,
                    words.get("card.event.expected"), detail);
            case WON -> DealCard.at(out, words.day(Field.DEAL_CLOSED_ON, deal), What.WON, words.get("card.event.won"),
                    detail);
            case LOST, DISQUALIFIED -> DealCard.at(out, words.day(Field.DEAL_CLOSED_ON, deal), What.LOST,
                    words.get("card.event.lost"), words.joined(detail, words.text(Field.DEAL_LOSS_REASON, deal)));
        }
    }

    private IntStream of(RecordKind kind) {
        int[] codes = snapshot.split(kind, Dimension.CUSTOMER);
        return IntStream.range(0, codes.length)
                .filter(row -> codes[row] != Blank.TEXT && snapshot.texts().canonical(codes[row]) == code);
    }
}
