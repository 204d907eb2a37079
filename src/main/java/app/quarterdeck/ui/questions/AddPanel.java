package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.ChipField;
import app.quarterdeck.ui.kit.parts.FormField;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A question of the user's own: its words, and the metrics that shall answer it. */
final class AddPanel {

    private final Messages words;
    private final QuestionsActions actions;
    private final Panels panels;
    private final Supplier<List<String>> catalogue;
    private final QuestionWords said;

    AddPanel(Messages words, QuestionsActions actions, Panels panels, Supplier<List<String>> catalogue) {
        this.words = words;
        this.actions = actions;
        this.panels = panels;
        this.catalogue = catalogue;
        this.said = new QuestionWords(words);
    }

    void open() {
        TextField text = new TextField();
        text.setPromptText(words.get("questions.own.prompt"));
        FormField question = new FormField(words.get("questions.own.words"), text);
        ChipField<String> metrics = new ChipField<>(words, words.get("questions.metrics.add"),
                words.get("questions.metrics.prompt"), catalogue, said::metric);
        Runnable add = () -> {
            question.fault(text.getText().isBlank() ? words.get("questions.own.empty") : null);
            if (!text.getText().isBlank()) {
                panels.closeSide();
                actions.add(text.getText(), List.copyOf(metrics.chosen()));
            } else {
                text.requestFocus();
            }
        };
        text.setOnAction(_ -> add.run());
        ChipField<String> known = new ChipField<>(words, words.get("questions.pick.add"),
                words.get("questions.pick.prompt"), actions::pickable, id -> words.get("guide.question." + id));
        Button pick = Buttons.plain(words.get("questions.pick.done"), () -> {
            panels.closeSide();
            actions.pick(List.copyOf(known.chosen()));
        });
        pick.disableProperty().bind(Bindings.isEmpty(known.chosen()));
        VBox body = new VBox(question,
                new FormField(words.get("questions.metrics"), metrics).help(words.get("questions.own.help")),
                Buttons.primary(words.get("questions.own.add"), add),
                new FormField(words.get("questions.pick"), known).help(words.get("questions.pick.help")), pick);
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, words.get("questions.own"));
        panel.content(body);
        panels.side(panel);
        text.requestFocus();
    }
}
