package app.quarterdeck.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Makes up what is kept beside the CRM: costs, targets, survey answers, market sizes, partners, time, hiring, changes,
 * holidays, marketing material and who was in which team. Stories: trade fairs cost most; the notes app of 2026 halved the hours of data entry; customers in the west
 * are less content.
 */
final class SampleOffice {

    private static final LocalDate NOTES = LocalDate.of(2026, 2, 1);
    private static final LocalDate MOVED = LocalDate.of(2025, 7, 1);
    private static final int[] MARKET = {420, 260, 180, 310, 150};
    private static final int[] HOURS = {15, 7, 6, 9};
    private static final double[] STEPS = {1, 0.6, 0.4, 0.25, 0.18};

    private final SampleWords words;
    private final List<SampleDeal> deals;
    private final SplittableRandom random;

    SampleOffice(SampleWords words, List<SampleDeal> deals, long seed) {
        this.words = words;
        this.deals = deals;
        this.random = new SplittableRandom(seed);
    }

    List<List<List<String>>> tables() {
        return List.of(targets(), costs(), surveys(), markets(), partners(), timesheets(), candidates(), changes(),
                holidays(), materials(), memberships());
    }

    private List<List<String>> targets() {
        List<List<String>> rows = table("targetHeads");
        for (LocalDate from = LocalDate.of(2025, 1, 1); from.getYear() < 2027; from = from.plusMonths(3)) {
            long revenue = 1_060_000 + 30_000L * (from.getMonthValue() / 3) + 90_000L * (from.getYear() - 2025);
            rows.add(List.of(words.list("targetMetrics").get(0), "", from.toString(),
                    from.plusMonths(3).minusDays(1).toString(), Long.toString(revenue),
                    "Q" + (from.getMonthValue() / 3 + 1) + " " + from.getYear()));
        }
        rows.add(List.of(words.list("targetMetrics").get(1), "", "2026-01-01", "2026-12-31", "34", "2026"));
        return rows;
    }

    private List<List<String>> costs() {
        List<List<String>> rows = table("costHeads");
        for (LocalDate month = SampleHistory.FIRST.withDayOfMonth(1); month.isBefore(SampleHistory.AS_OF
                .withDayOfMonth(1)); month = month.plusMonths(1)) {
            String day = month.plusMonths(1).minusDays(1).toString();
            int year = month.getYear() - SampleHistory.FIRST.getYear();
            cost(rows, day, 0, 39_000 + 1_500L * year, -1);
            cost(rows, day, 1, won(month) * 3 / 100, -1);
            cost(rows, day, 2, 2_400 + 200L * year, -1);
            cost(rows, day, 3, 2_600 + random.nextInt(1_400), -1);
            cost(rows, day, 4, 3_400 + random.nextInt(500), 1);
            cost(rows, day, 4, 700 + random.nextInt(300), 2);
            cost(rows, day, 4, 900 + random.nextInt(300), 3);
            if (month.getMonthValue() % 3 == 0) {
                cost(rows, day, 4, 23_000 + random.nextInt(4_000), SampleHistory.TRADE_FAIR);
                cost(rows, day, 5, 1_800, -1);
            }
            if (month.getYear() == 2025 && (month.getMonthValue() == 5 || month.getMonthValue() == 8)) {
                cost(rows, day, 6, 7_500, -1);
            }
        }
        return rows;
    }

    private void cost(List<List<String>> rows, String day, int category, long amount, int source) {
        rows.add(List.of(day, words.list("costCategories").get(category), Long.toString(amount),
                source < 0 ? "" : words.list("sources").get(source)));
    }

    private long won(LocalDate month) {
        return deals.stream().filter(deal -> deal.end == SampleDeal.End.WON && deal.closed != null
                && deal.closed.withDayOfMonth(1).equals(month)).mapToLong(deal -> deal.amount).sum();
    }

    private List<List<String>> surveys() {
        List<List<String>> rows = table("surveyHeads");
        for (SampleDeal deal : deals) {
            LocalDate closed = deal.closed;
            if (deal.end == SampleDeal.End.WON && closed != null && random.nextDouble() < 0.4) {
                LocalDate day = closed.plusDays(45 + random.nextInt(60));
                boolean west = SampleFiles.territory(deal.customer) == 2;
                int score = Math.clamp(Math.round((west ? 6.8 : 8.9) + 3.4 * (random.nextDouble() - 0.5)), 0, 10);
                if (!day.isAfter(SampleHistory.AS_OF)) {
                    rows.add(List.of("S" + (7_000 + rows.size()), SampleFiles.customerId(deal.customer),
                            day.toString(), Integer.toString(score)));
                }
            }
        }
        return rows;
    }

