package app.quarterdeck.ui.review;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.ReviewPlan;
import app.quarterdeck.ui.figures.Fresh;
import app.quarterdeck.ui.kit.Running;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is on the screen: the pages as planned, what can stand on them, the one looked at, the file being written. */
final class ReviewModel {

    final Pack pack;
    final Fresh<ReviewDraft> fresh;
    final ObjectProperty<ReviewPlan> plan = new SimpleObjectProperty<>(new ReviewPlan(List.of()));
    /** Id of the page looked at; empty before there is a plan. */
    final StringProperty selected = new SimpleStringProperty("");
    /** Of the file, whatever the window speaks. */
    final ObjectProperty<Locale> language;
    /** What the shortcut writes: the kind written last. */
    final ObjectProperty<FileKind> kind = new SimpleObjectProperty<>(FileKind.POWERPOINT);
    /** Whether a workbook holds the rows behind the figures too. */
    final BooleanProperty rows = new SimpleBooleanProperty();
    /** The file being written; null while none is. */
    final ObjectProperty<@Nullable Running> writing = new SimpleObjectProperty<>();

    ReviewModel(Pack pack, Fresh<ReviewDraft> fresh, ObjectProperty<Locale> language) {
        this.pack = pack;
        this.fresh = fresh;
        this.language = language;
    }

    @Nullable
    ReviewDraft draft() {
        return fresh.shownProperty().get();
    }

    ReviewPlan.@Nullable Page page() {
        int index = index();
        return index < 0 ? null : plan.get().pages().get(index);
    }

    /** -1 where no page is looked at. */
    int index() {
        return plan.get().index(selected.get());
    }

    /** What stands on the page looked at; null before it is worked out. */
    Review.@Nullable Page content() {
        ReviewDraft draft = draft();
        ReviewPlan.Page page = page();
        return draft == null || page == null ? null : draft.page(page).orElse(null);
    }

    /** The page of the file on which that stands: several questions may share one. */
    Review.@Nullable Page inFile() {
        ReviewDraft draft = draft();
        ReviewPlan.Page page = page();
        return draft == null || page == null ? null : draft.inFile(plan.get(), page).orElse(null);
    }

    /** The answer on the page looked at; null where it has none. */
    @Nullable
    Answer answer() {
        return content() instanceof Review.QuestionPage question ? question.answer() : null;
    }

    /** Selects the page that many places on, as far as there are pages. */
    void step(int by) {
        int next = index() + by;
        if (next >= 0 && next < plan.get().pages().size()) {
            selected.set(plan.get().pages().get(next).id());
        }
    }

    long on() {
        return plan.get().pages().stream().filter(ReviewPlan.Page::on).count();
    }
}
