package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import app.quarterdeck.ui.kit.parts.Meter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The columns of a table, a row each: heading, field, how sure, first values. */
final class ColumnList extends VBox {

    private static final PseudoClass ASKED = PseudoClass.getPseudoClass("asked");
    private static final double CERTAIN = 0.995;
    private static final double[] WIDTHS = {24, 26, 19, 31};

    /** A column shall mean another field; null = kept as it is. */
    @FunctionalInterface
    interface Change {
        void to(int column, @Nullable Field field);
    }

    private final Messages words;
    private final TableDraft table;
    private final Change change;
    private final Set<Field> doubled;
    private final Set<Integer> open;

    /** @param asked index of the column the question is about, else -1 */
    ColumnList(Messages words, TableDraft table, int asked, Change change) {
        this.words = words;
        this.table = table;
        this.change = change;
        this.doubled = Set.copyOf(table.doubled());
        this.open = Decision.ofColumns(table, words).stream().map(Decision::column).collect(Collectors.toSet());
        getStyleClass().addAll("card", "column-list");
        getChildren().add(line(List.of(head("wizard.column.name"), head("wizard.column.field"),
                head("wizard.column.sure"), head("wizard.column.values")), "column-head"));
        for (int i = 0; i < table.found().mapping().size(); i++) {
            Node row = row(i);
            row.pseudoClassStateChanged(ASKED, i == asked);
            getChildren().add(row);
        }
    }

    private Label head(String key) {
        return Texts.line(words.get(key), "column-title");
    }

    private Node row(int index) {
        ColumnMeaning meaning = table.found().mapping().get(index);
        String samples = table.found().table().columns().get(index).samples().stream()
                .collect(Collectors.joining(words.get("wizard.between-values")));
        return line(List.of(Texts.line(meaning.column(), "name"), field(index, meaning), sure(index, meaning),
                Texts.line(samples.isEmpty() ? words.get("data.blank") : samples, "sub")), "column-row");
    }

    private Node field(int index, ColumnMeaning meaning) {
        MenuChoice<Optional<Field>> choice = new MenuChoice<Optional<Field>>(null, "",
                field -> say(field, index)).asField().named(words.get("wizard.column.means", meaning.column()));
        choice.getStyleClass().add("field-choice");
        choice.valueProperty().set(Optional.ofNullable(meaning.field()));
        if (meaning.field() == null) {
            choice.getStyleClass().add("kept");
        }
        // a wide file would make thousands of menu items nobody opens
        choice.choices(List.of(Optional.empty()));
        choice.setOnShowing(_ -> choice.choices(choices()));
        choice.valueProperty().subscribe((_, now) -> {
            if (now != null && now.orElse(null) != meaning.field()) {
                change.to(index, now.orElse(null));
            }
        });
        return choice;
    }

    private List<Optional<Field>> choices() {
        List<Optional<Field>> out = new ArrayList<>();
        RecordKind kind = table.kind();
        if (kind != null) {
            Field.of(kind).forEach(field -> out.add(Optional.of(field)));
        }
        out.add(Optional.empty());
        return out;
    }

    private String say(Optional<Field> field, int index) {
        if (field.isEmpty()) {
            return words.get("wizard.column.keep");
        }
        Field one = field.get();
        String name = words.get("meaning.field." + one.kind().id() + "." + one.id());
        ColumnMeaning meaning = table.found().mapping().get(index);
        Target target = meaning.target();
        return target != null && target.derived() && meaning.field() == one
                ? words.get("wizard.way." + target.way().name().toLowerCase(Locale.ROOT), name)
                : name;
    }

    private Node sure(int index, ColumnMeaning meaning) {
        Field field = meaning.field();
        if (open.contains(index)) {
            return new Chip(words.get("wizard.sure.decide"), Tone.CAUTION, Feather.ALERT_TRIANGLE);
        } else if (field != null && doubled.contains(field)) {
            return new Chip(words.get("wizard.sure.twice"), Tone.BAD, Feather.ALERT_TRIANGLE);
        } else if (table.before() != null && table.before().added().contains(meaning.column())) {
            return new Chip(words.get("wizard.sure.new"), Tone.ACCENT, Feather.PLUS);
        } else if (meaning.target() == null && !carriedTo(index).isEmpty()) {
            Label carried = Texts.line(words.get("wizard.sure.carried", carriedTo(index)), "sub");
            carried.setGraphic(Icons.of(Feather.CORNER_DOWN_RIGHT));
            return carried;
        } else if (meaning.target() == null) {
            return Texts.line(words.get("wizard.sure.kept"), "sub");
        } else if (meaning.confidence() >= CERTAIN) {
            Label certain = Texts.line(words.get("wizard.sure.certain"), "sub");
            certain.setGraphic(Icons.of(Feather.CHECK));
            return certain;
        }
        String percent = words.get("wizard.sure.percent", Math.floor(meaning.confidence() * 100));
        Meter meter = Meter.of(meaning.confidence(), percent);
        meter.getStyleClass().add("sure-meter");
        HBox line = new HBox(meter, Texts.line(percent, "sub"));
        line.getStyleClass().add("sure");
        return line;
    }

    /** The lists, such as that of customers, to which a column of these rows goes; else empty. */
    private String carriedTo(int index) {
        return table.found().carried().stream().filter(one -> one.columns().containsValue(index))
                .map(one -> words.get("data.kind." + one.kind().id()))
                .collect(Collectors.joining(words.get("wizard.between-values")));
    }

    private static GridPane line(List<Node> cells, String style) {
        GridPane line = new GridPane();
        line.getStyleClass().add(style);
        for (int i = 0; i < cells.size(); i++) {
            ColumnConstraints width = new ColumnConstraints();
            width.setPercentWidth(WIDTHS[i]);
            width.setMinWidth(0);
            width.setHgrow(Priority.ALWAYS);
            line.getColumnConstraints().add(width);
            line.add(cells.get(i), i, 0);
        }
        return line;
    }
}
