package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.leads.Attribute;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.playbook.PersonaFigures;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The buyers the team wants more of, then what goes with winning, of which more are made. */
final class PersonasTab extends VBox {

    private final Messages words;
    private final PlaybookModel model;
    private final PlaybookActions actions;
    private final VBox cards = new VBox();
    private final Label rule = Texts.caption("");
    private final TableView<Attribute> table;

    /** @param add asked to keep the attributes chosen as a persona */
    PersonasTab(Messages words, PlaybookModel model, PlaybookActions actions, Consumer<List<Filter>> add) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        table = Tables.table(words.get("playbook.attributes.none"));
        table.getStyleClass().add("framed");
        table.setAccessibleText(words.get("playbook.attributes"));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        columns();
        Tables.least(table, 172, 132, 78, 62, 100, 120);
        Tables.most(table, 300, 260, 110, 100, 120);
        Button keep = Buttons.plain(Feather.PLUS, words.get("playbook.persona.add"), () -> add.accept(chosen()));
        keep.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull()
                .or(new javafx.beans.property.SimpleBooleanProperty(!actions.writable())));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.heading(words.get("playbook.attributes")), gap, keep);
        head.getStyleClass().add("play-line");
        cards.getStyleClass().add("play-cards");
        getStyleClass().add("play-cards");
        getChildren().setAll(cards, head, rule, table);
        model.buyers.subscribe(this::show);
    }

    /** The attributes in hand, one of a kind each. */
    List<Filter> chosen() {
        return table.getSelectionModel().getSelectedItems().stream().filter(java.util.Objects::nonNull)
                .map(PersonaFigures::filter).toList();
    }

    private void columns() {
        table.getColumns().add(Tables.name(words.get("playbook.column.member"), "–",
                one -> Choices.say(one.dimension(), one.member(), words)));
        table.getColumns().add(Tables.text(words.get("playbook.column.attribute"), "–",
                one -> Choices.say(one.dimension(), words)));
        table.getColumns().add(Tables.number(words.get("playbook.column.rate"), "–", Attribute::rate,
                rate -> words.say(new Figure(rate, Unit.PERCENT, null))));
        table.getColumns().add(Tables.number(words.get("playbook.column.n"), "–", Attribute::deals,
                deals -> words.get("process.number", deals)));
        table.getColumns().add(Tables.number(words.get("playbook.column.lift"), "–", Attribute::lift,
                lift -> words.get("playbook.times", lift)));
        table.getColumns().add(Tables.text(words.get("playbook.column.verdict"), "–", one -> words.get(
                one.stands()
                        ? one.lift() > 1 ? "playbook.kind.better" : "playbook.kind.worse"
                        : "playbook.kind.no-clear-difference")));
    }

    private void show(PlaybookModel.@Nullable Buyers now) {
        cards.getChildren().clear();
        if (now == null) {
            return;
        }
        table.getItems().setAll(now.attributes());
        PlaybookView.fit(table, now.attributes().size());
        rule.setText(words.get("playbook.attributes.rule", now.attributes().size()));
        if (now.personas().isEmpty()) {
            cards.getChildren().addAll(Texts.heading(words.get("playbook.persona.none")),
                    Texts.sub(words.get("playbook.persona.none.why")));
        }
        now.personas().forEach(one -> cards.getChildren().add(card(one)));
    }

    private Card card(PersonaFigures one) {
        Card card = new Card(model, one, one.persona().name()).head(Feather.USER, Tone.NEUTRAL, one.persona().name(),
                chip(one)).body(PlayWords.where(one.persona().attributes(), words)).body(one.persona().words());
        Result rate = one.rate();
        if (one.missing() != null) {
            return card.sub(words.say(one.missing()));
        }
        if (rate != null && one.all() != null) {
            Interval range = rate.interval();
            card.sub(rate.n() < Result.FEW
                    ? words.get("playbook.persona.few", rate.n())
                    : words.get("playbook.persona.rate", rate.figure(), rate.n(), one.all().figure())
                            + (range == null
                                    ? ""
                                    : " · " + words.get("playbook.persona.range", percent(range.low()),
                                            percent(range.high()))));
        }
        Result tested = one.tested();
        if (tested != null && tested.value() != null && tested.n() >= Result.FEW) {
            card.sub(words.get("playbook.persona.tested", tested.figure(), tested.n(),
                    percent(tested.extra("rate-not-met"))));
        }
        if (!one.bought().isEmpty()) {
            card.sub(words.get("playbook.persona.bought",
                    String.join(words.get("playbook.comma"), one.bought().stream().map(Group::key).toList())));
        }
        String cycle = one.cycle() == null || one.cycle().value() == null
                ? ""
                : words.get("playbook.persona.cycle", one.cycle().figure(), one.cycle().n());
        return card.foot(cycle, Buttons.link(Feather.FILTER, words.get("playbook.filter"),
                () -> actions.filter(one.persona().attributes(), one.persona().name())));
    }

    private @Nullable Chip chip(PersonaFigures one) {
        Double times = one.times();
        return times == null
                ? null
                : one.clear()
                        ? new Chip(words.get("playbook.persona.times", times), times > 1 ? Tone.GOOD : Tone.BAD,
                                times > 1 ? Feather.CHECK : Feather.ARROW_DOWN)
                        : new Chip(words.get("playbook.persona.times.unclear", times), Tone.NEUTRAL);
    }

    private String percent(@Nullable Double value) {
        return words.say(new Figure(value, Unit.PERCENT, null));
    }
}
