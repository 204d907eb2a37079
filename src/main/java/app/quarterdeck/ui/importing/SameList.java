package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Values that are probably the same under two spellings: each counts as the other one where its box is ticked. */
final class SameList extends VBox {

    private static final double[] WIDTHS = {28, 28, 17, 10, 17};
    private static final int MOST = 200;

    private final WizardModel model;
    private final Messages words;
    private final List<Suggestion> shown;
    private final List<CheckBox> boxes = new ArrayList<>();
    private final Button all;

    SameList(WizardModel model) {
        this.model = model;
        this.words = model.words();
        getStyleClass().add("same-values");
        shown = model.same();
        all = Buttons.link("", () -> open().forEach(one -> model.accept(one, true)));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.heading(words.get("wizard.same.title")), gap, all);
        head.getStyleClass().add("same-values-head");
        VBox card = new VBox(Page.line(WIDTHS,
                List.of(head("wizard.same.value"), head("wizard.same.other"), head("wizard.same.field"),
                        head("wizard.same.rows"), head("wizard.same.how")),
                "column-head"));
        card.getStyleClass().addAll("card", "column-list");
        shown.stream().limit(MOST).forEach(one -> card.getChildren().add(row(one)));
        getChildren().addAll(head, Texts.sub(words.get("wizard.same.sub")), card);
        if (shown.size() > MOST) {
            getChildren().add(Texts.caption(words.get("wizard.same.more", shown.size() - MOST)));
        }
        refresh();
    }

    /** Whether it is still about what the model found. */
    boolean current() {
        return shown.equals(model.same());
    }

    /** Shows what is accepted now, in the same boxes: the focus stays where it is. */
    void refresh() {
        for (int i = 0; i < boxes.size(); i++) {
            boxes.get(i).setSelected(model.accepted(shown.get(i)));
        }
        int left = open().size();
        all.setText(words.get("wizard.same.all", left));
        all.setDisable(left == 0);
    }

    private List<Suggestion> open() {
        return shown.stream().filter(Suggestion::sure).filter(one -> !model.accepted(one)).toList();
    }

    private Node row(Suggestion one) {
        CheckBox box = new CheckBox(one.value());
        box.setMnemonicParsing(false);
        boxes.add(box);
        box.setAccessibleText(words.get("wizard.same.long", one.value(), one.same()));
        box.setOnAction(_ -> model.accept(one, box.isSelected()));
        box.getStyleClass().add("name");
        return Page.line(WIDTHS, List.of(box, Texts.line(one.same(), "body"), Texts.line(field(one), "sub"),
                Texts.line(NumberFormat.getIntegerInstance(words.formats()).format(one.rows()), "body"),
                new Chip(words.get(one.sure() ? "wizard.same.sure" : "wizard.same.perhaps", one.confidence()),
                        one.sure() ? Tone.GOOD : Tone.NEUTRAL)),
                "column-row");
    }

    private String field(Suggestion one) {
        return model.included().stream().map(model::table).filter(table -> model.intake().concerns(table, one))
                .flatMap(table -> NameList.field(one.list(), Objects.requireNonNull(table.kind())).stream())
                .findFirst().map(field -> Texts.sentence(
                        words.get("meaning.field." + field.kind().id() + "." + field.id())))
                .orElse(one.list());
    }

    private Label head(String key) {
        return Texts.line(words.get(key), "column-title");
    }
}
