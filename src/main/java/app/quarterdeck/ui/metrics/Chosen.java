package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A metric chosen for a question, or as a guardrail.
 *
 * @param figure today's, in words; what is missing where it cannot be given
 */
record Chosen(String metric, String name, String figure, boolean ready) {

    /** The group of metrics that must not get worse. */
    static final String GUARDRAILS = "guardrails";
    /** The group of what the goal is measured by, where no question uses it. */
    static final String GOAL = "goal";

    /**
     * The metrics of one question.
     *
     * @param id    of the question, {@link #GUARDRAILS} or {@link #GOAL}
     * @param title in words
     */
    record Group(String id, String title, List<Chosen> metrics) {

        Group {
            metrics = List.copyOf(metrics);
        }

        boolean open() {
            return !id.equals(GOAL);
        }

        boolean holds(String metric) {
            return metrics.stream().anyMatch(it -> it.metric().equals(metric));
        }
    }

    /** Question by question, guardrails last; with the figures of the board. */
    static List<Group> of(Goal goal, Board board, Messages words) {
        Map<String, Board.Tile> tiles = board.tiles().stream()
                .collect(Collectors.toMap(Board.Tile::metric, Function.identity(), (a, _) -> a));
        List<Group> groups = new ArrayList<>();
        boolean asked = goal.questions().stream().anyMatch(question -> question.metrics().contains(goal.metric()));
        if (!asked) {
            groups.add(group(GOAL, words.get("shelf.group.goal"), List.of(goal.metric()), tiles, words));
        }
        for (Question question : goal.questions()) {
            groups.add(group(question.id(), question.words().isEmpty()
                    ? words.get("guide.question." + question.id())
                    : question.words(), question.metrics(), tiles, words));
        }
        groups.add(group(GUARDRAILS, words.get("shelf.group.guardrails"), goal.guardrails(), tiles, words));
        return groups;
    }

    private static Group group(String id, String title, List<String> metrics, Map<String, Board.Tile> tiles,
            Messages words) {
        return new Group(id, title, metrics.stream().flatMap(metric -> Stream.ofNullable(tiles.get(metric)))
                .map(tile -> of(tile, words)).toList());
    }

    private static Chosen of(Board.Tile tile, Messages words) {
        boolean ready = tile.needs().isEmpty();
        String figure = ready
                ? words.get("shelf.figure", tile.figure(), tile.unit()).strip()
                : words.get("shelf.needs", tile.needs());
        return new Chosen(tile.metric(), tile.name(), figure, ready);
    }
}
