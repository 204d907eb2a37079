package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Choices;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The period all screens look at, chosen from those the data has, or any days. */
public final class PeriodChoice {

    /** What the data offers to choose from. */
    record Known(Choices choices, @Nullable Periods periods) {
    }

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final MenuChoice<Period> menu;
    private final ObjectProperty<@Nullable Known> known = new SimpleObjectProperty<>();
    private boolean showing;
    private boolean narrow;

    public PeriodChoice(OpenWorkspace workspace, Background background) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        menu = new MenuChoice<Period>(Feather.CALENDAR, words.get("figures.period"), this::say)
                .named(words.get("figures.period"));
        menu.valueProperty().subscribe(this::choose);
        workspace.analysisProperty().subscribe(this::renew);
        workspace.selectionProperty().subscribe(_ -> show());
    }

    /** The control. */
    public MenuChoice<Period> menu() {
        return menu;
    }

    /** Null until the data was looked through. */
    ObjectProperty<@Nullable Known> knownProperty() {
        return known;
    }

    /** The button says less where there is little room; its menu does not. */
    public void narrow(boolean now) {
        narrow = now;
        sayShort();
    }

    private void renew(@Nullable Analysis analysis) {
        if (analysis != null && !analysis.empty()) {
            background.run("choices", (_, _) -> {
                Choices found = new Choices(analysis);
                LocalDate asOf = found.asOf();
                return new Known(found, asOf == null ? null : new Periods(found, asOf, words));
            }, found -> {
                known.set(found);
                show();
            });
        }
    }

    private void show() {
        Periods periods = periods();
        if (periods == null) {
            return;
        }
        showing = true;
        Period now = periods.orCurrent(looked().period());
        List<Period> offered = new ArrayList<>(periods.offered());
        if (!offered.contains(now)) {
            offered.addFirst(now);
        }
        menu.choices(offered);
        MenuItem custom = new MenuItem(words.get("figures.period.custom"));
        custom.setOnAction(_ -> new PeriodPicker(words, periods.orCurrent(looked().period()),
                chosen -> look(looked().over(chosen))).show(menu));
        MenuItem calendar = new MenuItem(words.get("figures.calendar.open"));
        calendar.setOnAction(_ -> new CalendarPicker(words, periods.calendar(), periods.asOf(), this::keep).show(menu));
        calendar.setDisable(!workspace.session().writable());
        menu.getItems().addAll(new SeparatorMenuItem(), custom, calendar);
        menu.valueProperty().set(now);
        sayShort();
        showing = false;
    }

    /** The quarters of the old calendar are none of the new one. */
    private void keep(Map<String, String> settings) {
        background.run("calendar", (_, _) -> {
            workspace.session().set(settings);
            return settings;
        }, _ -> look(looked().over(null)));
    }

    private void choose(@Nullable Period chosen) {
        Periods periods = periods();
        if (!showing && chosen != null && periods != null) {
            look(looked().over(chosen.equals(periods.current()) ? null : chosen));
        }
    }

    private String say(Period choice) {
        Periods periods = periods();
        return periods == null ? "" : periods.say(choice);
    }

    private void sayShort() {
        Periods periods = periods();
        Period now = menu.valueProperty().get();
        if (periods != null && now != null) {
            menu.setText(narrow ? periods.name(now) : periods.say(now));
        }
    }

    @Nullable
    Periods periods() {
        Known now = known.get();
        return now == null ? null : now.periods();
    }

    private Selection looked() {
        return workspace.selectionProperty().get();
    }

    private void look(Selection selection) {
        workspace.selectionProperty().set(selection);
    }
}
