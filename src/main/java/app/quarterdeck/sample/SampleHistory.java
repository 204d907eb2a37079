package app.quarterdeck.sample;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up the deals. Two stories are in them: the proposal takes about two fifths of the cycle, longer against a
 * competitor; and trade fairs bring many deals, few of them won and those slowly.
 */
final class SampleHistory {

    static final LocalDate FIRST = LocalDate.of(2023, 1, 2);
    static final LocalDate AS_OF = LocalDate.of(2026, 6, 10);
    static final int CUSTOMERS = 200;
    static final int REPS = 9;
    static final long[] PRICES = {41_600, 18_200, 64_900, 12_400, 8_720, 15_300, 4_150, 6_900};
    static final int PROPOSAL = 2;
    static final int TRADE_FAIR = 4;
    /** One left, one joined: their deals stop or begin with them. */
    static final LocalDate LEFT = LocalDate.of(2025, 3, 31);
    static final LocalDate JOINED = LocalDate.of(2025, 9, 1);

    private static final double[] SOURCE_SHARE = {0.20, 0.24, 0.14, 0.19, 0.23};
    private static final double[] WIN_CHANCE = {0.52, 0.40, 0.37, 0.30, 0.13};
    private static final double[] PRODUCT_SHARE = {0.10, 0.17, 0.07, 0.15, 0.18, 0.11, 0.12, 0.10};
    private static final double[] STAGE_DAYS = {10, 12, 23, 14, 5};
    private static final double[] YEAR_PACE = {1.3, 1.22, 1.12, 0.84};
    private static final double[] LOST_IN = {0.16, 0.22, 0.36, 0.2, 0.06};

    private final SplittableRandom random;

    SampleHistory(long seed) {
        this.random = new SplittableRandom(seed);
    }

    List<SampleDeal> deals() {
        List<SampleDeal> out = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(AS_OF.minusDays(2)); day = day.plusDays(1)) {
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) {
                double busy = 1.7 + 0.25 * (day.getYear() - FIRST.getYear())
                        + (day.getMonthValue() == 8 ? -0.7 : 0) + (day.getMonthValue() % 3 == 0 ? 0.35 : 0);
                for (double left = busy; left > 0; left--) {
                    if (left >= 1 || random.nextDouble() < left) {
                        out.add(deal(out.size(), day));
                    }
                }
            }
        }
        return out;
    }

    private SampleDeal deal(int number, LocalDate created) {
        SampleDeal deal = new SampleDeal(number, created);
        deal.customer = (int) (CUSTOMERS * Math.pow(random.nextDouble(), 1.6));
        deal.rep = rep(created);
        deal.product = pick(PRODUCT_SHARE);
        deal.source = pick(SOURCE_SHARE);
        deal.kind = random.nextDouble() < 0.62 ? 0 : random.nextDouble() < 0.6 ? 1 : 2;
        deal.competitor = random.nextDouble() < 0.36 ? random.nextInt(3) : -1;
        deal.quantity = 1 + (int) (-Math.log(1 - random.nextDouble()) * 0.8);
        deal.list = deal.quantity * PRICES[deal.product];
        double discount = deal.competitor >= 0 ? 0.04 + 0.12 * random.nextDouble() : 0.07 * random.nextDouble();
        deal.amount = Math.round(deal.list * (1 - discount) / 10) * 10;
        course(deal);
        return deal;
    }

    private int rep(LocalDate created) {
        while (true) {
            int rep = random.nextInt(REPS);
            boolean gone = rep == 4 && created.isAfter(LEFT.minusDays(30));
            boolean notYet = rep == 8 && created.isBefore(JOINED);
            if (!gone && !notYet) {
                return rep;
            }
        }
    }

    private void course(SampleDeal deal) {
        double chance = WIN_CHANCE[deal.source] - (deal.competitor >= 0 ? 0.09 : -0.03)
                + (deal.kind == 0 ? -0.02 : 0.06);
        boolean won = random.nextDouble() < chance;
        boolean disqualified = !won && random.nextDouble() < 0.07;
        int lastStage = won ? STAGE_DAYS.length - 1 : disqualified ? 0 : pick(LOST_IN);
        boolean forgotten = !won && random.nextDouble() < 0.02;
        LocalDate at = deal.created;
        LocalDate plan = deal.created;
        for (int stage = 0; stage < STAGE_DAYS.length; stage++) {
            plan = plan.plusDays(Math.round(STAGE_DAYS[stage] * 1.15));
        }
        deal.expected = plan.plusDays(random.nextInt(21) - 7L);
        for (int stage = 0; stage <= lastStage; stage++) {
            if (at.isAfter(AS_OF)) {
                return;
            }
            deal.entered.add(new SampleDeal.Entered(at, stage));
            if (stage == 1) {
                deal.qualified = at;
            }
            at = at.plusDays(days(deal, stage) * (forgotten && stage == lastStage ? 9 : 1));
        }
        if (at.isAfter(AS_OF)) {
            return;
        }
        deal.closed = at;
        deal.end = won ? SampleDeal.End.WON : disqualified ? SampleDeal.End.DISQUALIFIED : SampleDeal.End.LOST;
        deal.reason = won
                ? -1
                : deal.competitor >= 0 && random.nextDouble() < 0.5
                        ? 2
                        : new int[]{0, 1, 1, 3, 4}[random
                                .nextInt(5)];
    }

    private long days(SampleDeal deal, int stage) {
        double pace = YEAR_PACE[deal.created.getYear() - FIRST.getYear()];
        double rival = stage == PROPOSAL && deal.competitor >= 0 ? 2 : 1;
        double fair = deal.source == TRADE_FAIR ? 1.45 : deal.source == 0 ? 0.85 : 1;
        double mean = STAGE_DAYS[stage] * pace * rival * fair;
        double spread = 0.5;
        return Math.max(stage == 0 ? 1 : 0,
                Math.round(Math.exp(Math.log(mean) - spread * spread / 2 + spread * gaussian())));
    }

    private double gaussian() {
        return Math.sqrt(-2 * Math.log(1 - random.nextDouble())) * Math.cos(2 * Math.PI * random.nextDouble());
    }

    private int pick(double[] shares) {
        double at = random.nextDouble();
        for (int i = 0; i < shares.length; i++) {
            at -= shares[i];
            if (at < 0) {
                return i;
            }
        }
        return shares.length - 1;
    }
}
