package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.plan.FairTarget;
import app.quarterdeck.session.plan.Prospect;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Targets somebody here already reached, and the user's own among them. */
final class FairList extends VBox {

    private final Messages words;
    private final GoalModel model;

    private record Line(double value, String name, String why, boolean mine) {
    }

    FairList(Messages words, GoalModel model) {
        this.words = words;
        this.model = model;
        getStyleClass().add("fair-list");
        model.target.subscribe(this::show);
        model.prospect.subscribe(_ -> show());
    }

    private void show() {
        getChildren().clear();
        Prospect prospect = model.prospect.get();
        if (prospect == null || prospect.fair().isEmpty()) {
            return;
        }
        getChildren().addAll(Texts.heading(words.get("goal.fair.title")), Texts.sub(words.get("goal.fair.sub")));
        lines(prospect).forEach(line -> getChildren().add(row(line, prospect)));
    }

    private List<Line> lines(Prospect prospect) {
        Optional<Double> target = model.targetNumber();
        List<Line> lines = new ArrayList<>();
        for (FairTarget fair : prospect.fair()) {
            double value = rounded(fair.value(), prospect.now().unit());
            lines.add(new Line(value, words.get("guide.fair." + fair.kind()), why(fair, prospect),
                    target.isPresent() && target.get() == value));
        }
        if (target.isPresent() && lines.stream().noneMatch(Line::mine)) {
            lines.add(new Line(target.get(), words.get("goal.fair.own"), own(target.get(), prospect), true));
        }
        Comparator<Line> rising = Comparator.comparingDouble(Line::value);
        lines.sort(prospect.upward() ? rising : rising.reversed());
        return lines;
    }

    private String why(FairTarget fair, Prospect prospect) {
        return switch (fair.kind()) {
            case "fastest-deals" -> words.get("goal.fair.fastest-deals");
            case "best-segment" -> based(fair.n(), words.get("goal.fair.segment", fair.name()), prospect);
            default -> based(fair.n(), fair.name(), prospect);
        };
    }

    private String based(long n, String which, Prospect prospect) {
        return words.get("guide.basis.rows." + prospect.rows(), n, which);
    }

    /** How many deals were that fast says more than a difference. */
    private String own(double target, Prospect prospect) {
        return prospect.fair().stream().anyMatch(fair -> fair.kind().equals("fastest-deals"))
                ? words.get("goal.fair.within", new Figure(prospect.shareWithin(target), Unit.PERCENT, null))
                : new Headline(words).help(prospect, Optional.of(target));
    }

    private Node row(Line line, Prospect prospect) {
        VBox texts = new VBox(Texts.name(line.name()), Texts.caption(line.why()));
        texts.getStyleClass().add("fair-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        Figure figure = Headline.figure(prospect, line.value());
        HBox row = new HBox(Texts.line(words.say(figure), "fair-figure"), texts);
        if (line.mine()) {
            row.getChildren().add(new Chip(words.get("goal.fair.mine"), Tone.ACCENT));
        } else {
            Button use = Buttons.small(words.get("goal.fair.use"),
                    () -> model.target.set(model.number(BigDecimal.valueOf(line.value()))));
            use.setAccessibleText(words.get("goal.fair.use-it", figure));
            row.getChildren().add(use);
        }
        row.getStyleClass().add("fair-row");
        return row;
    }

    /** As people set targets: half days are nobody's wish, nor are cents. */
    private static double rounded(double value, Unit unit) {
        int places = switch (unit) {
            case RATIO -> 2;
            case PERCENT, POINTS, HOURS, MONTHS -> 1;
            case DAYS, COUNT, MONEY, MONEY_PER_DAY -> 0;
        };
        return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
    }
}
