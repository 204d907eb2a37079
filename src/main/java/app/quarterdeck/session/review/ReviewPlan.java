package app.quarterdeck.session.review;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which pages a review has, in which order, under which titles. Immutable. */
public record ReviewPlan(List<Page> pages) {

    public static final String CONTENTS = "contents";
    public static final String DEFINITIONS = "definitions";
    public static final String LEFT_OUT = "left-out";
    /** What works and what does not; there where notes are. Its title can be edited, as those of questions. */
    public static final String PLAYBOOK = "playbook";

    private static final Set<String> OWN = Set.of(CONTENTS, DEFINITIONS, LEFT_OUT);

    /**
     * One page.
     *
     * @param id    of the question, or one of the three pages every review has
     * @param on    whether it is in the file
     * @param title the user's own; empty = the answer's sentence
     * @param over  the sentence the user's title was written over; empty without such a title
     * @param note     what the user adds; may be empty
     * @param decision what was decided; may be empty
     */
    public record Page(String id, boolean on, String title, String over, String note, String decision) {

        Page(String id) {
            this(id, true, "", "", "", "");
        }

        /** Whether it has a question and so a title to edit. */
        public boolean question() {
            return !OWN.contains(id);
        }
    }

    public ReviewPlan {
        pages = List.copyOf(pages);
    }

    /** Contents, every question, definitions, rows left out. */
    public static ReviewPlan of(Goal goal) {
        Stream<String> questions = goal.questions().stream().map(Question::id);
        return new ReviewPlan(Stream.of(Stream.of(CONTENTS), questions, Stream.of(DEFINITIONS, LEFT_OUT))
                .flatMap(ids -> ids).map(id -> new Page(id)).toList());
    }

    /** For the goal as it is now: pages of questions it no longer has are gone, new ones follow the last question. */
    public ReviewPlan fit(Goal goal) {
        Set<String> wanted = goal.questions().stream().map(Question::id).collect(Collectors.toSet());
        List<Page> fitted = new ArrayList<>(
                pages.stream().filter(page -> !page.question() || page.id().equals(PLAYBOOK)
                        || wanted.contains(page.id())).toList());
        for (Page page : of(goal).pages()) {
            if (page.question() && fitted.stream().noneMatch(known -> known.id().equals(page.id()))) {
                fitted.add(afterQuestions(fitted), page);
            }
        }
        return new ReviewPlan(fitted);
    }

    /** With the page of the playbook after the questions, or without it. */
    ReviewPlan playbook(boolean there) {
        boolean has = index(PLAYBOOK) >= 0;
        List<Page> fitted = new ArrayList<>(pages);
        if (there && !has) {
            fitted.add(afterQuestions(fitted), new Page(PLAYBOOK));
        } else if (!there) {
            fitted.removeIf(page -> page.id().equals(PLAYBOOK));
        }
        return new ReviewPlan(fitted);
    }

    private static int afterQuestions(List<Page> pages) {
        for (int i = pages.size(); i > 0; i--) {
            if (pages.get(i - 1).question()) {
                return i;
            }
        }
        return Math.min(1, pages.size());
    }

    public ReviewPlan switched(String id, boolean on) {
        return changed(id, page -> new Page(id, on, page.title(), page.over(), page.note(), page.decision()));
    }

    /** @param title empty takes the user's title back */
    public ReviewPlan titled(String id, String title, String sentence) {
        return changed(id, page -> new Page(id, page.on(), title, title.isEmpty() ? "" : sentence,
                page.note(), page.decision()));
    }

    /** @param note empty takes it away */
    public ReviewPlan noted(String id, String note) {
        return changed(id,
                page -> new Page(id, page.on(), page.title(), page.over(), note, page.decision()));
    }

    /** @param decision empty takes it away */
    public ReviewPlan decided(String id, String decision) {
        return changed(id, page -> new Page(id, page.on(), page.title(), page.over(), page.note(), decision));
    }

    /** The pages in their order, on or off, without what belongs to one quarter: titles, notes, decisions. */
    public ReviewPlan bare() {
        return new ReviewPlan(pages.stream().map(page -> new Page(page.id(), page.on(), "", "", "", "")).toList());
    }

    /** One page up (-1) or down (1), as far as it goes. */
    public ReviewPlan moved(String id, int by) {
        int from = index(id);
        int to = from + by;
        if (from < 0 || to < 0 || to >= pages.size()) {
            return this;
        }
        List<Page> moved = new ArrayList<>(pages);
        moved.add(to, moved.remove(from));
        return new ReviewPlan(moved);
    }

    /** -1 where there is no such page. */
    public int index(String id) {
        return pages.stream().map(Page::id).toList().indexOf(id);
    }

    private ReviewPlan changed(String id, UnaryOperator<Page> change) {
        return new ReviewPlan(pages.stream().map(page -> page.id().equals(id) ? change.apply(page) : page).toList());
    }
}
