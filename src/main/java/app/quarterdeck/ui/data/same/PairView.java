package app.quarterdeck.ui.data.same;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.session.same.Party;
import app.quarterdeck.session.same.Proposal;
import app.quarterdeck.ui.kit.Texts;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Two records side by side, line by line, with the choice of the one to keep. */
final class PairView extends GridPane {

    private static final double[] WIDTHS = {20, 40, 40};

    private final Messages words;
    private final NumberFormat numbers;
    private final RadioButton keepFirst;
    private final RadioButton keepSecond;
    private int line;

    /** @param chosen told when the other one is to be kept */
    PairView(Messages words, Proposal pair, Runnable chosen) {
        this.words = words;
        this.numbers = NumberFormat.getIntegerInstance(words.formats());
        keepFirst = keep(pair.other());
        keepSecond = keep(pair.one());
        ToggleGroup group = new ToggleGroup();
        keepFirst.setToggleGroup(group);
        keepSecond.setToggleGroup(group);
        keepFirst.setSelected(true);
        group.selectedToggleProperty().subscribe((_, _) -> chosen.run());
        getStyleClass().add("same-pair");
        for (double width : WIDTHS) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(width);
            column.setHgrow(Priority.ALWAYS);
            getColumnConstraints().add(column);
        }
        add(Texts.line(words.get("data.same.keep"), "sub"), keepFirst, keepSecond);
        if (NameList.kind(pair.suggestion().list()).isEmpty()) {
            add(words.get("data.same.rows"), "", numbers.format(pair.suggestion().rows()));
        } else {
            facts(pair.other(), pair.one());
        }
    }

    /** Whether the one proposed is kept. */
    boolean asProposed() {
        return keepFirst.isSelected();
    }

    void focusChoice() {
        keepFirst.requestFocus();
    }

    private RadioButton keep(Party party) {
        RadioButton button = new RadioButton(party.name());
        button.setMnemonicParsing(false);
        button.setWrapText(true);
        button.getStyleClass().add("name");
        button.setAccessibleText(words.get("data.same.keep.long", party.name()));
        return button;
    }

    private void facts(Party first, Party second) {
        List<Party.Fact> all = new ArrayList<>(first.facts());
        second.facts().stream().filter(fact -> all.stream().noneMatch(one -> one.field() == fact.field()))
                .forEach(all::add);
        for (Party.Fact fact : all) {
            add(Texts.sentence(words.get("meaning.field." + fact.field().kind().id() + "." + fact.field().id())),
                    value(first, fact), value(second, fact));
        }
        add(words.get("data.same.deals"), numbers.format(first.deals()), numbers.format(second.deals()));
        add(words.get("data.same.sales"), numbers.format(first.sales()), numbers.format(second.sales()));
        add(words.get("data.same.dates"), dates(first), dates(second));
        add(words.get("data.same.files"), String.join("\n", first.files()), String.join("\n", second.files()));
    }

    private static String value(Party party, Party.Fact like) {
        return party.facts().stream().filter(fact -> fact.field() == like.field()).map(Party.Fact::value).findFirst()
                .orElse("");
    }

    private String dates(Party party) {
        LocalDate first = party.first();
        LocalDate last = party.last();
        return first == null || last == null ? "" : words.get("data.same.from-to", first, last);
    }

    private void add(String what, String first, String second) {
        if ((first.isEmpty() && second.isEmpty()) || (first.equals("0") && second.equals("0"))) {
            return;
        }
        add(Texts.sub(what), value(first), value(second));
    }

    private Node value(String text) {
        return text.isEmpty() ? Texts.line(words.get("data.same.blank"), "caption") : Texts.body(text);
    }

    private void add(Node what, Node first, Node second) {
        VBox cell = new VBox(what);
        addRow(line++, cell, first, second);
    }
}