    private List<List<String>> markets() {
        List<List<String>> rows = table("marketHeads");
        for (int i = 0; i < MARKET.length; i++) {
            rows.add(List.of(words.list("industries").get(i), Integer.toString(MARKET[i]),
                    Long.toString(MARKET[i] * 64_000L), "2025-11-30"));
        }
        return rows;
    }

    private List<List<String>> partners() {
        List<List<String>> rows = table("partnerHeads");
        for (int i = 0; i < words.list("partners").size(); i++) {
            rows.add(List.of("PA" + (i + 1), words.list("partners").get(i), (2021 + i) + "-0" + (i + 2) + "-01",
                    new String[]{"8%", "10%", "10%", "12%"}[i]));
        }
        return rows;
    }

    private List<List<String>> timesheets() {
        List<List<String>> rows = table("timesheetHeads");
        for (LocalDate week = LocalDate.of(2025, 9, 1); week.isBefore(SampleHistory.AS_OF); week = week.plusWeeks(1)) {
            for (int rep = 0; rep < SampleHistory.REPS; rep++) {
                for (int category = 0; category < HOURS.length; category++) {
                    double eased = week.isBefore(NOTES) ? 0 : category == 1 ? -3.5 : category == 0 ? 3 : 0;
                    long minutes = Math.round(60 * (HOURS[category] + eased) * (0.85 + 0.3 * random.nextDouble()));
                    if (rep != 4) {
                        rows.add(List.of(words.person(rep), week.toString(),
                                words.list("timeCategories").get(category), Long.toString(minutes)));
                    }
                }
            }
        }
        return rows;
    }

    /** Each step a candidate reached is a row. */
    private List<List<String>> candidates() {
        List<List<String>> rows = table("candidateHeads");
        LocalDate[] opened = {LocalDate.of(2025, 4, 7), LocalDate.of(2026, 2, 16)};
        for (int number = 0; number < 34; number++) {
            LocalDate job = opened[number % 2];
            double luck = number == 0 ? 0 : 0.2 + 0.8 * random.nextDouble();
            LocalDate day = job.plusDays(4 + random.nextInt(30));
            for (int step = 0; step < STEPS.length && luck <= STEPS[step]; step++) {
                boolean hired = step == STEPS.length - 1;
                rows.add(List.of("K" + (101 + number), words.list("candidateSources").get(number % 3),
                        words.list("candidateSteps").get(step), day.toString(), job.toString(),
                        hired ? day.toString() : ""));
                day = day.plusDays(9 + random.nextInt(9));
            }
        }
        return rows;
    }

    private List<List<String>> changes() {
        List<List<String>> rows = table("changeHeads");
        List<String> what = words.list("changes");
        rows.add(List.of(what.get(0), "2025-03-03", "", "win-rate", "sales-cycle"));
        rows.add(List.of(what.get(1), SampleLeads.ROTA.toString(), "", "lead-response-time", "win-rate"));
        rows.add(List.of(what.get(2), "2026-01-01", "", "sales-cycle", "win-rate"));
        rows.add(List.of(what.get(3), NOTES.toString(), "", "time-selling", "won-revenue"));
        return rows;
    }

    private List<List<String>> holidays() {
        List<List<String>> rows = table("holidayHeads");
        List<String> names = words.list("holidays");
        for (int year = 2023; year < 2027; year++) {
            rows.add(List.of(year + "-01-01", names.get(0)));
            rows.add(List.of(year + "-05-01", names.get(1)));
            rows.add(List.of(year + "-12-25", names.get(2)));
        }
        return rows;
    }

    private List<List<String>> materials() {
        List<List<String>> rows = table("materialHeads");
        List<String> names = words.list("materials");
        for (int i = 0; i < names.size(); i++) {
            rows.add(List.of(names.get(i), (2022 + i % 3) + "-0" + (1 + i) + "-15", i == 1 ? "2025-12-31" : ""));
        }
        return rows;
    }

    /** Two people changed teams. */
    private List<List<String>> memberships() {
        List<List<String>> rows = table("membershipHeads");
        for (int rep : new int[]{2, 5}) {
            String teamNow = words.list("teams").get(rep % 3 == 0 ? 1 : 0);
            String teamThen = words.list("teams").get(rep % 3 == 0 ? 0 : 1);
            rows.add(List.of(words.person(rep), teamThen, words.list("managers").get((rep + 1) % 2), "2019-01-01",
                    MOVED.minusDays(1).toString()));
            rows.add(List.of(words.person(rep), teamNow, words.list("managers").get(rep % 2), MOVED.toString(), ""));
        }
        return rows;
    }

    private List<List<String>> table(String heads) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.list(heads));
        return rows;
    }
}
