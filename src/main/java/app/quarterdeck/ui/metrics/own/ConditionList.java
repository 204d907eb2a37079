package app.quarterdeck.ui.metrics.own;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.kit.Buttons;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Conditions that must all hold. */
final class ConditionList extends VBox {

    private final Messages words;
    private final Function<Field, List<String>> known;
    private final Runnable changed;
    private final List<ConditionLine> lines = new ArrayList<>();
    private final Button add;
    private RecordKind kind = RecordKind.DEALS;

    ConditionList(Messages words, Function<Field, List<String>> known, Runnable changed) {
        this.words = words;
        this.known = known;
        this.changed = changed;
        add = Buttons.link(Feather.PLUS, words.get("own.form.add-condition"), () -> {
            add().focus();
            changed.run();
        });
        getStyleClass().add("own-conditions");
        show();
    }

    /** Of records of another kind: there are no conditions yet. */
    void of(RecordKind other) {
        if (kind != other) {
            kind = other;
            lines.clear();
            show();
        }
    }

    void fill(List<OwnCondition> conditions) {
        lines.clear();
        conditions.forEach(condition -> add().fill(kind, condition));
        show();
    }

    /** Empty while one of them is not whole. */
    Optional<List<OwnCondition>> conditions() {
        List<OwnCondition> all = lines.stream().flatMap(line -> line.condition().stream()).toList();
        return all.size() == lines.size() ? Optional.of(all) : Optional.empty();
    }

    private ConditionLine add() {
        List<ConditionLine> itself = new ArrayList<>(1);
        ConditionLine line = new ConditionLine(words, kind, known, changed, () -> {
            lines.removeAll(itself);
            show();
            changed.run();
        });
        itself.add(line);
        lines.add(line);
        show();
        return line;
    }

    private void show() {
        getChildren().setAll(lines);
        getChildren().add(add);
    }
}
