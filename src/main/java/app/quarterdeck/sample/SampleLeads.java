package app.quarterdeck.sample;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/**
 * Makes up the leads behind the deals, those that came to nothing, and what the people did about both. Two stories: leads
 * from trade fairs wait for days and most are dropped; since a rota began, inbound leads are answered within hours.
 */
final class SampleLeads {

    static final LocalDate ROTA = LocalDate.of(2025, 10, 1);
    private static final DateTimeFormatter AT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    /** How many leads come to nothing for each that becomes a deal, by source. */
    private static final double[] SPARE = {0.2, 0.9, 0.3, 0.8, 2.2};
    /** Usual hours until somebody answers, by source. */
    private static final double[] HOURS = {3, 9, 6, 12, 70};
    private static final double[] UNANSWERED = {0.02, 0.06, 0.03, 0.1, 0.34};
    private static final int MEETING = 2;
    private static final int DEMO = 3;
    private static final int PROPOSAL = 4;
    private static final int REFERRAL_ASK = 5;
    private static final int CONVERSATION = 6;
    private static final int SOCIAL = 7;
    private static final int ACCEPTED = 5;
    private static final int OUTBOUND = 3;
    private static final int CALL = 0;
    private static final int EMAIL = 1;

    private final SampleWords words;
    private final SplittableRandom random;
    private final List<List<String>> leads = new ArrayList<>();
    private final List<List<String>> activities = new ArrayList<>();

    SampleLeads(SampleWords words, List<SampleDeal> deals, long seed) {
        this.words = words;
        this.random = new SplittableRandom(seed);
        leads.add(words.list("leadHeads"));
        activities.add(words.list("activityHeads"));
        for (SampleDeal deal : deals) {
            lead(deal.created.minusDays(random.nextInt(5)), deal.source, deal.rep, deal);
            for (double left = SPARE[deal.source]; left > random.nextDouble(); left--) {
                lead(deal.created.minusDays(random.nextInt(9)), deal.source, deal.rep, null);
            }
            work(deal);
        }
        SplittableRandom more = new SplittableRandom(seed + 1);
        deals.forEach(deal -> talk(deal, more));
    }

    /** First talks, and messages to people who were not asked for them; of their own numbers, as they came later. */
    private void talk(SampleDeal deal, SplittableRandom more) {
        LocalDateTime first = deal.created.plusDays(1 + more.nextInt(4)).atTime(9 + more.nextInt(8), more.nextInt(60));
        LocalDateTime before = deal.created.minusDays(more.nextInt(6)).atTime(9 + more.nextInt(8), more.nextInt(60));
        boolean talked = more.nextDouble() < 0.4;
        boolean accepted = more.nextDouble() < 0.45;
        boolean replied = more.nextDouble() < 0.35;
        if (deal.source == OUTBOUND) {
            activity(before, SOCIAL, deal.rep, null, deal, replied ? 2 : accepted ? ACCEPTED : -1);
        }
        if (talked && !first.toLocalDate().isAfter(SampleHistory.AS_OF)) {
            activity(first, CONVERSATION, deal.rep, null, deal, 4);
        }
    }

    List<List<String>> leads() {
        return leads;
    }

    List<List<String>> activities() {
        return activities;
    }

    private void lead(LocalDate day, int source, int rep, @Nullable SampleDeal deal) {
        String id = "L" + (20_000 + leads.size());
        LocalDateTime created = day.atTime(8 + random.nextInt(10), random.nextInt(60));
        LocalDateTime answered = answered(created, source, deal != null);
        boolean dropped = deal == null && random.nextDouble() < 0.8;
        LocalDate gone = day.plusDays(10 + random.nextInt(40));
        boolean late = gone.isAfter(SampleHistory.AS_OF);
        String status = deal != null
                ? "converted"
                : dropped && !late ? "dropped" : answered == null ? "untouched" : "working";
        leads.add(List.of(id, words.person(random.nextInt(SampleHistory.REPS), random.nextInt(SampleHistory.REPS)),
                words.customer(random.nextInt(20), random.nextInt(11)), AT.format(created),
                words.list("sources").get(source), words.person(rep), words.word(status),
                answered == null ? "" : AT.format(answered), deal == null ? "" : deal.created.toString(),
                dropped && !late ? gone.toString() : "",
                dropped && !late
                        ? words.list("dropReasons").get(random.nextInt(source == SampleHistory.TRADE_FAIR ? 2 : 4))
                        : "",
                deal == null ? "" : SampleFiles.dealId(deal)));
        if (answered != null) {
            int type = random.nextDouble() < 0.5 ? CALL : EMAIL;
            activity(answered, type, rep, id, null, type == CALL ? random.nextInt(2) : random.nextInt(8) == 0 ? 2 : -1);
        }
    }

