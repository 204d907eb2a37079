package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.plan.GoalLine;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.Meter;
import java.time.LocalDate;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The goals of this workspace, a line each, with how far they have come; those put away are behind a link. */
final class OwnGoals extends VBox {

    private final Messages words;
    private final GoalModel model;
    private final GoalActions actions;
    private boolean away;

    OwnGoals(Messages words, GoalModel model, GoalActions actions) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        getStyleClass().add("own-goals");
        model.lines.addListener((ListChangeListener<GoalLine>) _ -> show());
        show();
    }

    private void show() {
        List<GoalLine> kept = model.lines.stream().filter(line -> !line.archived()).toList();
        List<GoalLine> archived = model.lines.stream().filter(GoalLine::archived).toList();
        getChildren().clear();
        setVisible(!model.lines.isEmpty());
        setManaged(isVisible());
        if (!kept.isEmpty()) {
            getChildren().add(Texts.message(words.get("goal.own.message", kept.size())));
            kept.forEach(line -> getChildren().add(row(line)));
        }
        if (!archived.isEmpty()) {
            getChildren().add(Buttons.link(
                    Texts.sentence(words.get(away ? "goal.own.away.hide" : "goal.own.away", archived.size())),
                    () -> {
                        away = !away;
                        show();
                    }));
            if (away) {
                archived.forEach(line -> getChildren().add(row(line)));
            }
        }
    }

    private Node row(GoalLine line) {
        Goal goal = line.goal();
        VBox texts = new VBox(Texts.line(line.name(), "name"), Texts.line(about(line), "sub"));
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        VBox figures = new VBox(Texts.line(figures(line), "name"), Texts.line(wanted(line), "sub"));
        figures.getStyleClass().add("own-goal-figures");
        HBox row = new HBox(texts, figures);
        Double share = line.share();
        if (share != null) {
            row.getChildren().add(Meter.of(Math.clamp(share, 0, 1), words.get("goal.own.share", share)));
        }
        if (line.archived()) {
            Button back = Buttons.small(words.get("goal.own.back"), () -> actions.bringBack(goal));
            back.setAccessibleText(words.get("goal.own.back.said", line.name()));
            row.getChildren().add(back);
        } else {
            Button open = Buttons.small(words.get("goal.own.open"), () -> actions.take(goal));
            open.setAccessibleText(words.get("goal.own.open.said", line.name()));
            row.getChildren().addAll(open, Icons.button(Feather.ARCHIVE,
                    words.get("goal.own.archive.said", line.name()), null, () -> actions.archive(goal)));
        }
        row.getStyleClass().add("own-goal");
        return row;
    }

    /** What it is measured by, whose it is. */
    private String about(GoalLine line) {
        String owner = line.goal().owner();
        return owner.isEmpty() ? line.metric() : words.get("goal.own.about", line.metric(), owner);
    }

    /** From the baseline to today. */
    private String figures(GoalLine line) {
        return line.now().value() == null
                ? words.get("goal.own.unmeasured")
                : line.baseline().value() == null
                        ? words.say(line.now())
                        : words.get("goal.own.since", line.baseline().number(words), line.now());
    }

    private String wanted(GoalLine line) {
        LocalDate by = line.goal().reachedBy();
        return line.target().value() == null
                ? words.get("goal.own.no-target")
                : by == null
                        ? words.get("goal.own.target", line.target())
                        : words.get("goal.own.target-by", line.target(), by);
    }
}
