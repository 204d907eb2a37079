package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.playbook.Met;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.playbook.LeadTable;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.session.playbook.RuleFigures;
import app.quarterdeck.session.playbook.RuleFigures.Scored;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.kit.parts.Meter;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The rules by which leads are qualified, each tried on past deals; below, the open leads by the one in hand. */
final class RulesTab extends VBox {

    private static final double WHOLE = 100;

    private final Messages words;
    private final PlaybookModel model;
    private final PlaybookActions actions;
    private final Runnable add;
    private final VBox cards = new VBox();
    private final VBox leads = new VBox();
    private final Label heading = Texts.heading("");
    private final TableView<Scored> table;
    private @Nullable RuleFigures shown;

    RulesTab(Messages words, PlaybookModel model, PlaybookActions actions, Runnable add) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.add = add;
        table = Tables.table(words.get("playbook.leads.none"));
        table.getStyleClass().add("framed");
        table.setPrefHeight(320);
        table.setAccessibleText(words.get("playbook.tab.rules"));
        table.getColumns().add(Tables.name(words.get("playbook.column.name"), "–", Scored::name));
        table.getColumns().add(Tables.text(words.get("playbook.column.company"), "–", Scored::company));
        table.getColumns().add(Tables.text(words.get("playbook.column.owner"), "–", Scored::owner));
        table.getColumns().add(Tables.text(words.get("playbook.column.verdict"), "–",
                one -> LeadTable.state(one.whole(), words)));
        table.getColumns().add(Tables.text(words.get("playbook.column.reason"), "–",
                one -> shown == null ? "" : LeadTable.reason(shown.rule(), one, words)));
        Tables.least(table, 120, 120, 110, 80, 200);
        Tables.most(table, 180, 180, 150, 140);
        Button save = Buttons.plain(Feather.DOWNLOAD, words.get("playbook.leads.export"), () -> {
            if (shown != null) {
                actions.export(shown);
            }
        });
        HBox head = new HBox(heading, gap(), save);
        head.getStyleClass().add("play-line");
        leads.getChildren().setAll(head, table);
        List.of(this, cards, leads).forEach(box -> box.getStyleClass().add("play-cards"));
        model.rules.subscribe(this::show);
        model.chosen.subscribe(chosen -> {
            if (chosen instanceof RuleFigures rule) {
                leads(rule);
            }
        });
    }

    private void show(@Nullable List<RuleFigures> now) {
        cards.getChildren().clear();
        getChildren().clear();
        if (now == null) {
            return;
        } else if (now.isEmpty()) {
            EmptyState empty = EmptyState.nothing(words.get("playbook.rule.none"), words.get("playbook.rule.none.why"));
            getChildren().add(actions.writable()
                    ? empty.next(Feather.PLUS, words.get("playbook.rule.add"), add)
                    : empty);
            return;
        }
        HBox head = new HBox(Texts.caption(words.get("playbook.rule.held-back")), gap(),
                Buttons.plain(Feather.PLUS, words.get("playbook.rule.add"), add));
        head.setDisable(!actions.writable());
        head.getStyleClass().add("play-line");
        getChildren().setAll(head, cards, leads);
        now.forEach(one -> cards.getChildren().add(card(one)));
        String in = shown == null ? "" : shown.rule().name();
        leads(now.stream().filter(one -> one.rule().name().equals(in)).findFirst().orElse(now.getFirst()));
    }

    private void leads(RuleFigures rule) {
        if (rule.equals(shown) && !table.getItems().isEmpty()) {
            return;
        }
        shown = rule;
        heading.setText(words.get(rule.kind() == RecordKind.LEADS ? "playbook.leads" : "playbook.leads.deals",
                rule.rule().name()));
        table.getItems().setAll(rule.open());
    }

    private Card card(RuleFigures one) {
        Card card = new Card(model, one, one.rule().name()).head(Feather.FILTER, Tone.NEUTRAL, one.rule().name(),
                chip(one)).body(PlayWords.rule(one.rule(), words));
        Result test = one.test();
        if (test == null) {
            card.sub(words.say(Objects.requireNonNull(one.missing())));
        } else {
            card.getChildren().add(bars(test, one.notMet()));
            card.sub(words.get("playbook.rule.verdict." + one.verdict().id()) + " "
                    + words.get("playbook.rule.keeps", percent(test.extra("wins-kept")),
                            percent(test.extra("losses-saved"))));
        }
        return card.foot(words.get("playbook.rule.open." + one.kind().id(), one.count(Met.HOLDS),
                one.count(Met.FAILS), one.count(Met.UNKNOWN)),
                Buttons.link(Feather.FILTER, words.get("playbook.filter"),
                        () -> actions.filter(List.of(new Filter(Dimension.rule(one.rule().name()),
                                List.of(Rule.MEETS))), one.rule().name())));
    }

    private GridPane bars(Result test, long others) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("rule-bars");
        bar(grid, 0, "playbook.rule.met", test.value(), test.n());
        bar(grid, 1, "playbook.rule.not-met", test.extra("rate-not-met"), others);
        return grid;
    }

    private void bar(GridPane grid, int row, String name, @Nullable Double rate, long n) {
        String said = words.get("playbook.rule.won", percent(rate), n);
        Meter meter = Meter.of(rate == null ? 0 : rate / WHOLE, said);
        meter.setPrefWidth(220);
        grid.addRow(row, Texts.line(words.get(name), "caption"), meter, Texts.line(said, row == 0 ? "name" : "body"));
    }

    private Chip chip(RuleFigures one) {
        return switch (one.verdict()) {
            case HOLDS -> new Chip(words.get("playbook.kind.better"), Tone.GOOD, Feather.CHECK);
            case FAILS -> new Chip(words.get("playbook.kind.worse"), Tone.BAD, Feather.ARROW_DOWN);
            case NO_CLEAR_DIFFERENCE -> new Chip(words.get("playbook.kind.no-clear-difference"), Tone.NEUTRAL);
            case TOO_FEW -> new Chip(words.get("playbook.kind.too-few"), Tone.CAUTION, Feather.ALERT_TRIANGLE);
        };
    }

    private String percent(@Nullable Double value) {
        return words.say(new Figure(value, Unit.PERCENT, null));
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }
}
