package app.quarterdeck.ui.figures.supply;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Choices;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.parts.FormField;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A number for each market of the data: how many customers there could be. Markets left blank have no size. */
public final class MarketsPanel {

    private final Messages words;
    private final OpenWorkspace workspace;
    private final SettingForm form;
    private final Map<String, TextField> sizes = new LinkedHashMap<>();
    private final Map<TextField, FormField> fields = new LinkedHashMap<>();

    public MarketsPanel(OpenWorkspace workspace, Background background, Panels panels) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.form = new SettingForm(workspace, background, panels);
    }

    public void open() {
        VBox list = new VBox();
        list.getStyleClass().add("setting-form");
        for (Choices.Member market : markets()) {
            TextField size = new TextField();
            size.setOnAction(_ -> form.save(typed()));
            FormField field = new FormField(market.name(), size);
            sizes.put(market.key(), size);
            fields.put(size, field);
            list.getChildren().add(field);
        }
        if (sizes.isEmpty()) {
            list.getChildren().add(Texts.sub(words.get("figures.markets.none")));
        }
        form.open(words.get("figures.markets.title"), words.get("figures.markets.why"), list,
                words.get("figures.markets.save"), this::typed);
        sizes.values().stream().findFirst().ifPresent(TextField::requestFocus);
    }

    private List<Choices.Member> markets() {
        Analysis analysis = workspace.analysisProperty().get();
        return analysis == null
                ? List.of()
                : new Choices(analysis).members(Dimension.MARKET, words).stream()
                        .filter(member -> !member.key().isEmpty()).toList();
    }

    private Map<String, String> typed() {
        Map<String, String> settings = new LinkedHashMap<>();
        boolean sound = true;
        for (Map.Entry<String, TextField> market : sizes.entrySet()) {
            TextField size = market.getValue();
            Optional<BigDecimal> number = Typed.number(size.getText(), words.formats())
                    .filter(it -> it.signum() > 0 && it.stripTrailingZeros().scale() <= 0);
            boolean faulty = number.isEmpty() && !size.getText().isBlank();
            FormField field = fields.get(size);
            if (field != null) {
                field.fault(faulty ? words.get("figures.markets.fault") : null);
            }
            sound = sound && !faulty;
            number.ifPresent(it -> settings.put("market." + market.getKey(), it.toPlainString()));
        }
        if (sound && settings.isEmpty()) {
            form.fault(words.get("figures.markets.empty"));
        }
        return sound ? settings : Map.of();
    }
}
