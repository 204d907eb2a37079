package app.quarterdeck.guide.changes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.time.LocalDate;

/** One change in sentences. */
final class ChangeWords {

    private static final int MONTH = 30;

    private final Asked asked;
    private final Verdict verdict;

    ChangeWords(Asked asked, Verdict verdict) {
        this.asked = asked;
        this.verdict = verdict;
    }

    /** What is being changed, and what should improve. */
    void plan(Draft draft) {
        ProcessChange change = verdict.change();
        boolean lower = asked.metric(verdict.metric()).direction() == Direction.LOWER;
        draft.say(asked.say(lower ? "guide.answer.change-plan.lower" : "guide.answer.change-plan.higher",
                asked.inside(verdict.metric()), verdict.before().figure(), change.startedOn(), change.what()));
        if (verdict.guardrail() != null) {
            draft.say(asked.say("guide.answer.change-plan.guardrail", asked.inside(verdict.guardrail().metric())));
        }
        long days = Math.max(1, verdict.after().counted().days());
        draft.say(pace(Math.round((double) MONTH * verdict.after().n() / days)));
        draft.summary(change.what());
    }

    private String pace(long aMonth) {
        LocalDate enough = verdict.enoughOn();
        return verdict.kind() != Verdict.Kind.TOO_EARLY
                ? asked.say("guide.answer.change-plan.enough", aMonth)
                : enough == null
                        ? asked.say("guide.answer.change-plan.no-rows")
                        : asked.say("guide.answer.change-plan.when", aMonth, enough, Result.SMALL);
    }

    /** Whether anything else changed in the same days. */
    void surroundings(Draft draft) {
        if (verdict.meanwhile().isEmpty()) {
            draft.say(asked.say("guide.answer.change-surroundings.clean", verdict.change().what()));
            draft.summary(asked.say("guide.summary.clean"));
            return;
        }
        draft.say(asked.say("guide.answer.change-surroundings.mixed", verdict.change().what(),
                asked.list(verdict.meanwhile().stream().map(other -> asked.say("guide.answer.change-surroundings.other",
                        other.what(), other.startedOn())).toList())));
        draft.summary(asked.say("guide.summary.mixed", verdict.meanwhile().size()));
    }

    /** Whether it helped. */
    void verdict(Draft draft) {
        String kind = asked.say("guide.verdict." + verdict.kind().id());
        draft.say(asked.say("guide.answer.change-verdict", kind, asked.inside(verdict.metric()),
                verdict.before().figure(), verdict.after().figure(), verdict.change().startedOn(),
                verdict.change().what()));
        Interval range = verdict.difference();
        boolean early = verdict.kind() == Verdict.Kind.TOO_EARLY;
        if (early) {
            draft.say(asked.say("guide.answer.change-verdict.early", verdict.before().n(), verdict.after().n(),
                    Result.SMALL));
        } else if (range != null) {
            draft.say(asked.say(verdict.untouched() == null
                    ? "guide.answer.change-verdict.range"
                    : "guide.answer.change-verdict.range-untouched", change(range.low()), change(range.high()),
                    change(verdict.untouched() == null ? 0 : verdict.untouched())));
        }
        if (verdict.guardrail() != null && !early) {
            draft.say(asked.say(verdict.worse()
                    ? "guide.answer.change-verdict.guardrail-worse"
                    : "guide.answer.change-verdict.guardrail-same", asked.name(verdict.guardrail().metric()),
                    verdict.guardrail().figure()));
        }
        if (!verdict.meanwhile().isEmpty()) {
            draft.caveat(asked.say("guide.caveat.mixed", verdict.meanwhile().size()));
        }
        draft.caveat(asked.say("guide.caveat.under-way"));
        draft.caveat(asked.say("guide.caveat.no-cause"));
        draft.summary(asked.say("guide.summary.figure", verdict.change().what(), kind));
    }

    /** What to keep, and what to tell the others. */
    void learned(Draft draft) {
        draft.say(asked.say("guide.answer.change-learned." + verdict.kind().id(), verdict.change().what(),
                asked.inside(verdict.metric()), verdict.before().figure(), verdict.after().figure()));
        if (verdict.worse() && verdict.guardrail() != null) {
            draft.say(asked.say("guide.answer.change-learned.guardrail", asked.inside(verdict.guardrail().metric())));
        }
        draft.summary(asked.say("guide.summary.learned." + verdict.kind().id()));
    }

    private String change(double value) {
        Unit unit = verdict.before().unit() == Unit.PERCENT ? Unit.POINTS : verdict.before().unit();
        return new Figure(value, unit, verdict.before().currency()).change(asked.messages());
    }
}
