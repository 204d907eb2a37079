package app.quarterdeck.ui.data.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.parts.FormField;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** All values of one record, a field each; what is wrong with a value is said under it. */
public final class RecordForm extends VBox {

    private final Messages words;
    private final FieldText texts;
    private final Map<Field, ValueField> values = new LinkedHashMap<>();
    private final Map<Field, FormField> lines = new LinkedHashMap<>();
    private final Map<Field, Object> before;
    private final Label whole = Texts.body("");
    private final VBox history = new VBox();

    /**
     * @param first  fields shown at once; the others come when asked for
     * @param before the values the record has; none for a new one
     * @param known  values offered while typing
     */
    public RecordForm(Messages words, List<Field> first, List<Field> others, Map<Field, Object> before,
            Function<Field, List<String>> known) {
        this.words = words;
        this.texts = new FieldText(words);
        this.before = Map.copyOf(before);
        whole.getStyleClass().add("file-fault");
        getStyleClass().add("record-form");
        history.getStyleClass().add("record-history");
        first.forEach(field -> getChildren().add(line(field, known)));
        List<FormField> more = others.stream().map(field -> line(field, known)).toList();
        Button all = Buttons.link(words.get("data.edit.more", more.size()), () -> {
        });
        all.setOnAction(_ -> {
            getChildren().remove(all);
            getChildren().addAll(getChildren().indexOf(history), more);
            if (!others.isEmpty()) {
                Objects.requireNonNull(values.get(others.getFirst())).focus();
            }
        });
        if (!more.isEmpty()) {
            getChildren().add(all);
        }
        getChildren().add(history);
        fault(null);
    }

    private FormField line(Field field, Function<Field, List<String>> known) {
        ValueField value = new ValueField(words, field, () -> known.apply(field));
        value.show(before.get(field));
        FormField line = new FormField(texts.name(field), value.control());
        values.put(field, value);
        lines.put(field, line);
        return line;
    }

    /** Says what is wrong with the record as a whole; to stand where it is always seen. */
    public Label wholeFault() {
        return whole;
    }

    /** Puts the keyboard into a field; into the first where it is null. */
    public void focus(@Nullable Field field) {
        ValueField value = values.get(field);
        ValueField first = value == null ? values.values().iterator().next() : value;
        first.focus();
        Node around = getParent();
        while (around != null && !(around instanceof ScrollPane)) {
            around = around.getParent();
        }
        if (around instanceof ScrollPane scroll) {
            Reveal.in(scroll, Objects.requireNonNull(lines.get(first.field())));
        }
    }

    /** The values that differ from before, null = now blank; empty where one cannot be read, which is said under it. */
    public Optional<Map<Field, @Nullable Object>> changes() {
        Map<Field, @Nullable Object> out = new EnumMap<>(Field.class);
        Field faulty = null;
        fault(null);
        for (ValueField value : values.values()) {
            try {
                Object now = value.value();
                if (!Objects.equals(now, before.get(value.field()))) {
                    out.put(value.field(), now);
                }
            } catch (UserFault e) {
                Objects.requireNonNull(lines.get(value.field())).fault(words.say(e.note()));
                faulty = faulty == null ? value.field() : faulty;
            }
        }
        if (faulty != null) {
            focus(faulty);
            return Optional.empty();
        }
        return Optional.of(out);
    }

    /** Says what keeps the values from being a record, under the field where there is one. */
    public void fault(@Nullable Field field, Note reason) {
        FormField line = lines.get(field);
        if (line == null) {
            whole.setText(words.say(reason));
            whole.setVisible(true);
            whole.setManaged(true);
        } else {
            if (line.getParent() == null) {
                getChildren().add(getChildren().indexOf(history), line);
            }
            line.fault(words.say(reason));
            focus(field);
        }
    }

    private void fault(@Nullable Note none) {
        lines.values().forEach(line -> line.fault(null));
        whole.setVisible(none != null);
        whole.setManaged(none != null);
    }

    /**
     * Shows what changed in the record so far.
     *
     * @param where what stands for an import in words, by its number
     */
    public void history(List<Editing.Line> changes, Function<Integer, String> where) {
        history.getChildren().clear();
        if (!changes.isEmpty()) {
            history.getChildren().add(Texts.heading(words.get("data.history")));
        }
        for (Editing.Line line : changes) {
            String blank = words.get("data.blank");
            Object old = line.old();
            Object now = line.now();
            history.getChildren().add(new VBox(
                    Texts.body(words.get("data.history.change", texts.name(line.field()),
                            old == null ? blank : texts.shown(line.field(), old),
                            now == null ? blank : texts.shown(line.field(), now))),
                    Texts.caption(words.get("data.history.when", line.at(), line.batch() == 0
                            ? words.get("data.history.you")
                            : where.apply(line.batch())))));
        }
    }
}
