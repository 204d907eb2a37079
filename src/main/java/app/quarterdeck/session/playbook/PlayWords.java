package app.quarterdeck.session.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.guide.plays.Evidence.Standing;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.playbook.RuleCondition;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.review.ReviewPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The playbook in words. */
public final class PlayWords {

    private PlayWords() {
    }

    /** {@code Source: Referral or Partner}; several one after the other. */
    public static String where(List<Filter> filters, Messages words) {
        return filters.stream()
                .map(filter -> words.get("playbook.is", Choices.say(filter.dimension(), words), members(filter, words)))
                .collect(Collectors.joining(words.get("playbook.comma")));
    }

    /** The members of a filter. */
    public static String members(Filter filter, Messages words) {
        return filter.values().stream().map(value -> Choices.say(filter.dimension(), value, words))
                .collect(Collectors.joining(words.get("playbook.or")));
    }

    /** A condition of a rule. */
    public static String condition(RuleCondition condition, Messages words) {
        String of = app.quarterdeck.model.measure.Dimension.ofId(condition.of())
                .map(dimension -> Choices.say(dimension, words))
                .orElseGet(() -> words.get("meaning.field.deals." + condition.of()));
        return words.get("playbook.condition." + condition.test().id(), of,
                String.join(words.get("playbook.or"), condition.values()));
    }

    /** A whole rule. */
    public static String rule(Rule rule, Messages words) {
        return rule.conditions().stream().map(condition -> condition(condition, words))
                .collect(Collectors.joining(words.get(rule.all() ? "playbook.and" : "playbook.or-else")));
    }

    /** What the figures say of a note, in a sentence. */
    public static String sentence(Evidence evidence, Messages words) {
        Result now = evidence.now();
        if (evidence.why() != null || now == null) {
            return evidence.why() == null ? "" : words.say(evidence.why());
        }
        String name = words.get("metrics.name." + now.metric());
        Result other = evidence.other();
        if (evidence.note().where().isEmpty()) {
            return other == null
                    ? words.get("playbook.since.none", name)
                    : words.get("playbook.since", name, figure(now, words), now.n(), figure(other, words), other.n());
        }
        String group = members(evidence.note().where().getFirst(), words);
        return other == null
                ? words.get("playbook.alone", name, group, figure(now, words), now.n())
                : words.get("playbook.against", name, group, figure(now, words), now.n(), figure(other, words),
                        other.n());
    }

    /** Fewer than ten are counted, not emphasised (rule G8). */
    private static String figure(Result result, Messages words) {
        return result.value() == null || result.n() < Result.FEW
                ? words.get("playbook.unknown")
                : words.say(result.figure());
    }

    /** The difference with its range; empty where none can be given. */
    public static String difference(Evidence evidence, Messages words) {
        Interval range = evidence.difference();
        Result now = evidence.now();
        if (range == null || now == null) {
            return "";
        }
        Unit unit = now.unit() == Unit.PERCENT ? Unit.POINTS : now.unit();
        return words.get("playbook.difference", new Figure(range.low(), unit, now.currency()).change(words),
                new Figure(range.high(), unit, now.currency()).change(words));
    }

    /** The figure on the note's day; empty where there was none. */
    public static String then(Evidence evidence, Messages words) {
        Result then = evidence.then();
        return then == null || evidence.note().where().isEmpty()
                ? ""
                : words.get("playbook.then", figure(then, words), then.n());
    }

    public static String verdict(Evidence evidence, Messages words) {
        return words.get(evidence.lost()
                ? "playbook.standing.lost"
                : "playbook.standing." + evidence.standing().id());
    }

    /** The playbook as a page of a review; null where nothing is written. */
    public static @Nullable Answer page(List<Evidence> notes, Messages words) {
        if (notes.isEmpty()) {
            return null;
        }
        long stand = notes.stream().filter(one -> one.standing() == Standing.SUPPORTS).count();
        long lost = notes.stream().filter(Evidence::lost).count();
        List<List<Object>> rows = new ArrayList<>();
        notes.forEach(one -> rows.add(List.of(one.note().title(),
                words.get(one.note().works() ? "playbook.works" : "playbook.fails"), sentence(one, words),
                verdict(one, words), one.note().author(), one.note().on())));
        String summary = words.get("playbook.page.summary", stand, notes.size());
        return new Answer(new Question(ReviewPlan.PLAYBOOK, "", List.of()), words.get("playbook.page.question"),
                Answer.Status.ANSWERED,
                words.get("playbook.page.sentence", stand, notes.size())
                        + (lost == 0
                                ? ""
                                : words.get("guide.between-sentences") + words.get("playbook.page.lost", lost)),
                summary, words.get("playbook.page.basis"), List.of(words.get("guide.caveat.no-cause")), List.of(),
                List.of(), List.of(),
                new Answer.Table(List.of(words.get("playbook.column.note"), words.get("playbook.column.tag"),
                        words.get("playbook.column.figure"), words.get("playbook.column.verdict"),
                        words.get("playbook.column.author"), words.get("playbook.column.on")), rows));
    }
}
