package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.review.ReviewPlan;

/** What a page is called in the window's language. */
final class PageNames {

    private final Pack pack;
    private final Messages words;

    PageNames(Messages words, Pack pack) {
        this.words = words;
        this.pack = pack;
    }

    String of(ReviewPlan.Page page) {
        return switch (page.id()) {
            case ReviewPlan.CONTENTS -> words.get("report.book.contents");
            case ReviewPlan.DEFINITIONS -> words.get("report.book.definitions");
            case ReviewPlan.LEFT_OUT -> words.get("report.book.left-out");
            case ReviewPlan.PLAYBOOK -> words.get("playbook.page.question");
            default -> question(page.id());
        };
    }

    private String question(String id) {
        Goal goal = pack.goalProperty().get();
        String own = goal == null
                ? ""
                : goal.questions().stream().filter(question -> question.id().equals(id)).findFirst()
                        .map(question -> question.words()).orElse("");
        return own.isEmpty() ? words.get("guide.question." + id) : own;
    }
}
