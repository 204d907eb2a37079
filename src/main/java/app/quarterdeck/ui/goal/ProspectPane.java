package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.session.plan.Prospect;
import app.quarterdeck.ui.figures.ChartPlace;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.ChartView;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.Typed;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Beside the form: what the step to the target means, the record so far, targets that are fair; or what to import. */
final class ProspectPane extends ScrollPane {

    private final Messages words;
    private final GoalModel model;
    private final Headline headline;
    private final ChartPlace charts;
    private final Runnable importFiles;
    private final Label message = Texts.title("");
    private final Label sub = Texts.sub("");
    private final VBox place = new VBox();

    ProspectPane(Messages words, Theme theme, GoalModel model, Runnable importFiles) {
        this.words = words;
        this.model = model;
        this.importFiles = importFiles;
        headline = new Headline(words);
        charts = new ChartPlace(theme, words);
        VBox page = new VBox(message, sub, place, new FairList(words, model),
                new MetricHistory(words, model));
        page.getStyleClass().add("prospect");
        setContent(page);
        setFitToWidth(true);
        getStyleClass().add("prospect-pane");
        model.prospect.subscribe(_ -> show());
        model.target.subscribe(this::show);
        model.reachedBy.subscribe(this::say);
    }

    private void say() {
        message.setText(headline.say(model.prospect.get(), model.targetNumber(),
                Typed.date(model.reachedBy.get(), words).orElse(null)));
    }

    private void show() {
        say();
        charts.clear();
        Prospect prospect = model.prospect.get();
        ChartSpec.Trend trend = prospect == null ? null : prospect.trend();
        sub.setText(trend == null ? "" : trend.title());
        sub.setManaged(trend != null);
        if (prospect == null) {
            place.getChildren().clear();
        } else if (prospect.now().value() == null) {
            place.getChildren().setAll(missing(prospect));
        } else if (trend == null) {
            place.getChildren().clear();
        } else {
            ChartView chart = charts.chart(aimed(trend, prospect), false);
            chart.getStyleClass().add("prospect-chart");
            place.getChildren().setAll(chart);
        }
    }

    private ChartSpec.Trend aimed(ChartSpec.Trend trend, Prospect prospect) {
        Double target = prospect.addsUp() ? null : model.targetNumber().orElse(null);
        return new ChartSpec.Trend(trend.title(), trend.alternative(), trend.unit(), trend.currency(), trend.points(),
                target, target == null ? "" : words.get("goal.chart.target", label(prospect, target)));
    }

    private String label(Prospect prospect, double target) {
        return Headline.figure(prospect, target).number(words);
    }

    /** What to import, so that there is something to measure. */
    private Node missing(Prospect prospect) {
        VBox list = new VBox();
        list.getStyleClass().add("missing");
        if (prospect.needs().isEmpty()) {
            list.getChildren().add(Texts.sub(words.get("goal.missing.no-rows")));
        } else {
            list.getChildren().add(Texts.sub(words.get("goal.missing.why")));
        }
        for (Answer.Need need : prospect.needs()) {
            list.getChildren().add(line(need));
        }
        list.getChildren().add(Buttons.primary(Feather.UPLOAD, words.get("goal.missing.import"), importFiles));
        return list;
    }

    private Node line(Answer.Need need) {
        Label name = Texts.name(words.say(need.name()));
        name.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        name.getStyleClass().add("missing-name");
        VBox line = new VBox(name, Texts.sub(words.say(need.where())));
        line.getStyleClass().add("missing-line");
        return line;
    }
}
