package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.parts.FormField;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.layout.HBox;

/** Any stretch of days: from and to, both inclusive. */
final class PeriodPicker extends Picker {

    private final Messages words;
    private final DatePicker from;
    private final DatePicker to;
    private final FormField last;
    private final Consumer<Period> chosen;

    /** @param now what is looked at; its days are the first proposal */
    PeriodPicker(Messages words, Period now, Consumer<Period> chosen) {
        this.words = words;
        this.chosen = chosen;
        from = new DatePicker(now.isAll() ? null : now.first());
        to = new DatePicker(now.isAll() ? null : now.last());
        last = new FormField(words.get("figures.period.to"), to);
        HBox dates = new HBox(new FormField(words.get("figures.period.from"), from), last);
        dates.getStyleClass().add("picker-line");
        Button use = Buttons.primary(words.get("figures.period.use"), this::use);
        use.setDefaultButton(true);
        content(dates, use);
    }

    @Override
    void focus() {
        from.requestFocus();
    }

    private void use() {
        LocalDate first = from.getValue();
        LocalDate end = to.getValue();
        if (first == null || end == null) {
            last.fault(words.get("figures.period.missing"));
        } else if (end.isBefore(first)) {
            last.fault(words.get("figures.period.reversed"));
        } else {
            hide();
            chosen.accept(Period.range(first, end));
        }
    }
}
