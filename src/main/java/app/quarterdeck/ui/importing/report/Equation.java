package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import java.text.NumberFormat;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** read = imported + updated + unchanged + quarantined + skipped, and whether it adds up. */
public final class Equation extends HBox {

    private final NumberFormat numbers;

    public Equation(Messages words, Totals totals) {
        numbers = NumberFormat.getIntegerInstance(words.formats());
        getStyleClass().addAll("inset", "equation");
        term(totals.read(), words.get("wizard.term.read"));
        sign("=");
        term(totals.added(), words.get("wizard.term.new"));
        sign("+");
        term(totals.changed(), words.get("wizard.term.changed"));
        sign("+");
        term(totals.unchanged(), words.get("wizard.term.unchanged"));
        sign("+");
        term(totals.aside(), words.get("wizard.term.aside"));
        sign("+");
        term(totals.skipped(), words.get("wizard.term.skipped"));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        boolean right = totals.addsUp();
        Label verdict = Texts.line(words.get(right ? "wizard.adds-up" : "wizard.adds-not"), "verdict");
        verdict.setGraphic(Icons.of(right ? Feather.CHECK : Feather.ALERT_TRIANGLE));
        verdict.setMinWidth(USE_PREF_SIZE);
        (right ? Tone.GOOD : Tone.BAD).on(verdict);
        getChildren().addAll(gap, verdict);
    }

    private void term(int number, String name) {
        HBox term = new HBox(Texts.line(numbers.format(number), "term-number"), Texts.line(name, "term-name"));
        term.getStyleClass().add("term");
        term.setMinWidth(USE_PREF_SIZE);
        getChildren().add(term);
    }

    private void sign(String sign) {
        getChildren().add(Texts.line(sign, "term-name"));
    }
}
