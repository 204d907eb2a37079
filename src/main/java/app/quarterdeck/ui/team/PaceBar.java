package app.quarterdeck.ui.team;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** How much of a goal is reached, a mark where the time stands, and one at the whole. */
final class PaceBar extends Pane {

    /** What the full width stands for, in per cent: those beyond their goal end there. */
    private static final double WIDEST = 125;
    private static final double BAR = 0.42;

    private final Region done = new Region();
    private final Region pace = new Region();
    private final Region whole = new Region();
    private final double share;
    private final double gone;

    /**
     * @param share in per cent of the goal
     * @param gone  of the period, in per cent
     * @param words the same for a screen reader
     */
    PaceBar(double share, double gone, String words) {
        this.share = share;
        this.gone = gone;
        done.getStyleClass().add("pace-done");
        pace.getStyleClass().add("pace-now");
        whole.getStyleClass().add("pace-whole");
        getChildren().setAll(List.of(done, whole, pace));
        getStyleClass().add("pace-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(words);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        double bar = height * BAR;
        done.resizeRelocate(0, (height - bar) / 2, width * Math.clamp(share, 0, WIDEST) / WIDEST, bar);
        mark(whole, 100, width, height);
        mark(pace, gone, width, height);
    }

    private static void mark(Region mark, double at, double width, double height) {
        double thick = mark.prefWidth(-1);
        mark.resizeRelocate(Math.min(width - thick, width * at / WIDEST - thick / 2), 0, thick, height);
    }

    static StackPane cell(PaceBar bar) {
        StackPane cell = new StackPane(bar);
        cell.getStyleClass().add("pace-cell");
        return cell;
    }
}
