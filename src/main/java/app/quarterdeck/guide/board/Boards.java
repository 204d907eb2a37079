package app.quarterdeck.guide.board;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Basis;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Comparison;
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
    public Board of(Goal goal, List<String> metrics, Selection selection, Messages messages,
            Cancellation cancellation) {
        Tiles tiles = new Tiles(engine, goal, selection, messages);
        if (!engine.readiness(goal.metric()).missing().isEmpty()) {
            return new Board(GoalNames.shortName(goal, messages), messages.get("guide.answer.cannot"), "", "", "",
                    all(tiles, metrics, cancellation));
        }
        Asked asked = new Asked(engine, goal, new Question(Question.OWN, "", List.of(goal.metric())), selection,
                messages);
        Result main = asked.measure(goal.metric(), asked.over(goal.metric()));
        return new Board(GoalNames.shortName(goal, messages), Headline.of(asked, main), Basis.of(asked, main),
                main.periodName(messages), comparison(main, messages), all(tiles, metrics, cancellation));
    }

    /** Tiles do not wait for one another; of a board nobody waits for any more no further one is begun. */
    private static List<Board.Tile> all(Tiles tiles, List<String> metrics, Cancellation cancellation) {
        return metrics.parallelStream().map(metric -> {
            cancellation.check();
            return tiles.tile(metric);
        }).toList();
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
