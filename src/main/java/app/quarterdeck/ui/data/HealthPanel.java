package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.DataHealth;
import app.quarterdeck.session.MissingField;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.Meter;
import java.time.LocalDate;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** At the right: how complete the records are, and what one more column would answer. */
final class HealthPanel extends VBox {

    private final Messages words;
    private final Runnable seeEarly;
    private final VBox body = new VBox();

    HealthPanel(Messages words, Runnable showNeeds, Runnable seeEarly) {
        this.words = words;
        this.seeEarly = seeEarly;
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        Button needs = Buttons.plain(Feather.INFO, words.get("data.missing.where"), showNeeds);
        needs.setMaxWidth(Double.MAX_VALUE);
        VBox foot = new VBox(needs);
        foot.getStyleClass().add("panel-foot");
        getStyleClass().addAll("side-panel", "health");
        getChildren().addAll(scroll, foot);
    }

    void show(DataModel.Contents now) {
        DataHealth health = now.health();
        VBox filled = new VBox(Texts.heading(words.get("data.health")), Texts.sub(sub(now)));
        filled.getStyleClass().add("health-part");
        health.shares().forEach(share -> filled.getChildren().add(share(share)));
        if (health.early().length > 0) {
            filled.getChildren().add(early(health.early().length));
        }
        body.getChildren().setAll(filled);
        if (!now.missing().isEmpty()) {
            VBox missing = new VBox(Texts.heading(words.get("data.missing")), Texts.sub(words.get("data.missing.sub")));
            missing.getStyleClass().addAll("health-part", "missing-part");
            now.missing().forEach(one -> missing.getChildren().add(missing(one)));
            body.getChildren().add(missing);
        }
    }

    private String sub(DataModel.Contents now) {
        DataHealth health = now.health();
        String counted = words.get(health.kind() == RecordKind.SALES ? "data.health.sales" : "data.health.deals",
                health.size());
        LocalDate asOf = now.analysis().asOf();
        return asOf == null ? counted : words.get("data.health.asOf", counted, asOf);
    }

    private Node share(DataHealth.Share share) {
        String name = words.get("data.health." + share.name());
        String percent = words.get("data.health.percent", Math.floor(share.filled() * 100));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox line = new VBox(new HBox(Texts.line(name, "body"), gap, Texts.line(percent, "sub")),
                Meter.of(share.filled(), name + " " + percent));
        line.getStyleClass().add("health-line");
        return line;
    }

    private Node early(int count) {
        Label text = Texts.sub(words.get("data.health.early", count));
        text.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        text.getStyleClass().add("health-caution");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(text, Buttons.link(words.get("data.health.see"), seeEarly));
        line.getStyleClass().add("health-early");
        return line;
    }

    private Node missing(MissingField one) {
        boolean questions = !one.questions().isEmpty();
        Label name = Texts.name(Texts.sentence(words.say(one.name())));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Chip chip = new Chip(questions
                ? words.get("data.missing.questions", one.questions().size())
                : words.get("data.missing.metrics", one.metrics()), questions ? Tone.ACCENT : Tone.NEUTRAL);
        VBox line = new VBox(new HBox(name, chip));
        if (questions) {
            line.getChildren().add(Texts.sub(words.get(one.questions().getFirst())));
        }
        line.getStyleClass().add("missing-line");
        return line;
    }
}
