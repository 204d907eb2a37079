package app.quarterdeck.sample;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;

/** Writes the made-up records as the files a small company would export: CSV, ISO dates, whole amounts. */
final class SampleFiles {

    private static final LocalDate FIRST_EXPORT = LocalDate.of(2025, 12, 1);
    /** Place of the deals among the files. */
    private static final int DEALS = 4;
    private static final int PARTNER = 2;
    private static final int SERVICE_PLAN = 7;
    private static final int QUARTER_QUOTA = 118_000;

    private final SampleWords words;
    private final List<SampleDeal> deals;
    private final SplittableRandom random;
    private final long seed;

    SampleFiles(SampleWords words, List<SampleDeal> deals, long seed) {
        this.words = words;
        this.deals = deals;
        this.random = new SplittableRandom(seed);
        this.seed = seed;
    }

    List<Path> write(Path folder) throws IOException {
        List<List<List<String>>> tables = new ArrayList<>(List.of(customers(), products(), reps(), quotas(),
                dealRows(SampleHistory.AS_OF), events(), sales()));
        SampleLeads leads = new SampleLeads(words, deals, seed + 1);
        tables.add(leads.leads());
        tables.add(leads.activities());
        tables.addAll(new SampleOffice(words, deals, seed + 2).tables());
        List<Path> out = new ArrayList<>();
        for (int i = 0; i < tables.size(); i++) {
            out.add(write(folder.resolve(words.list("files").get(i) + ".csv"), tables.get(i)));
        }
        return out;
    }

    /** The deals as they were exported at the end of the last months, the earliest first. */
    List<Path> writePast(Path folder) throws IOException {
        List<Path> out = new ArrayList<>();
        for (LocalDate month = FIRST_EXPORT; month.isBefore(SampleHistory.AS_OF); month = month.plusMonths(1)) {
            LocalDate day = month.withDayOfMonth(month.lengthOfMonth());
            if (day.isBefore(SampleHistory.AS_OF)) {
                out.add(write(folder.resolve(words.list("files").get(DEALS) + " " + day + ".csv"), dealRows(day)));
            }
        }
        return out;
    }

