package app.quarterdeck.ui.importing;

import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.parts.Pills;
import java.util.List;
import java.util.Objects;
import java.util.function.ToIntFunction;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/** Which of several tables is in hand, with what is open in each; away where there is only one. */
final class TableSwitch extends HBox {

    private final WizardModel model;
    private final ToIntFunction<TableDraft> open;
    private @Nullable Pills<WizardModel.At> pills;
    private List<Object> shown = List.of();

    TableSwitch(WizardModel model, ToIntFunction<TableDraft> open) {
        this.model = model;
        this.open = open;
        getStyleClass().add("table-switch");
    }

    void show() {
        List<WizardModel.At> places = model.included();
        setVisible(places.size() > 1);
        setManaged(places.size() > 1);
        List<Object> now = places.stream().<Object>map(at -> model.table(at).name() + open.applyAsInt(model.table(at)))
                .toList();
        if (!now.equals(shown)) {
            shown = now;
            Pills<WizardModel.At> next = new Pills<>();
            next.choices(places, at -> model.table(at).name(), this::count);
            next.valueProperty().set(model.currentProperty().get());
            next.valueProperty().subscribe((_, at) -> model.currentProperty().set(at));
            pills = next;
            getChildren().setAll(next);
        } else if (pills != null && !Objects.equals(pills.valueProperty().get(), model.currentProperty().get())) {
            pills.valueProperty().set(model.currentProperty().get());
        }
    }

    private @Nullable String count(WizardModel.At at) {
        int left = open.applyAsInt(model.table(at));
        return left == 0 ? null : model.words().get("wizard.switch.open", left);
    }
}
