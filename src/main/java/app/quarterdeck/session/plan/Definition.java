package app.quarterdeck.session.plan;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import java.util.List;
import java.util.Locale;

/**
 * What a metric is, with today's numbers, ready to be read.
 *
 * @param needs   what is missing to measure it; where there is something, steps and rows left out are empty
 * @param steps   the formula with today's numbers, line by line
 * @param counted rows counted, 0 where nothing could be
 * @param leftOut rows left out by reason, in words
 * @param splits  the dimensions of this data it can be split by, in words
 * @param trap    what to watch out for
 * @param source  where the definition comes from
 */
public record Definition(String id, String name, List<Answer.Need> needs, Unit unit, Direction direction, String help,
        String formula, List<String> steps, String period, String dates, long counted, List<String> leftOut,
        List<String> splits, String trap, String source) {

    public Definition {
        needs = List.copyOf(needs);
        steps = List.copyOf(steps);
        leftOut = List.copyOf(leftOut);
        splits = List.copyOf(splits);
    }

    /** Measures the metric once: not on the window's thread. */
    public static Definition of(Analysis analysis, String id, Goal goal, Selection selection, Messages messages) {
        Metric metric = analysis.engine().catalogue().stream().filter(it -> it.id().equals(id)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no metric " + id));
        Result result = analysis.engine().measure(id, selection,
                metric.target() == Metric.Target.CYCLE ? goal.target() : null);
        return new Definition(id, messages.say(metric.name()), analysis.missing(id), metric.unit(), metric.direction(),
                messages.say(metric.help()), messages.say(metric.formulaWords()),
                say(result.recipe().steps(), messages),
                result.counted().days(messages), messages.say(metric.dateWords()), result.n(),
                result.leftOut().stream().filter(out -> out.count() > 0).map(out -> left(out, messages)).toList(),
                splits(analysis, id, selection, messages), messages.say(metric.trap()),
                messages.say(metric.sourceWords()));
    }

    private static List<String> say(List<Note> notes, Messages messages) {
        return notes.stream().map(messages::say).toList();
    }

    private static String left(LeftOut out, Messages messages) {
        return messages.get("session.left-out", out.count(), out.text());
    }

    private static List<String> splits(Analysis analysis, String id, Selection selection, Messages messages) {
        if (!analysis.missing(id).isEmpty()) {
            return List.of();
        }
        RecordKind kind = analysis.engine().rows(id, selection).kind();
        return Dimension.KNOWN.stream().filter(dimension -> analysis.snapshot().has(kind, dimension))
                .map(dimension -> messages.say(Dimensions.name(dimension)).toLowerCase(Locale.ROOT)).toList();
    }
}
