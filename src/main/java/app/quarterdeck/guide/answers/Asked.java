package app.quarterdeck.guide.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.FiscalCalendar;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One question of one goal, asked of the data at hand in one language. */
record Asked(Engine engine, Goal goal, Question question, Selection selection, Messages messages) {

    Result measure(String metric) {
        return engine.measure(metric, selection, null);
    }

    Result measure(String metric, Selection other) {
        return engine.measure(metric, other, null);
    }

    String say(String key, Object... args) {
        return messages.get(key, args);
    }

    /** Days as they stand in a sentence. */
    Sayable days(@Nullable Double value) {
        return new Figure(value, Unit.DAYS, null);
    }

    Sayable percent(double value) {
        return new Figure(value, Unit.PERCENT, null);
    }

    Sayable money(@Nullable Double value, @Nullable String currency) {
        return new Figure(value, Unit.MONEY, currency);
    }

    /** A dimension in words. */
    String name(Dimension dimension) {
        return messages.say(Dimensions.name(dimension));
    }

    /** A member of a dimension in words; the blank is named. */
    String member(Dimension dimension, String key) {
        return messages.say(Dimensions.member(dimension, key));
    }

    /** Whole sentences, one after the other, as the language sets them. */
    String join(List<String> sentences) {
        return sentences.stream().filter(s -> !s.isEmpty()).collect(Collectors.joining(say("guide.between-sentences")));
    }

    FiscalCalendar calendar() {
        return engine.calendar();
    }
}
