package app.quarterdeck.ui.figures.supply;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A form for settings in a panel at the right: saving keeps them and closes it, a fault is said above the button. */
final class SettingForm {

    private final Messages words;
    private final OpenWorkspace workspace;
    private final Background background;
    private final Panels panels;
    private final Label fault = Texts.sub("");
    private final VBox body = new VBox();

    SettingForm(OpenWorkspace workspace, Background background, Panels panels) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.panels = panels;
        fault.getStyleClass().add("form-line");
        Tone.BAD.on(fault);
        body.getStyleClass().add("setting-form");
    }

    /** @param settings read when the button is pressed; empty where the form already says what is wrong */
    void open(String title, String why, Node fields, String save, Supplier<Map<String, String>> settings) {
        SidePanel panel = new SidePanel(words, title);
        body.getChildren().setAll(Texts.sub(why), fields,
                Buttons.primary(save, () -> save(settings.get())));
        panel.content(body);
        panels.side(panel);
    }

    void save(Map<String, String> settings) {
        if (settings.isEmpty()) {
            return;
        }
        background.run("setting", (_, _) -> {
            workspace.session().set(settings);
            return settings;
        }, _ -> panels.closeSide(), failure -> fault(failure instanceof UserFault its
                ? words.say(its.note())
                : words.get("figures.setting.failed")));
    }

    void fault(String sentence) {
        fault.setText(sentence);
        if (!body.getChildren().contains(fault)) {
            body.getChildren().add(body.getChildren().size() - 1, fault);
        }
    }
}
