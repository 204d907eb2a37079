package app.quarterdeck.ui.figures.supply;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.parts.FormField;
import java.math.BigDecimal;
import java.util.Map;
import javafx.scene.control.TextField;

/** One number to type: what selling costs a month. */
public final class CostPanel {

    private final Messages words;
    private final SettingForm form;
    private final TextField amount = new TextField();
    private final FormField field;

    public CostPanel(OpenWorkspace workspace, Background background, Panels panels) {
        this.words = workspace.words();
        this.form = new SettingForm(workspace, background, panels);
        field = new FormField(words.get("figures.cost.label"), amount).help(words.get("figures.cost.help"));
    }

    public void open(Answer.Need need) {
        amount.setOnAction(_ -> form.save(typed()));
        form.open(words.get("figures.cost.title"), words.say(need.where()), field, words.get("figures.cost.save"),
                this::typed);
        amount.requestFocus();
    }

    private Map<String, String> typed() {
        BigDecimal cost = Typed.number(amount.getText(), words.formats()).filter(number -> number.signum() > 0)
                .orElse(null);
        field.fault(cost == null ? words.get("figures.cost.fault") : null);
        return cost == null ? Map.of() : Map.of("selling-cost", cost.toPlainString());
    }
}