    private static Path write(Path file, List<List<String>> rows) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(file)) {
            rows.forEach(csv::writeRecord);
        }
        return file;
    }

    private List<List<String>> customers() {
        List<List<String>> rows = table("customerHeads");
        int lasts = words.list("customerLast").size();
        int firsts = words.list("customerFirst").size();
        for (int i = 0; i < SampleHistory.CUSTOMERS; i++) {
            rows.add(List.of(customerId(i), words.customer(i % firsts, (i / firsts + i) % lasts),
                    one("industries", i * 7 + i / 5), one("sizes", i % 10 < 5 ? 0 : i % 10 < 8 ? 1 : 2),
                    words.list("territories").get(territory(i))));
        }
        return rows;
    }

    private List<List<String>> products() {
        List<List<String>> rows = table("productHeads");
        for (int i = 0; i < SampleHistory.PRICES.length; i++) {
            rows.add(List.of("P" + (i + 1), words.list("products").get(i), words.list("lines").get(i),
                    text(SampleHistory.PRICES[i]), text(SampleHistory.PRICES[i] * 56 / 100)));
        }
        return rows;
    }

    private List<List<String>> reps() {
        List<List<String>> rows = table("repHeads");
        for (int i = 0; i < SampleHistory.REPS; i++) {
            String start = i == 8 ? SampleHistory.JOINED.toString() : LocalDate.of(2019 + i % 4, 1 + i, 1).toString();
            rows.add(List.of("R" + (i + 1), words.person(i), one("teams", i % 3 == 0 ? 1 : 0), one("managers", i),
                    one("territories", i), start, i == 4 ? SampleHistory.LEFT.toString() : "",
                    i == 8 ? "25 %, 50 %, 75 %" : "", LocalDate.parse(start).plusMonths(3).toString()));
        }
        return rows;
    }

    private List<List<String>> quotas() {
        List<List<String>> rows = table("quotaHeads");
        for (LocalDate from = LocalDate.of(2023, 1, 1); from.isBefore(SampleHistory.AS_OF); from = from.plusMonths(3)) {
            LocalDate to = from.plusMonths(3).minusDays(1);
            for (int i = 0; i < SampleHistory.REPS; i++) {
                boolean here = (i != 4 || !from.isAfter(SampleHistory.LEFT))
                        && (i != 8 || !to.isBefore(SampleHistory.JOINED));
                if (here) {
                    long quota = QUARTER_QUOTA + 6_000L * (from.getYear() - 2023) + (i % 3) * 9_000L;
                    rows.add(List.of(words.person(i), from.toString(), to.toString(), text(quota)));
                }
            }
        }
        return rows;
    }

    private List<List<String>> dealRows(LocalDate day) {
        List<List<String>> rows = table("dealHeads");
        for (SampleDeal deal : deals) {
            if (deal.created.isAfter(day)) {
                continue;
            }
            LocalDate closed = deal.closedBy(day);
            SampleDeal.End end = closed == null ? SampleDeal.End.OPEN : deal.end;
            // The blemishes of any CRM: an amount not yet typed, a source nobody knows, two dates the wrong way round.
            boolean noAmount = deal.number % 61 == 17;
            boolean noSource = deal.number % 43 == 5;
            LocalDate wrong = closed != null && end == SampleDeal.End.WON && WRONG_WAY.contains(deal.number)
                    ? closed.plusDays(3)
                    : deal.created;
            LocalDate created = wrong.isAfter(day) ? deal.created : wrong;
            rows.add(List.of(dealId(deal), words.list("products").get(deal.product) + " × " + deal.quantity,
                    customerId(deal.customer), words.person(deal.rep),
                    created.toString(),
                    deal.enteredBy(day).size() > 1 ? deal.qualified.toString() : "", deal.expectedOn(day).toString(),
                    closed == null ? "" : closed.toString(),
                    words.word(end.name().toLowerCase(java.util.Locale.ROOT)),
                    stage(deal, day), noAmount ? "" : text(deal.amountOn(day)), noAmount ? "" : text(deal.list),
                    noSource ? "" : words.list("sources").get(deal.source), words.list("products").get(deal.product),
                    deal.competitor < 0 ? "" : words.list("competitors").get(deal.competitor),
                    end == SampleDeal.End.OPEN || deal.reason < 0 || deal.number % 9 == 0
                            ? ""
                            : words.list("reasons").get(deal.reason),
                    words.list("kinds").get(deal.kind),
                    deal.source == PARTNER ? words.list("partners").get(deal.customer % 3) : "",
                    contractFrom(deal, end), contractMonths(deal, end), category(deal, end, day),
                    met(deal, 1, "channels", 0.34, 0.30), met(deal, 2, "contactReasons", 0.40, 0.27),
                    met(deal, 3, "contactRoles", 0.44, 0.29)));
        }
        return rows;
    }

    /**
     * How, why and with whom it began. The first of the list goes with winning; of a few deals nobody wrote it down.
     *
     * @param won  how many of a hundred won deals have the first one, {@code other} of the others
     */
    private String met(SampleDeal deal, int which, String list, double won, double other) {
        // of its own numbers, so that the rest of the company stays as it is
        SplittableRandom own = new SplittableRandom(seed + 7_919L * deal.number + which);
        List<String> all = words.list(list);
        double first = deal.end == SampleDeal.End.WON ? won : other;
        boolean unknown = own.nextInt(29) == 0;
        int place = own.nextDouble() < first ? 0 : 1 + own.nextInt(all.size() - 1);
        return unknown ? "" : all.get(place);
    }

    /** What the owner promises of an open deal, by its stage; a few say nothing. */
    private String category(SampleDeal deal, SampleDeal.End end, LocalDate day) {
        int stage = end == SampleDeal.End.OPEN ? deal.enteredBy(day).getLast().stage() : 0;
        int place = end == SampleDeal.End.WON ? 3 : end != SampleDeal.End.OPEN ? 4 : Math.max(0, stage - 2);
        return deal.number % 29 == 3 ? "" : words.list("categories").get(place);
    }

    /** Service plans run from the month after the deal was won. */
    private static String contractFrom(SampleDeal deal, SampleDeal.End end) {
        LocalDate closed = deal.closed;
        return end == SampleDeal.End.WON && deal.product == SERVICE_PLAN && closed != null
                ? closed.plusMonths(1).withDayOfMonth(1).toString()
                : "";
    }

    private static String contractMonths(SampleDeal deal, SampleDeal.End end) {
        return contractFrom(deal, end).isEmpty() ? "" : deal.number % 4 == 0 ? "24" : "12";
    }

    private static final List<Integer> WRONG_WAY = List.of(1_650, 1_651, 1_652, 1_653, 1_654);

    private String stage(SampleDeal deal, LocalDate day) {
        return switch (deal.closedBy(day) == null ? SampleDeal.End.OPEN : deal.end) {
            case WON -> words.word("won");
            case LOST -> words.word("lost");
            case DISQUALIFIED -> words.word("disqualified");
            case OPEN -> words.list("stages").get(deal.enteredBy(day).getLast().stage());
        };
    }

    private List<List<String>> events() {
        List<List<String>> rows = table("eventHeads");
        for (SampleDeal deal : deals) {
            if (deal.number % 37 == 11) {
                continue;
            }
            deal.entered.forEach(entered -> rows
                    .add(List.of(dealId(deal), entered.day().toString(), words.list("stages").get(entered.stage()))));
            LocalDate closed = deal.closed;
            if (closed != null) {
                rows.add(List.of(dealId(deal), closed.toString(), stage(deal, SampleHistory.AS_OF)));
            }
        }
        return rows;
    }

    private List<List<String>> sales() {
        List<List<String>> rows = table("saleHeads");
        int order = 50_000;
        for (SampleDeal deal : deals) {
            if (deal.end != SampleDeal.End.WON || deal.closed == null) {
                continue;
            }
            LocalDate day = deal.closed.plusDays(6 + random.nextInt(20));
            long cost = SampleHistory.PRICES[deal.product] * 56 / 100 * deal.quantity;
            if (!day.isAfter(SampleHistory.AS_OF)) {
                rows.add(sale("SO" + order++, day, deal, deal.amount, deal.list, cost, dealId(deal), "sale"));
            }
            for (LocalDate next = day.plusDays(60 + random.nextInt(120)); !next.isAfter(SampleHistory.AS_OF)
                    && random.nextDouble() < 0.55; next = next.plusDays(60 + random.nextInt(150))) {
                long repeat = deal.amount / 8 / 10 * 10;
                rows.add(sale("SO" + order++, next, deal, repeat, repeat, repeat * 45 / 100, "", "sale"));
            }
            if (random.nextDouble() < 0.02 && day.plusDays(20).isBefore(SampleHistory.AS_OF)) {
                rows.add(sale("CN" + order++, day.plusDays(20), deal, -deal.amount / 5, -deal.amount / 5, 0,
                        dealId(deal), "credit"));
            }
        }
        return rows;
    }

    private List<String> sale(String id, LocalDate day, SampleDeal deal, long net, long list, long cost, String dealId,
            String type) {
        return List.of(id, day.toString(), customerId(deal.customer), words.list("products").get(deal.product),
                text(deal.quantity), text(net), text(list), text(cost), words.person(deal.rep), dealId,
                words.word(type));
    }

    private List<List<String>> table(String heads) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(words.list(heads));
        return rows;
    }

    private String one(String list, int number) {
        List<String> all = words.list(list);
        return all.get(number % all.size());
    }

    /** Where a customer sits, as an index. */
    static int territory(int customer) {
        return (customer * 11 + customer / 3) % 3;
    }

    static String customerId(int number) {
        return "C" + (1_001 + number);
    }

    static String dealId(SampleDeal deal) {
        return "D" + (10_001 + deal.number);
    }

    private static String text(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
