package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.session.process.StageFigures;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Chance of winning from a stage, and whether a deal must pass it. */
final class StageForm {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages words;
    private final Panels panels;
    private final ProcessActions actions;
    private final TextField chance = new TextField();
    private final FormField field;
    private final CheckBox required;

    StageForm(Messages words, Panels panels, ProcessActions actions) {
        this.words = words;
        this.panels = panels;
        this.actions = actions;
        field = new FormField(words.get("process.chance"), chance).help(words.get("process.chance.help"));
        required = new CheckBox(words.get("process.required"));
        required.setWrapText(true);
    }

    void open(StageFigures stage) {
        if (!actions.writable()) {
            return;
        }
        Double now = stage.stage().probability();
        chance.setText(now == null
                ? ""
                : Typed.say(BigDecimal.valueOf(now).multiply(HUNDRED).stripTrailingZeros(), words.formats()));
        required.setSelected(stage.stage().required());
        chance.setOnAction(_ -> save(stage.stage()));
        VBox body = new VBox(field, required, Texts.sub(words.get("process.required.help")));
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, stage.stage().name());
        panel.content(body);
        panel.foot(Buttons.primary(words.get("process.save"), () -> save(stage.stage())));
        panels.side(panel);
        Reveal.focus(chance);
    }

    private void save(Stage stage) {
        String typed = chance.getText().strip();
        Optional<BigDecimal> share = Typed.number(typed, words.formats())
                .filter(number -> number.signum() >= 0 && number.compareTo(HUNDRED) <= 0);
        if (!typed.isEmpty() && share.isEmpty()) {
            field.fault(words.get("process.chance.fault"));
            chance.requestFocus();
            return;
        }
        actions.change(new Stage(stage.name(), stage.order(),
                share.map(number -> number.movePointLeft(2).doubleValue()).orElse(null), required.isSelected()));
        panels.closeSide();
    }
}
