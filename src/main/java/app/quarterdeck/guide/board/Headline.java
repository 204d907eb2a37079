package app.quarterdeck.guide.board;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/** The sentence above the tiles: the goal's own figure, its change, and what is missing to the target. */
final class Headline {

    private Headline() {
    }

    static String of(Asked asked, Result main) {
        Double value = main.value();
        String own = "guide.board.headline." + main.metric();
        String said = asked.messages().has(own) && value != null
                ? asked.say(own, main.figure())
                : asked.said(main);
        List<String> beside = new ArrayList<>();
        change(asked, main, beside);
        target(asked, main, beside);
        return beside.isEmpty()
                ? said
                : asked.say("guide.board.headline", said.replaceAll("[.。]$", ""), asked.list(beside));
    }

    private static void change(Asked asked, Result main, List<String> beside) {
        Comparison comparison = main.comparison();
        if (comparison == null) {
            return;
        }
        String then = Change.then(asked, main, comparison);
        switch (Change.kind(asked, main)) {
            case NONE -> {
            }
            case MORE -> beside.add(asked.say("guide.board.headline.more", Change.size(main, comparison), then));
            case LESS -> beside.add(asked.say("guide.board.headline.less", Change.size(main, comparison), then));
            case EQUAL, SAME -> beside.add(asked.say("guide.board.headline.same", then));
            case WAS -> beside.add(asked.say("guide.board.headline.was", then,
                    new Figure(comparison.value(), main.unit(), main.currency())));
        }
    }

    private static void target(Asked asked, Result main, List<String> beside) {
        Double target = asked.goal().target();
        Double value = main.value();
        if (target == null || value == null) {
            return;
        }
        boolean more = asked.metric(main.metric()).direction() != Direction.LOWER;
        boolean reached = more ? value >= target : value <= target;
        Figure gap = new Figure(Math.abs(value - target), main.unit(), main.currency());
        if (!reached) {
            beside.add(asked.say(more ? "guide.board.headline.below-target" : "guide.board.headline.to-target", gap));
        }
    }
}
