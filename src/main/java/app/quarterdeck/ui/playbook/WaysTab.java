package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.plays.Working;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.Choices;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What works by channel, reason, source and template: how often each led to a win or a reply, beside the others. */
final class WaysTab extends VBox {

    private final TableView<Working> table;

    WaysTab(Messages words, PlaybookModel model) {
        table = Tables.table(words.get("playbook.ways.none"));
        table.getStyleClass().add("framed");
        table.setAccessibleText(words.get("playbook.ways"));
        table.getColumns().add(Tables.name(words.get("playbook.column.way"), "–",
                one -> Choices.say(one.dimension(), one.member(), words)));
        table.getColumns().add(Tables.text(words.get("playbook.column.attribute"), "–",
                one -> Choices.say(one.dimension(), words)));
        table.getColumns().add(Tables.text(words.get("playbook.column.leads-to"), "–",
                one -> words.get("metrics.name." + one.metric())));
        table.getColumns().add(Tables.number(words.get("playbook.column.share"), "–", Working::rate,
                rate -> words.say(new Figure(rate, Unit.PERCENT, null))));
        table.getColumns().add(Tables.number(words.get("playbook.column.counted"), "–", Working::n,
                n -> words.get("process.number", n)));
        table.getColumns().add(Tables.number(words.get("playbook.column.rest"), "–",
                one -> Double.isNaN(one.rest()) ? null : one.rest(),
                rate -> words.say(new Figure(rate, Unit.PERCENT, null))));
        table.getColumns().add(Tables.text(words.get("playbook.column.verdict"), "–",
                one -> words.get("playbook.kind." + one.kind().id())));
        Tables.least(table, 170, 142, 182, 70, 78, 88, 130);
        Tables.most(table, 260, 220, 260, 100, 110, 110);
        getStyleClass().add("play-cards");
        getChildren().setAll(Texts.heading(words.get("playbook.ways")), Texts.caption(words.get("playbook.ways.rule")),
                table);
        model.ways.subscribe(this::show);
    }

    private void show(@Nullable List<Working> now) {
        if (now != null) {
            table.getItems().setAll(now);
            PlaybookView.fit(table, now.size());
        }
    }
}
