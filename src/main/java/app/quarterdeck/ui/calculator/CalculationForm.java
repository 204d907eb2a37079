package app.quarterdeck.ui.calculator;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.calculator.Calculation;
import app.quarterdeck.metrics.calculator.Input;
import app.quarterdeck.metrics.calculator.WorkedOut;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.parts.FormField;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The figures of one calculation, its result as they are typed, and how it came about. */
final class CalculationForm extends VBox {

    private final Messages words;
    private final Calculation calculation;
    private final Map<String, BigDecimal> given;
    private final Runnable changed;
    private final VBox result = new VBox();

    /** @param given what was typed so far, by id of the figure; kept up to date */
    CalculationForm(Messages words, Calculation calculation, Map<String, BigDecimal> given, Runnable changed) {
        this.words = words;
        this.calculation = calculation;
        this.given = given;
        this.changed = changed;
        getStyleClass().add("calculation");
        result.getStyleClass().add("calculation-result");
        VBox fields = new VBox();
        fields.getStyleClass().add("calculation-fields");
        calculation.inputs().forEach(input -> fields.getChildren().add(field(input)));
        HBox.setHgrow(result, Priority.ALWAYS);
        HBox both = new HBox(fields, result);
        both.getStyleClass().add("calculation-both");
        getChildren().addAll(Texts.message(Texts.sentence(words.say(calculation.name()))),
                Texts.sub(words.say(calculation.help())), both);
        calculation.metric().map(Metric::trap).ifPresent(trap -> getChildren().add(explained("calculator.trap",
                words.say(trap))));
        show();
    }

    private Node field(Input input) {
        TextField text = new TextField();
        BigDecimal known = given.get(input.id());
        if (known != null) {
            text.setText(Typed.say(known, words.formats()));
        }
        FormField field = new FormField(words.say(input.name()), text);
        text.textProperty().addListener((_, _, now) -> {
            field.fault(take(input, now));
            changed.run();
            show();
        });
        return field;
    }

    /** Why a text cannot be this figure; null where it is one, or empty. */
    private @Nullable String take(Input input, String text) {
        given.remove(input.id());
        if (text.isBlank()) {
            return null;
        }
        Optional<BigDecimal> number = Typed.number(text, words.formats());
        if (number.isEmpty()) {
            return words.get("calculator.fault.number", words.say(input.name()), text.strip());
        }
        String fault = input.fault(number.get()).map(words::say).orElse(null);
        if (fault == null) {
            given.put(input.id(), number.get());
        }
        return fault;
    }

    private void show() {
        WorkedOut figure = calculation.of(given);
        result.getChildren().setAll(Texts.heading(words.get("calculator.result")));
        if (figure.value() != null) {
            Label value = Texts.line(words.say(figure.figure()), "calculation-figure");
            result.getChildren().add(value);
            if (figure.interval() != null) {
                result.getChildren().add(Texts.sub(words.get("calculator.between",
                        new Figure(figure.interval().low(), calculation.unit(), null),
                        new Figure(figure.interval().high(), calculation.unit(), null))));
            }
        } else {
            result.getChildren().add(Texts.sub(figure.reason() == null
                    ? words.get("calculator.missing", figure.missing().stream().map(input -> words.say(input.name()))
                            .collect(Collectors.joining(words.get("guide.comma"))))
                    : words.say(figure.reason())));
        }
        result.getChildren().add(explained("calculator.formula", words.say(figure.formula())));
        if (figure.value() != null) {
            String whole = words.say(calculation.name()) + " = " + figure.numbers(words) + " = "
                    + words.say(figure.figure());
            result.getChildren().addAll(Texts.body(Texts.sentence(whole)),
                    Buttons.link(Feather.COPY, words.get("calculator.copy"), () -> Clip.copy(whole)));
        }
    }

    private Node explained(String key, String text) {
        VBox box = new VBox(Texts.heading(words.get(key)), Texts.sub(text));
        box.getStyleClass().add("calculation-part");
        return box;
    }
}
