package app.quarterdeck.guide.look;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Looks at fresh data: what is in it, what stands out, which goals it can answer. Pure; not on the window's thread. */
public final class FirstLook {

    private static final int FINDINGS = 5;

    private final Engine engine;
    private final GoalTemplates templates;

    public FirstLook(Engine engine, GoalTemplates templates) {
        this.engine = engine;
        this.templates = templates;
    }

    public Look of(Selection selection, Messages messages) {
        Standouts standouts = new Standouts(engine, selection, messages);
        List<Look.Finding> findings = templates.all().stream().map(standouts::of).flatMap(Optional::stream)
                .sorted(Comparator.comparingDouble(Look.Finding::weight).reversed()).limit(FINDINGS).toList();
        List<Look.Reach> goals = templates.all().stream().map(this::reach)
                .sorted(Comparator.comparingDouble(FirstLook::share).reversed()).toList();
        return new Look(held(), findings, goals);
    }

    private List<Look.Held> held() {
        return Arrays.stream(RecordKind.values()).filter(kind -> engine.records(kind) > 0)
                .map(kind -> new Look.Held(kind, engine.records(kind))).toList();
    }

    private Look.Reach reach(GoalTemplate template) {
        int ready = 0;
        int partly = 0;
        for (Question question : template.questions()) {
            long have = question.metrics().stream().filter(metric -> engine.readiness(metric).ready()).count();
            ready += have == question.metrics().size() ? 1 : 0;
            partly += have > 0 && have < question.metrics().size() ? 1 : 0;
        }
        return new Look.Reach(template.id(), ready, partly, template.questions().size());
    }

    /** A question answered in part counts half. */
    private static double share(Look.Reach reach) {
        return (reach.ready() + reach.partly() / 2.0) / reach.questions();
    }
}
