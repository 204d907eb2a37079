package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.review.Packs;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.ReviewPlan;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Running;
import app.quarterdeck.ui.kit.parts.Notices;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Changes the plan, each change to be taken back, and writes the file. */
final class ReviewActions {

    private static final String EXPORT = "export";

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final History history;
    private final ReviewModel model;
    private final PageNames names;
    private final Runnable written;

    /** @param written called once a review is in a file */
    ReviewActions(OpenWorkspace workspace, Background background, Ways ways, History history, ReviewModel model,
            Runnable written) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.history = history;
        this.model = model;
        this.names = new PageNames(words, model.pack);
        this.written = written;
        model.pack.goalProperty().subscribe(this::planned);
        workspace.revisionProperty().subscribe(this::noted);
    }

    /** The goal is another one, or has other questions. */
    private void planned(@Nullable Goal goal) {
        ReviewPlan plan = goal == null ? new ReviewPlan(List.of()) : packs().plan(goal);
        model.plan.set(plan);
        look(workspace.questionProperty().get());
        if (model.index() < 0 && !plan.pages().isEmpty()) {
            model.selected.set(plan.pages().stream().filter(ReviewPlan.Page::question).findFirst()
                    .orElse(plan.pages().getFirst()).id());
        }
    }

    /** The first note of the playbook brings its page, the last one takes it away. */
    private void noted() {
        Goal goal = model.pack.goalProperty().get();
        if (goal != null && !packs().plan(goal).equals(model.plan.get())) {
            planned(goal);
        }
    }

    /** Selects the page of a question, if there is one. */
    void look(String question) {
        if (model.plan.get().index(question) >= 0) {
            model.selected.set(question);
        }
    }

    void toggle(ReviewPlan.Page page) {
        change(model.plan.get().switched(page.id(), !page.on()),
                Note.of(page.on() ? "review.did.off" : "review.did.on", names.of(page)));
    }

    void move(int by) {
        ReviewPlan.Page page = model.page();
        if (page != null) {
            change(model.plan.get().moved(page.id(), by), Note.of("review.did.move", names.of(page)));
        }
    }

    /** @param title as typed; empty, or the sentence itself, takes the user's title back */
    void title(String title) {
        ReviewPlan.Page page = model.page();
        Answer answer = model.answer();
        if (page != null && answer != null) {
            String sentence = RichText.plain(answer.sentence());
            String typed = title.strip().replaceAll("\\s*\\R\\s*", " ");
            change(model.plan.get().titled(page.id(), typed.equals(sentence) ? "" : typed, sentence),
                    Note.of("review.did.title", names.of(page)));
        }
    }

    /** @param note as typed; empty takes it away */
    void note(String note) {
        ReviewPlan.Page page = model.page();
        if (page != null) {
            change(model.plan.get().noted(page.id(), note.strip()), Note.of("review.did.note", names.of(page)));
        }
    }

    /** @param decision as typed; empty takes it away */
    void decision(String decision) {
        ReviewPlan.Page page = model.page();
        if (page != null) {
            change(model.plan.get().decided(page.id(), decision.strip()),
                    Note.of("review.did.decision", names.of(page)));
        }
    }

    /** Makes the pages as they are the template of such reviews. */
    void keepTemplate() {
        Goal goal = model.pack.goalProperty().get();
        if (goal != null) {
            packs().template(goal, model.plan.get());
            write();
            ways.notices().show(words.get("review.template.kept"));
        }
    }

    /** Puts the pages back as the template has them, all on and in order where there is none. */
    void useTemplate() {
        Goal goal = model.pack.goalProperty().get();
        if (goal != null) {
            change(packs().template(goal).orElse(ReviewPlan.of(goal)).fit(goal), Note.of("review.did.template"));
        }
    }

    /** Since when the pages are as they are, where that is an earlier quarter: empty else. */
    String reused() {
        Goal goal = model.pack.goalProperty().get();
        Analysis analysis = workspace.analysisProperty().get();
        String kept = goal == null ? "" : packs().quarter(goal);
        return analysis == null || kept.isEmpty() || kept.equals(quarter())
                ? ""
                : words.get("review.reused", analysis.engine().calendar().parse(kept).name(words));
    }

    private String quarter() {
        Analysis analysis = workspace.analysisProperty().get();
        Period quarter = analysis == null ? null : analysis.quarter();
        return quarter == null ? "" : quarter.id();
    }

    private Packs packs() {
        return workspace.session().packs();
    }

    private void change(ReviewPlan next, Note what) {
        Goal goal = model.pack.goalProperty().get();
        ReviewPlan before = model.plan.get();
        if (goal != null && !next.equals(before)) {
            put(goal, next);
            history.did(what, () -> put(goal, before), () -> put(goal, next));
        }
    }

    private void put(Goal goal, ReviewPlan plan) {
        packs().plan(goal, plan, quarter());
        write();
        Goal now = model.pack.goalProperty().get();
        if (now != null && now.id() == goal.id() && now.template().equals(goal.template())) {
            model.plan.set(packs().plan(now));
        }
    }

    private void write() {
        background.run("plan", (_, _) -> {
            packs().write();
            return "";
        }, _ -> {
        });
    }

    /** As the kind that was chosen last. */
    void export() {
        export(model.kind.get());
    }

    /** Asks where, then writes in the background. */
    void export(FileKind kind) {
        ReviewDraft draft = model.draft();
        if (draft == null || model.fresh.faceProperty().get() != Face.READY || model.fresh.workingProperty().get()
                || model.on() == 0 || model.writing.get() != null) {
            return;
        }
        Review review = draft.with(model.plan.get());
        model.kind.set(kind);
        Path target = ways.saveAs(words.get("review.export"),
                draft.messages().get("review.file", workspace.session().name()) + kind.ending,
                words.get("review.kind-files." + kind.id()));
        if (target == null) {
            return;
        }
        boolean rows = kind == FileKind.EXCEL && model.rows.get();
        model.writing.set(background.run(EXPORT, (progress, cancelled) -> {
            workspace.session().writeReview(review,
                    rows ? draft.rows(review, Exports.MOST_ROWS) : List.of(), target, draft.messages(),
                    progress, cancelled);
            return target;
        }, this::written, fault -> {
            model.writing.set(null);
            background.failed(fault);
        }));
    }

    private void written(Path file) {
        model.writing.set(null);
        written.run();
        ways.notices().show(words.get("review.written", file.toString()),
                new Notices.Action(words.get("review.folder"), () -> ways.openFolder(file)),
                new Notices.Action(words.get("figures.copy-path"), () -> Clip.copy(file.toString())));
    }

    /** Calls the writing off; the file that was there before stays. */
    void cancel() {
        Running work = model.writing.get();
        if (work != null) {
            work.cancel();
            model.writing.set(null);
        }
    }
}
