package app.quarterdeck.session.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Works out what a review of a goal can hold: the answers, what their metrics mean, which rows no figure could use. */
public final class Reviews {

    private final String workspace;
    private final Records records;
    private final Analysis analysis;
    private final Messages messages;
    private final @Nullable Answer playbook;

    /** @param playbook what works and what does not; null = nothing is written */
    public Reviews(String workspace, Records records, Analysis analysis, Messages messages,
            @Nullable Answer playbook) {
        this.workspace = workspace;
        this.records = records;
        this.analysis = analysis;
        this.messages = messages;
        this.playbook = playbook;
    }

    /** Answers every question; what becomes a page is decided later. */
    public ReviewDraft of(Goal goal, Selection selection) {
        List<Answer> answers = new ArrayList<>(analysis.answers(goal, selection, messages));
        if (playbook != null) {
            answers.add(playbook);
        }
        Map<String, Review.Definition> definitions = new HashMap<>();
        answers.forEach(answer -> answer.results()
                .forEach(result -> definitions.computeIfAbsent(result.metric(), this::definition)));
        Result main = analysis.engine().measure(goal.metric(), selection, null);
        LocalDate asOf = analysis.asOf();
        return new ReviewDraft(
                new ReviewDraft.Head(workspace, GoalNames.whole(goal, messages), goal.mission(),
                        asOf == null ? goal.setOn() : asOf,
                        main.periodName(messages), Version.text()),
                answers, definitions, new PagesRows(records, analysis, selection, messages), messages);
    }

    private Review.Definition definition(String id) {
        Metric metric = analysis.engine().metric(id);
        return new Review.Definition(id, messages.say(metric.name()), messages.say(metric.help()),
                messages.say(metric.formulaWords()), messages.say(metric.dateWords()), messages.say(metric.trap()));
    }
}
