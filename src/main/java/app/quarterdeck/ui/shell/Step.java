package app.quarterdeck.ui.shell;

import app.quarterdeck.base.Messages;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** The steps of the method in its order, then what stands beside it. */
public enum Step {
    DATA(Feather.DATABASE),
    GOAL(Feather.TARGET),
    QUESTIONS(Feather.HELP_CIRCLE),
    METRICS(Feather.SLIDERS),
    BOARD(Feather.GRID),
    ANSWERS(Feather.MESSAGE_SQUARE),
    REVIEW(Feather.MONITOR),
    PROCESS(Feather.GIT_BRANCH),
    TEAM(Feather.USERS),
    PLAYBOOK(Feather.BOOK_OPEN),
    WORK(Feather.CHECK_SQUARE);

    private final Feather icon;

    Step(Feather icon) {
        this.icon = icon;
    }

    /** Whether it is no step of the method but used all along. */
    public boolean beside() {
        return compareTo(PROCESS) >= 0;
    }

    public Feather icon() {
        return icon;
    }

    public String say(Messages words) {
        return words.get("ui.step." + name().toLowerCase(Locale.ROOT));
    }
}
