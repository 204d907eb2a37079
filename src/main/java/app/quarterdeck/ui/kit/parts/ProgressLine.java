package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.ui.kit.Running;
import javafx.animation.PauseTransition;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

/** The 2 px line under the header while work is going on. Work shorter than 300 ms is not shown. */
public final class ProgressLine extends ProgressBar {

    private final Messages words;
    private final ObservableList<Running> running;
    private final PauseTransition wait = new PauseTransition(Duration.millis(300));
    private final Tooltip tooltip = new Tooltip();

    public ProgressLine(Messages words, ObservableList<Running> running) {
        this.words = words;
        this.running = running;
        getStyleClass().add("progress-line");
        setMaxWidth(Double.MAX_VALUE);
        setVisible(false);
        setMouseTransparent(true);
        setTooltip(tooltip);
        wait.setOnFinished(_ -> setVisible(!running.isEmpty()));
        running.addListener((ListChangeListener<Running>) _ -> follow());
        follow();
    }

    private void follow() {
        progressProperty().unbind();
        if (running.isEmpty()) {
            wait.stop();
            setVisible(false);
            // an indeterminate bar that nobody sees would still animate
            setProgress(0);
            return;
        }
        Running oldest = running.getFirst();
        progressProperty().bind(oldest.fractionProperty());
        tell(oldest.stepProperty().get());
        oldest.stepProperty().subscribe(this::tell);
        if (!isVisible()) {
            wait.playFromStart();
        }
    }

    private void tell(@org.jspecify.annotations.Nullable Note step) {
        String text = step == null ? words.get("ui.working") : words.say(step);
        tooltip.setText(text);
        setAccessibleText(text);
    }
}
