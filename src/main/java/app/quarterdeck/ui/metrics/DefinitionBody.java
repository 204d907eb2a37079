package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.session.own.OwnDefinitions;
import app.quarterdeck.session.plan.Definition;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What a metric means, with today's numbers; what it needs where it cannot be measured. */
final class DefinitionBody {

    private final Messages words;
    private final Needed needed;
    private Consumer<String> edit = _ -> {
    };

    DefinitionBody(Messages words, Needed needed) {
        this.words = words;
        this.needed = needed;
    }

    void whenEdited(Consumer<String> opens) {
        edit = opens;
    }

    VBox of(Definition its) {
        boolean ready = its.needs().isEmpty();
        FlowPane chips = new FlowPane(ready
                ? new Chip(words.get("shelf.ready"), Tone.GOOD, Feather.CHECK)
                : new Chip(words.get("shelf.needs", words.say(its.needs().getFirst().name())), Tone.CAUTION,
                        Feather.ALERT_TRIANGLE),
                new Chip(kind(its), Tone.NEUTRAL));
        chips.getStyleClass().add("definition-chips");
        Label help = Texts.line(its.help(), "definition-help");
        help.setWrapText(true);
        VBox body = new VBox(Texts.title(its.name()), chips, help, formula(its));
        Set<String> offered = new HashSet<>();
        its.needs().forEach(need -> body.getChildren().add(missing(need, offered.add(needed.button(need)))));
        if (ready) {
            body.getChildren().add(facts(its));
        }
        section(body, "shelf.watch-out", its.trap());
        section(body, "shelf.source", its.source());
        if (OwnDefinitions.isOwn(its.id())) {
            body.getChildren().add(Buttons.plain(Feather.EDIT_2, words.get("own.form.edit"),
                    () -> edit.accept(its.id())));
        }
        body.getStyleClass().add("definition");
        return body;
    }

    /** "Days, lower is better". */
    private String kind(Definition its) {
        return words.get("shelf.kind", words.get("shelf.unit." + its.unit().id()),
                words.get("shelf.direction." + its.direction().name().toLowerCase(Locale.ROOT)));
    }

    private VBox formula(Definition its) {
        VBox box = new VBox(Texts.caption(words.get("shelf.formula")), Texts.name(its.formula()));
        its.steps().forEach(step -> box.getChildren().add(Texts.sub(step)));
        box.getStyleClass().addAll("inset", "definition-formula");
        return box;
    }

    /** @param offer whether it has its button: the same way for several things is offered once */
    private VBox missing(Answer.Need need, boolean offer) {
        Label name = Texts.name(words.get("shelf.missing", words.say(need.name())));
        name.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        name.getStyleClass().add("missing-name");
        VBox box = new VBox(name, Texts.sub(words.say(need.where())));
        if (offer) {
            box.getChildren().add(Buttons.primary(needed.button(need), () -> needed.supply(need)));
        }
        box.getStyleClass().add("definition-missing");
        return box;
    }

    private GridPane facts(Definition its) {
        GridPane facts = new GridPane();
        facts.getStyleClass().add("definition-facts");
        fact(facts, "shelf.counts", words.get("shelf.counts.rows", its.counted(), its.period()));
        fact(facts, "shelf.date", its.dates());
        fact(facts, "shelf.left-out", its.leftOut().isEmpty()
                ? words.get("shelf.left-out.none")
                : list(its.leftOut()));
        fact(facts, "shelf.split-by", its.splits().isEmpty()
                ? words.get("shelf.split-by.none")
                : list(its.splits()));
        return facts;
    }

    private String list(List<String> texts) {
        return String.join(words.get("shelf.between"), texts);
    }

    private void fact(GridPane facts, String key, String text) {
        Label name = Texts.line(words.get(key), "sub");
        name.setMinWidth(Label.USE_PREF_SIZE);
        GridPane.setValignment(name, VPos.TOP);
        facts.addRow(facts.getRowCount(), name, Texts.body(text));
    }

    private void section(VBox body, String key, String text) {
        if (!text.isBlank()) {
            VBox section = new VBox(Texts.heading(words.get(key)), Texts.sub(text));
            section.getStyleClass().add("definition-section");
            body.getChildren().add(section);
        }
    }
}
