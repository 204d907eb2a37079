package app.quarterdeck.charts.fit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which rows are drawn where there is not room for all: the first ones, the one the sentence is about among them.
 *
 * @param indexes of the rows drawn, in order
 * @param hidden  how many are not
 */
public record Rows(List<Integer> indexes, int hidden) {

    public static final Rows NONE = new Rows(List.of(), 0);

    /** @param emphasis index of the row that must stay, -1 = none */
    public static Rows fitting(int count, int emphasis, double height, double line) {
        int room = Math.max(1, (int) (height / line));
        if (count <= room) {
            return new Rows(IntStream.range(0, count).boxed().toList(), 0);
        }
        int drawn = Math.max(1, room - 1);
        List<Integer> kept = new ArrayList<>(IntStream.range(0, drawn).boxed().toList());
        if (emphasis >= drawn) {
            kept.set(drawn - 1, emphasis);
        }
        return new Rows(List.copyOf(kept), count - drawn);
    }
}
