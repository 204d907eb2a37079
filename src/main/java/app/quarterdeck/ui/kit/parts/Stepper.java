package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** Where a wizard is: numbered steps, those behind with a tick, the present one in accent. */
public final class Stepper extends HBox {

    private final Messages words;
    private final List<String> steps;
    private final IntegerProperty current = new SimpleIntegerProperty(0);

    public Stepper(Messages words, List<String> steps) {
        this.words = words;
        this.steps = List.copyOf(steps);
        getStyleClass().add("stepper");
        current.subscribe(now -> show(now.intValue()));
    }

    /** The present step, from 0. */
    public IntegerProperty currentProperty() {
        return current;
    }

    private void show(int now) {
        getChildren().clear();
        for (int i = 0; i < steps.size(); i++) {
            if (i > 0) {
                Region line = new Region();
                line.getStyleClass().add("step-line");
                getChildren().add(line);
            }
            Label disc = new Label(i < now ? "" : String.valueOf(i + 1), i < now ? Icons.small(Feather.CHECK) : null);
            StackPane mark = new StackPane(disc);
            mark.getStyleClass().addAll("step-disc", i < now ? "past" : i == now ? "now" : "ahead");
            Label name = new Label(steps.get(i));
            name.getStyleClass().addAll("step-name", i == now ? "now" : "other");
            name.setMinWidth(USE_PREF_SIZE);
            HBox step = new HBox(mark, name);
            step.getStyleClass().add("step");
            getChildren().add(step);
        }
        setAccessibleText(words.get("ui.stepper", now + 1, steps.size(), steps.get(now)));
    }
}