    private @Nullable LocalDateTime answered(LocalDateTime created, int source, boolean sure) {
        if (!sure && random.nextDouble() < UNANSWERED[source]) {
            return null;
        }
        double usual = HOURS[source] * (source == 1 && !created.toLocalDate().isBefore(ROTA) ? 0.25 : 1);
        LocalDateTime at = created.plusMinutes(Math.round(60 * usual * (0.3 + 1.6 * random.nextDouble())));
        return at.toLocalDate().isAfter(SampleHistory.AS_OF) ? null : at;
    }

    /** What is done in each stage of a deal, on days of that stage. */
    private void work(SampleDeal deal) {
        for (int i = 0; i < deal.entered.size(); i++) {
            LocalDate from = deal.entered.get(i).day();
            LocalDate end = i + 1 < deal.entered.size()
                    ? deal.entered.get(i + 1).day()
                    : deal.closed == null ? SampleHistory.AS_OF : deal.closed;
            int stage = deal.entered.get(i).stage();
            int main = new int[]{CALL, DEMO, PROPOSAL, MEETING, EMAIL}[stage];
            within(deal, from, end, main);
            if (random.nextDouble() < 0.6) {
                within(deal, from, end, random.nextDouble() < 0.5 ? CALL : EMAIL);
            }
        }
        LocalDate closed = deal.closed;
        if (deal.end == SampleDeal.End.WON && closed != null && random.nextDouble() < 0.3) {
            within(deal, closed, closed.plusDays(20), REFERRAL_ASK);
        }
    }

    private void within(SampleDeal deal, LocalDate from, LocalDate to, int type) {
        int days = (int) Math.max(1, to.toEpochDay() - from.toEpochDay());
        LocalDateTime at = from.plusDays(random.nextInt(days)).atTime(8 + random.nextInt(9), random.nextInt(60));
        if (!at.toLocalDate().isAfter(SampleHistory.AS_OF)) {
            int outcome = switch (type) {
                case CALL -> random.nextDouble() < 0.55 ? 0 : 1;
                case EMAIL -> random.nextDouble() < 0.3 ? 2 : -1;
                case REFERRAL_ASK -> random.nextDouble() < 0.35 ? 3 : 4;
                default -> 4;
            };
            activity(at, type, deal.rep, null, deal, outcome);
        }
    }

    /** Two of the items are never used; not everybody writes down what was sent. */
    private String material(int type) {
        int number = activities.size();
        return type == CALL || type == REFERRAL_ASK || number % 3 == 0
                ? ""
                : words.list("materials").get((number * 7 + type) % (words.list("materials").size() - 2))
                        + (type == PROPOSAL && number % 5 == 1 ? ";" + words.list("materials").getFirst() : "");
    }

    /** The CRM is used by all, each further tool with its kind of work; the last two people keep away from the dialler. */
    private String tools(int type, int rep) {
        List<String> tools = words.list("tools");
        boolean dials = type == CALL && rep < SampleHistory.REPS - 2;
        int own = dials ? 1 : type == EMAIL ? 2 : type == DEMO || type == PROPOSAL ? 3 : 0;
        return activities.size() % 11 == 0 ? "" : own == 0 ? tools.getFirst() : tools.getFirst() + ";" + tools.get(own);
    }

    private void activity(LocalDateTime at, int type, int rep, @Nullable String lead, @Nullable SampleDeal deal,
            int outcome) {
        activities.add(List.of("A" + (30_000 + activities.size()), AT.format(at),
                words.list("activityTypes").get(type), words.word("outgoing"), words.person(rep),
                lead == null ? "" : lead, deal == null ? "" : SampleFiles.dealId(deal),
                outcome < 0 ? "" : words.list("outcomes").get(outcome),
                type == EMAIL ? words.list("templates").get(random.nextInt(3)) : "", material(type),
                tools(type, rep)));
    }
}
