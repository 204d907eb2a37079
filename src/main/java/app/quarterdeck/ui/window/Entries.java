package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.parts.AppearanceMenu;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.palette.PaletteEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kordamp.ikonli.feather.Feather;

/** What the palette finds beside the screens: metrics, goals, what can be done. */
final class Entries {

    private final MainWindow window;
    private final Opened opened;
    private final OpenWorkspace workspace;
    private final Messages words;

    Entries(MainWindow window, Opened opened, OpenWorkspace workspace) {
        this.window = window;
        this.opened = opened;
        this.workspace = workspace;
        this.words = window.words();
    }

    List<PaletteEntry> all() {
        List<PaletteEntry> out = new ArrayList<>();
        metrics(out);
        for (Goal goal : workspace.session().goals()) {
            out.add(PaletteEntry.goal(GoalNames.shortName(goal, words), words.get("window.goal"), () -> {
                workspace.goalProperty().set(goal);
                opened.open(Step.GOAL);
            }));
        }
        questions(out);
        out.add(PaletteEntry.action(Feather.UPLOAD, words.get("window.import"), KeyHint.caps("Shortcut+I"),
                opened::importFiles));
        out.add(PaletteEntry.action(Feather.FOLDER, words.get("window.another"), KeyHint.caps("Shortcut+O"),
                new Doors(window)::openAnother));
        out.add(PaletteEntry.action(Feather.FILE_TEXT, words.get("guide.goal.quarterly-review.name"),
                words.get("window.pack"), opened::openQuarterly));
        out.add(PaletteEntry.action(Feather.TARGET, words.get("typed.plans"), "", opened::openPlans));
        out.add(PaletteEntry.action(Feather.REPEAT, words.get("typed.rates"), "", opened::openRates));
        out.add(PaletteEntry.action(Feather.PERCENT, words.get("calculator.open"), "", window::calculator));
        Backups backups = new Backups(window, opened);
        out.add(PaletteEntry.action(Feather.SAVE, words.get("backup.menu.write"), "", backups::write));
        out.add(PaletteEntry.action(Feather.ROTATE_CCW, words.get("backup.menu.restore"), "", backups::restore));
        out.add(PaletteEntry.action(Feather.COMPASS, words.get("window.sample"), "", window::openSample));
        out.add(PaletteEntry.action(Feather.X, words.get("window.closeWorkspace"), KeyHint.caps("Shortcut+W"),
                window::welcome));
        looks(out);
        return out;
    }

    private void metrics(List<PaletteEntry> out) {
        var analysis = workspace.analysisProperty().get();
        if (analysis != null) {
            analysis.metricNames(words).forEach(metric -> out
                    .add(PaletteEntry.metric(metric.name(), metric.help(), () -> {
                        workspace.metricProperty().set(metric.id());
                        opened.open(Step.METRICS);
                    })));
        }
    }

    private void questions(List<PaletteEntry> out) {
        Goal goal = workspace.goalProperty().get();
        if (goal != null) {
            goal.questions().forEach(question -> out.add(PaletteEntry.action(Feather.HELP_CIRCLE,
                    question.words().isEmpty() ? words.get("guide.question." + question.id()) : question.words(),
                    words.get("window.question"), () -> {
                        workspace.questionProperty().set(question.id());
                        opened.open(Step.QUESTIONS);
                    })));
        }
    }

    private void looks(List<PaletteEntry> out) {
        for (Theme.Choice choice : Theme.Choice.values()) {
            out.add(PaletteEntry.action(Feather.EYE, AppearanceMenu.say(words, choice), "",
                    () -> window.appearance().theme().choiceProperty().set(choice)));
        }
        for (Locale language : Messages.LANGUAGES) {
            out.add(PaletteEntry.action(Feather.GLOBE, AppearanceMenu.name(language), words.get("window.language"),
                    () -> window.appearance().languageProperty().set(language)));
        }
    }
}
