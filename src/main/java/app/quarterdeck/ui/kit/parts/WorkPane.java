package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Running;
import app.quarterdeck.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** While work is going on that the user waits for: what is being done, how far it is, how fast, and the way to call it off. */
public final class WorkPane extends StackPane {

    private final Messages words;
    private final long begun = System.nanoTime();

    /** @param safe what cancelling leaves behind, in a sentence */
    public WorkPane(Messages words, Running work, String safe, Runnable cancel) {
        this.words = words;
        ProgressBar bar = new ProgressBar();
        bar.progressProperty().bind(work.fractionProperty());
        bar.getStyleClass().add("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        Label step = Texts.message(words.get("ui.working"));
        work.stepProperty().subscribe(now -> step.setText(now == null ? words.get("ui.working") : words.say(now)));
        Label rate = Texts.sub("");
        work.doneProperty().subscribe(done -> rate.setText(rate(done.longValue())));
        VBox block = new VBox(step, bar, rate, Buttons.plain(words.get("ui.cancel"), cancel),
                Texts.caption(safe));
        block.getStyleClass().addAll("empty-block", "work");
        block.setMaxHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("empty-state");
        getChildren().add(block);
    }

    private String rate(long done) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return done <= 0 || seconds < 0.2 ? "" : words.get("ui.work.rate", done, Math.round(done / seconds));
    }
}
