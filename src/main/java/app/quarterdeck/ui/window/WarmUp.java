package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.List;

/**
 * Does once, away from the window, what the first use of a thing takes long for: the classes and tables behind numbers,
 * dates and sentences, the words of each room, the classes of the parts that tables and forms are made of. Without it the
 * same happens on the window's thread, in the middle of a user's work.
 */
final class WarmUp implements Runnable {

    private static final System.Logger LOG = System.getLogger(WarmUp.class.getName());

    /** Those whose words screens take. */
    private static final List<String> ROOMS = List.of("data", "wizard", "health", "goal", "look", "guide", "questions",
            "metrics", "shelf", "own", "board", "answers", "review", "process", "team", "playbook", "work", "said",
            "card", "typed", "meaning", "importing", "figures", "take", "session", "charts", "report");

    /** What JavaFX loads when parts come on view for the first time. */
    private static final List<String> PARTS = List.of("TableViewSkin", "TableRowSkin", "TableCellSkin",
            "TableColumnHeader", "NestedTableColumnHeader", "TableHeaderRow", "VirtualFlow", "VirtualContainerBase",
            "ListViewSkin", "ListCellSkin", "TextFieldSkin", "TextAreaSkin", "ComboBoxListViewSkin", "ScrollPaneSkin",
            "ScrollBarSkin", "SplitPaneSkin", "ToggleButtonSkin", "CheckBoxSkin", "RadioButtonSkin", "MenuButtonSkin",
            "ContextMenuSkin", "TooltipSkin", "HyperlinkSkin", "ProgressBarSkin", "DatePickerSkin");

    private final Messages words;

    private WarmUp(Messages words) {
        this.words = words;
    }

    /** Starts it for these words; it ends by itself, and the program does not wait for it. */
    static void start(Messages words) {
        Thread.ofPlatform().daemon().name("warm-up").start(new WarmUp(words));
    }

    @Override
    public void run() {
        LocalDate day = LocalDate.EPOCH;
        words.get("data.notice.imported", 1, 2, 3, 4);
        words.get("data.found", 1, 2);
        words.say(Period.range(day, day.plusDays(40)));
        words.date(day);
        words.dateTime(day.atTime(12, 0));
        for (Unit unit : Unit.values()) {
            words.say(new Figure(1234.5, unit, "EUR"));
        }
        // to ask for any word of a room is to read them all
        ROOMS.forEach(room -> words.has(room + ".title"));
        PARTS.forEach(WarmUp::load);
    }

    private static void load(String part) {
        try {
            Class.forName("javafx.scene.control.skin." + part, true, WarmUp.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            LOG.log(System.Logger.Level.DEBUG, "no such part " + part, e);
        }
    }
}
