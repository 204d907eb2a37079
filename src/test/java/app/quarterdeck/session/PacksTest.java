package app.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.review.ReviewPlan;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How reviews are put together is kept in the workspace. */
class PacksTest {

    @TempDir
    Path folder = Path.of("");

    private Session open() {
        return Session.write(folder.resolve("a.qdeck"));
    }

    @Test
    void choicesOfLastQuarterAreThereWhenTheWorkspaceIsOpenedAgain() {
        ReviewPlan made;
        try (Session session = open()) {
            Goal pack = session.quarterly();
            made = session.packs().plan(pack).switched("review-people", false).moved("review-cycle", -1)
                    .titled("review-target", "=1+1 “quoted”", "over").noted("review-cycle", "note\nof two lines")
                    .decided("review-cycle", "decided 决定");
            session.packs().plan(pack, made, "2026Q1");
        }
        try (Session session = open()) {
            assertEquals(made, session.packs().plan(session.quarterly()));
            assertEquals("2026Q1", session.packs().quarter(session.quarterly()));
        }
    }

    @Test
    void packAndGoalsHaveTheirOwnPlans() {
        try (Session session = open()) {
            Goal pack = session.quarterly();
            Goal goal = session.templates().find("shorten-sales-cycle").begin(java.time.LocalDate.EPOCH, null)
                    .withId(3);
            session.packs().plan(pack, session.packs().plan(pack).switched(ReviewPlan.CONTENTS, false), "");
            assertEquals(ReviewPlan.of(goal), session.packs().plan(goal));
            assertFalse(session.packs().plan(pack).equals(ReviewPlan.of(pack)));
        }
    }

    @Test
    void templateGivesNewReviewsItsPagesWithoutTheWordsOfOneQuarter() {
        try (Session session = open()) {
            Goal first = session.templates().find("shorten-sales-cycle").begin(java.time.LocalDate.EPOCH, null)
                    .withId(3);
            String question = first.questions().getFirst().id();
            ReviewPlan plan = ReviewPlan.of(first).switched(ReviewPlan.CONTENTS, false).noted(question, "a note")
                    .titled(question, "mine", "over");
            session.packs().template(first, plan);
            assertEquals(ReviewPlan.of(first).switched(ReviewPlan.CONTENTS, false),
                    session.packs().plan(first.withId(4)));
        }
    }

    @Test
    void keepingAPlanLeavesFiguresAndSettingsAlone() {
        try (Session session = open()) {
            session.set(Map.of("name", "Brightwater"));
            Analysis before = session.analysis();
            session.packs().plan(session.quarterly(), ReviewPlan.of(session.quarterly()), "2026Q2");
            session.packs().write();
            assertTrue(before == session.analysis(), "nothing was worked out anew");
            assertEquals(Map.of("name", "Brightwater"), session.settingTexts());
        }
    }
}
