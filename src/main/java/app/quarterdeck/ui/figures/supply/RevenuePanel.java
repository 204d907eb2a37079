package app.quarterdeck.ui.figures.supply;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.panel.Panels;
import java.util.Locale;
import java.util.Map;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;

/** Where both sales and won deals are there: which of them is revenue. */
public final class RevenuePanel {

    private final Messages words;
    private final SettingForm form;
    private final ToggleGroup group = new ToggleGroup();

    public RevenuePanel(OpenWorkspace workspace, Background background, Panels panels) {
        this.words = workspace.words();
        this.form = new SettingForm(workspace, background, panels);
    }

    public void open() {
        VBox choices = new VBox();
        choices.getStyleClass().add("setting-choices");
        for (Settings.Revenue revenue : Settings.Revenue.values()) {
            String id = revenue.name().toLowerCase(Locale.ROOT);
            RadioButton choice = new RadioButton(words.get("figures.revenue." + id));
            choice.setWrapText(true);
            choice.setUserData(id);
            choice.setToggleGroup(group);
            choices.getChildren().add(choice);
        }
        group.selectToggle(group.getToggles().getFirst());
        form.open(words.get("figures.revenue.title"), words.get("figures.revenue.why"), choices,
                words.get("figures.revenue.save"),
                () -> Map.of("revenue", String.valueOf(group.getSelectedToggle().getUserData())));
        ((RadioButton) group.getToggles().getFirst()).requestFocus();
    }
}
