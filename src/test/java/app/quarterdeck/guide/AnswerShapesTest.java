package app.quarterdeck.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The main sentence of questions of every goal, on companies small enough to work the figures out by hand. */
class AnswerShapesTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 29);

    @TempDir
    Path folder;

    @Test
    void attainmentIsHeldAgainstAStraightLine() throws IOException {
        // 60 of 91 days gone by 30 May; 6,000 of 12,000 is half, a straight line asks for 7,912.09
        Company company = new Company().deals().row("deals", "D1", "Acme", "Ana", "2026-04-01", "2026-05-30", "Won",
                "Won", 6000, "Web", "P", "", "");
        String said = company.target(12_000).answer(folder, "reach-target", "target-now").sentence();
        assertEquals("We have **6,000** of 12,000 (50.0 %) with 65.9 % of the period gone. "
                + "That is 1,912 behind a straight line.", said);
    }

    @Test
    void withoutATargetTheRevenueIsGivenAndTheTargetAskedFor() throws IOException {
        Answer answer = twoProducts().answer(folder, "reach-target", "target-now");
        assertTrue(answer.sentence().startsWith("No target is set for this period. Revenue in FY2026 Q2"),
                answer.sentence());
        assertEquals("goal.target", answer.needs().getFirst().field());
    }

    @Test
    void theDifferenceIsSharedOutOverProducts() throws IOException {
        // a year ago A 1,000 and B 3,000, now A 4,000 and B 1,000: +1,000 in all, A +3,000, B −2,000
        String said = twoProducts().answer(folder, "reach-target", "target-difference").sentence();
        assertTrue(said.contains("is **+1,000**. By product: **A** 3,000 more; **B** 2,000 less."), said);
    }

    @Test
    void theWinRateIsGivenWithItsCountAndNoClearDifferenceOfFewDeals() throws IOException {
        String said = decided(12, 8, 10, 10).answer(folder, "win-more", "win-share").sentence();
        assertTrue(said.startsWith("We won **60.0 %** of the 20 deals decided in FY2026 Q2. "
                + "That is no clear difference from a year ago (50.0 %)."), said);
    }

    @Test
    void aClearDifferenceIsSaidInPoints() throws IOException {
        String said = decided(45, 15, 15, 45).answer(folder, "win-more", "win-share").sentence();
        assertTrue(said.contains("That is 50 points more than a year ago (25.0 %).")
                || said.contains("That is 50.0 points more than a year ago (25.0 %)."), said);
    }

    @Test
    void fewDecidedDealsAreCountedInsteadOfEmphasised() throws IOException {
        String said = decided(2, 1, 0, 0).answer(folder, "win-more", "win-share").sentence();
        assertTrue(said.startsWith("Win rate: only **3 rows**, too few for a figure; it would be 66.7 %."), said);
    }

    @Test
    void lossReasonsAreSharesOfThoseWithAReasonAndTheRestIsSaid() throws IOException {
        // ten lost: 4 price, 3 timing, 1 feature, 2 without a reason: 4 of 8 and 2 of 10
        Company company = new Company().deals();
        List<String> reasons = List.of("Price", "Price", "Price", "Price", "Timing", "Timing", "Timing", "Feature", "",
                "");
        for (int i = 0; i < reasons.size(); i++) {
            company.row("deals", "L" + i, "Acme", "Ana", "2026-04-01", JUNE, "Lost", "Lost", 100, "Web", "P", "",
                    reasons.get(i));
        }
        String said = company.answer(folder, "win-more", "win-why-lost").sentence();
        assertTrue(said.startsWith("By loss reason **Price** comes first with **50.0 %** (4), then Timing with 37.5 %. "
                + "20.0 % of it is “(no reason)”."), said);
    }

    @Test
    void oneSourceThatDiffersIsNamedAndTheOthersAreNot() throws IOException {
        Company company = new Company().deals();
        for (int i = 0; i < 120; i++) {
            String source = List.of("Fair", "Web", "Call").get(i % 3);
            boolean won = source.equals("Fair") ? i % 12 == 0 : i % 2 == 0;
            company.row("deals", "D" + i, "C" + i % 7, "Ana", "2026-04-01", JUNE, won ? "Won" : "Lost", "End", 100,
                    source, "P", "", "");
        }
        Answer answer = company.answer(folder, "win-more", "win-share");
        // 10 of 40 against 40 of 80
        assertTrue(answer.sentence().contains("Win rate with lead source “Fair”: **25.0 %**, against 50.0 % for the "
                + "others (40 and 80 rows)."), answer.sentence());
        assertFalse(answer.sentence().contains("“Web”"), answer.sentence());
        assertTrue(answer.caveats().contains("A difference is not proof of a cause."), answer.caveats().toString());
    }

    @Test
    void aBetterWinRateIsWorthMoreWinsOfTheSameSize() throws IOException {
        // 40 decided, 20 won of 1,000 each: five points more are two wins, 2,000
        String said = decided(20, 20, 0, 0).over("").answer(folder, "win-more", "win-worth").sentence();
        assertTrue(said.startsWith("5.0 points more than 50.0 % would have meant about **2 more wins**, worth 2,000"),
                said);
    }

    @Test
    void aDealHasToBeCreatedTheUsualCycleBeforeThePeriodEnds() throws IOException {
        // twelve wins of 10, 20 … 120 days: half within 65, three in four within 92.5; 30 June less 65 days is 26 April
        Company company = new Company().deals();
        for (int i = 1; i <= 12; i++) {
            company.row("deals", "D" + i, "Acme", "Ana", JUNE.minusDays(10L * i), JUNE, "Won", "Won", 100, "Web", "P",
                    "", "");
        }
        String said = company.answer(folder, "fill-pipeline", "pipeline-deadline").sentence();
        assertTrue(
                said.startsWith("For FY2026 Q2 it is too late: half of our deals take 65 days or more, so a deal had "
                        + "to be created by **26 Apr 2026**"),
                said);
    }

    @Test
    void whatLostDealsCostIsTheirDaysAtTheCostOfADay() throws IOException {
        // one won after 30 days, one lost after 60: two thirds of the days went into the lost one
        Company company = new Company().deals()
                .row("deals", "D1", "Acme", "Ana", JUNE.minusDays(30), JUNE, "Won", "Won", 100, "Web", "P", "", "")
                .row("deals", "D2", "Acme", "Ana", JUNE.minusDays(60), JUNE, "Lost", "Lost", 100, "Web", "P", "", "");
        String said = company.answer(folder, "lower-cost", "cost-lost").sentence();
        assertTrue(
                said.startsWith("1 deal was lost, half of them within 60 days; **66.7 %** of all days spent on decided "
                        + "deals went into lost ones."),
                said);
    }

    @Test
    void missingFieldsAreNamedWithTheirPlaceAndNothingIsGuessed() throws IOException {
        Answer answer = twoProducts().answer(folder, "better-sources", "source-follow-up");
        assertEquals(Answer.Status.NEEDS, answer.status());
        assertEquals("leads.first_response_at", answer.needs().getFirst().field());
        assertEquals("This cannot be answered yet: the data lacks what it needs.", answer.sentence());
    }

    @Test
    void chineseCarriesTheSameFigures() throws IOException {
        String said = decided(12, 8, 10, 10).answer(folder, "win-more", "win-share", Locale.SIMPLIFIED_CHINESE)
                .sentence();
        assertTrue(said.startsWith("2026 财年 Q2决出的 20 笔商机中，我们赢得 **60.0%**。"), said);
        assertTrue(said.contains("没有明显差别"), said);
    }

    private static Company twoProducts() {
        return new Company().deals()
                .row("deals", "D0", "Acme", "Ana", "2024-01-01", "2024-02-01", "Won", "Won", 1, "Web", "A", "", "")
                .row("deals", "D1", "Acme", "Ana", "2025-04-01", "2025-05-01", "Won", "Won", 1000, "Web", "A", "", "")
                .row("deals", "D2", "Acme", "Ana", "2025-04-01", "2025-05-02", "Won", "Won", 3000, "Web", "B", "", "")
                .row("deals", "D3", "Acme", "Ana", "2026-04-01", "2026-05-01", "Won", "Won", 4000, "Web", "A", "", "")
                .row("deals", "D4", "Acme", "Ana", "2026-04-01", "2026-06-30", "Won", "Won", 1000, "Web", "B", "", "");
    }

    /** Deals decided in the quarter and in the same one a year before, each of 1,000. */
    private static Company decided(int won, int lost, int wonBefore, int lostBefore) {
        Company company = new Company().deals().row("deals", "D0", "Acme", "Ana", "2024-01-01", "2024-02-01", "Won",
                "Won", 1, "Web", "P", "", "");
        decide(company, "N", won, "Won", JUNE.plusDays(1));
        decide(company, "M", lost, "Lost", JUNE.plusDays(1));
        decide(company, "B", wonBefore, "Won", JUNE.minusYears(1));
        decide(company, "C", lostBefore, "Lost", JUNE.minusYears(1));
        return company;
    }

    private static void decide(Company company, String id, int count, String status, LocalDate closed) {
        for (int i = 0; i < count; i++) {
            company.row("deals", id + i, "Acme", "Ana", closed.minusDays(40), closed, status, status, 1000, "Web", "P",
                    "", "");
        }
    }
}
