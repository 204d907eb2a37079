package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.WeekYear;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** How the fiscal year is cut: calendar months, or whole weeks with the day the year ends on; with the periods that makes. */
final class CalendarPicker extends Picker {

    private static final String MONTHS = "months";

    private final Messages words;
    private final int today;
    private final MenuChoice<String> cut;
    private final MenuChoice<Month> start;
    private final MenuChoice<Boolean> label;
    private final MenuChoice<Boolean> nearest;
    private final MenuChoice<DayOfWeek> day;
    private final MenuChoice<Month> end;
    private final HBox months;
    private final HBox weeks;
    private final Label made = Texts.sub("");

    /**
     * @param today  the day whose periods are shown
     * @param chosen takes the settings to keep, an empty text for one to be taken back
     */
    CalendarPicker(Messages words, FiscalCalendar now, LocalDate today, Consumer<Map<String, String>> chosen) {
        this.words = words;
        this.today = Math.toIntExact(today.toEpochDay());
        WeekYear old = now.weeks();
        cut = choice(List.of(MONTHS, "4-4-5", "4-5-4", "5-4-4"), old == null ? MONTHS : pattern(old),
                one -> one.equals(MONTHS)
                        ? words.get("figures.calendar.months")
                        : words.get("figures.calendar.weeks", one));
        Function<Month, String> month = one -> one.getDisplayName(TextStyle.FULL_STANDALONE, words.language());
        start = choice(List.of(Month.values()), Month.of(now.startMonth()), month);
        label = choice(List.of(false, true), now.labelByEnd(),
                byEnd -> words.get("figures.calendar.label." + (byEnd ? "end" : "start")));
        nearest = choice(List.of(false, true), old != null && old.nearest(),
                near -> words.get("figures.calendar." + (near ? "nearest" : "last")));
        day = choice(List.of(DayOfWeek.values()), old == null ? DayOfWeek.SATURDAY : old.day(),
                one -> one.getDisplayName(TextStyle.FULL_STANDALONE, words.language()));
        end = choice(List.of(Month.values()), old == null ? Month.of(now.startMonth()).minus(1) : old.month(), month);
        months = line(new FormField(words.get("figures.calendar.start"), start));
        weeks = line(new FormField(words.get("figures.calendar.ends"), nearest), new FormField(
                words.get("figures.calendar.day"), day), new FormField(words.get("figures.calendar.month"), end));
        made.setWrapText(true);
        made.getStyleClass().add("picker-note");
        Button keep = Buttons.primary(words.get("figures.calendar.keep"), () -> {
            hide();
            chosen.accept(settings());
        });
        keep.setDefaultButton(true);
        content(Texts.line(words.get("figures.calendar"), "heading"),
                new FormField(words.get("figures.calendar.cut"), cut), months, weeks,
                new FormField(words.get("figures.calendar.label"), label), made, keep);
        show();
    }

    @Override
    void focus() {
        cut.requestFocus();
    }

    private <T> MenuChoice<T> choice(List<T> all, T now, Function<T, String> say) {
        MenuChoice<T> made = new MenuChoice<T>(null, "", say).asField();
        made.choices(all);
        made.valueProperty().set(now);
        made.valueProperty().addListener((_, _, _) -> show());
        return made;
    }

    private static HBox line(FormField... fields) {
        HBox line = new HBox(fields);
        line.getStyleClass().add("picker-line");
        line.managedProperty().bind(line.visibleProperty());
        return line;
    }

    /** What is asked follows the cut; the sentence says what that makes of the day the data reaches to. */
    private void show() {
        boolean ofWeeks = !MONTHS.equals(cut.valueProperty().get());
        months.setVisible(!ofWeeks);
        weeks.setVisible(ofWeeks);
        FiscalCalendar calendar = SettingsText.parse(settings().entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))).calendar();
        made.setText(words.get("figures.calendar.made", calendar.holding(Grain.YEAR, today),
                calendar.holding(Grain.QUARTER, today), calendar.holding(Grain.MONTH, today)));
    }

    private Map<String, String> settings() {
        boolean ofWeeks = !MONTHS.equals(cut.valueProperty().get());
        Map<String, String> settings = new TreeMap<>();
        settings.put("fiscal-weeks", ofWeeks ? some(cut) : "");
        settings.put("fiscal-year-end", ofWeeks
                ? (some(nearest) ? "nearest-" : "last-") + (some(day) + "-" + some(end)).toLowerCase(Locale.ROOT)
                : "");
        if (!ofWeeks) {
            settings.put("fiscal-year-start", Integer.toString(some(start).getValue()));
        }
        settings.put("fiscal-year-label", some(label) ? "end" : "start");
        return settings;
    }

    private static <T> T some(MenuChoice<T> choice) {
        return Objects.requireNonNull(choice.valueProperty().get());
    }

    private static String pattern(WeekYear year) {
        return year.weeks().stream().map(String::valueOf).collect(Collectors.joining("-"));
    }
}
