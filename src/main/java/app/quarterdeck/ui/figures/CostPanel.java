package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** One number to type: what selling costs a month. */
final class CostPanel {

    private final Messages words;
    private final OpenWorkspace workspace;
    private final Background background;
    private final Panels panels;
    private final TextField amount = new TextField();
    private final FormField field;

    CostPanel(OpenWorkspace workspace, Background background, Panels panels) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.panels = panels;
        field = new FormField(words.get("figures.cost.label"), amount).help(words.get("figures.cost.help"));
    }

    void open(Answer.Need need) {
        SidePanel panel = new SidePanel(words, words.get("figures.cost.title"));
        Button save = Buttons.primary(words.get("figures.cost.save"), this::save);
        amount.setOnAction(_ -> save());
        VBox body = new VBox(Texts.sub(words.say(need.where())), field, save);
        body.getStyleClass().add("cost-form");
        panel.content(body);
        panels.side(panel);
        Reveal.focus(amount);
    }

    private void save() {
        String typed = amount.getText().strip().replace("\u00a0", "").replace(" ", "");
        if (typed.isEmpty()) {
            field.fault(words.get("figures.cost.empty"));
            return;
        }
        background.run("cost", (_, _) -> {
            workspace.session().set(Map.of("selling-cost", typed));
            return typed;
        }, _ -> panels.closeSide(), fault -> field.fault(fault instanceof UserFault its
                ? words.say(its.note())
                : words.get("figures.cost.failed")));
    }
}
