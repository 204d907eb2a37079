package app.quarterdeck.guide.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import java.util.List;

/** Makes the board of a goal. */
public final class Boards {

    private final Engine engine;

    public Boards(Engine engine) {
        this.engine = engine;
    }

    /** A tile for each of the metrics, in their order, under a sentence that carries the number. */
    public Board of(Goal goal, List<String> metrics, Selection selection, Messages messages) {
        Tiles tiles = new Tiles(engine, goal, selection, messages);
        if (!engine.readiness(goal.metric()).missing().isEmpty()) {
            return new Board(GoalNames.shortName(goal, messages), messages.get("guide.answer.cannot"), "", "", "",
                    metrics.stream().map(tiles::tile).toList());
        }
        Result main = engine.measure(goal.metric(), selection, goal.target());
        return new Board(GoalNames.shortName(goal, messages), headline(goal, main, messages), basis(main, messages),
                main.periodName(messages), comparison(main, messages), metrics.stream().map(tiles::tile).toList());
    }

    private static String headline(Goal goal, Result main, Messages messages) {
        Double value = main.value();
        if (value == null) {
            return messages.get("guide.board.headline.none", main.counted().days(messages));
        }
        String against = against(main, messages);
        if (against.isEmpty() && goal.target() != null && value > goal.target()) {
            against = messages.get("guide.board.headline.to-target",
                    new Figure(value - goal.target(), main.unit(), main.currency()));
        } else if (!against.isEmpty() && goal.target() != null && value > goal.target()) {
            against = against + messages.get("guide.comma") + messages.get("guide.board.headline.to-target",
                    new Figure(value - goal.target(), main.unit(), main.currency()));
        }
        return against.isEmpty()
                ? messages.get("guide.board.headline.cycle", main.figure())
                : messages.get("guide.board.headline.cycle-against", main.figure(), against);
    }

    private static String against(Result main, Messages messages) {
        Comparison comparison = main.comparison();
        if (comparison == null || comparison.change() == null || comparison.value() == null) {
            return "";
        }
        double change = comparison.change();
        String earlier = messages.get("guide.against." + comparison.against().id());
        Interval interval = main.interval();
        if (change == 0 || (interval != null && comparison.value() >= interval.low()
                && comparison.value() <= interval.high())) {
            return messages.get("guide.board.headline.same", earlier);
        }
        return messages.get(change < 0 ? "guide.board.headline.shorter" : "guide.board.headline.longer",
                new Figure(Math.abs(change), comparison.changeUnit(), main.currency()), earlier);
    }

    private static String basis(Result main, Messages messages) {
        long out = main.leftOut().stream().mapToLong(LeftOut::count).sum();
        return messages.get("guide.board.basis", main.n() + out, out, main.asOf());
    }

    /** "Year ago, same 71 days". */
    public static String comparison(Result main, Messages messages) {
        Comparison comparison = main.comparison();
        if (comparison == null) {
            return messages.get("guide.board.comparison.none");
        }
        boolean toDate = comparison.toDate() && comparison.period() != null;
        return messages.get("guide.board.comparison." + comparison.against().id() + (toDate ? "-to-date" : ""),
                main.counted().isAll() ? 0 : main.counted().days());
    }
}
