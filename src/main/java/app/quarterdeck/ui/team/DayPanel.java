package app.quarterdeck.ui.team;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.team.Rates;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.TeamTable;
import app.quarterdeck.session.team.Week;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.Meter;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** From the goal of whoever is in hand to a week and a day, and what it takes. */
final class DayPanel {

    private static final double WHOLE = 100;

    private final Messages words;
    private final SidePanel panel;
    private final VBox body = new VBox();

    DayPanel(Messages words, TeamModel model) {
        this.words = words;
        panel = new SidePanel(words, words.get("team.panel"));
        body.getStyleClass().add("day-panel");
        panel.content(body);
        model.plan.subscribe(this::show);
    }

    SidePanel panel() {
        return panel;
    }

    private void show(@Nullable Plan plan) {
        body.getChildren().clear();
        if (plan == null) {
            return;
        }
        TeamFigures now = plan.figures();
        body.getChildren().add(Texts.name(TeamTable.name(now, plan.member(), words)));
        Double share = plan.member().share();
        if (plan.member().goal() == null || share == null) {
            body.getChildren().add(Texts.sub(words.get("team.no-goal.why")));
            return;
        }
        body.getChildren().addAll(
                Texts.sub(words.get("team.panel.person", money(now, plan.member().goal().doubleValue()))),
                Meter.of(share / WHOLE, words.get("team.bar", percent(share), percent(now.pace()))),
                pair(words.get("team.panel.of", money(now, plan.member().won())), percent(share), "name"));
        if (plan.member().rest().signum() == 0) {
            body.getChildren().add(Texts.body(words.get("team.panel.reached")));
        } else if (now.workingDays() == 0) {
            body.getChildren().addAll(line("team.column.rest", money(now, plan.member().rest().doubleValue())),
                    Texts.sub(words.get("team.panel.no-days")));
        } else {
            rest(plan, now);
        }
    }

    private void rest(Plan plan, TeamFigures now) {
        BigDecimal rest = plan.member().rest();
        body.getChildren().addAll(line("team.column.rest", money(now, rest.doubleValue())),
                line("team.panel.days", Integer.toString(now.workingDays())),
                line("team.column.day", money(now, rest
                        .divide(BigDecimal.valueOf(now.workingDays()), 0, RoundingMode.CEILING).doubleValue())));
        Rates rates = plan.rates();
        Rates.Takes week = plan.takes().per(now.weeksLeft());
        body.getChildren().add(Texts.heading(words.get("team.panel.takes")));
        takes("team.column.deals", plan.takes().deals(), week.deals(), rates.dealSize(),
                said(rates.dealSize(), "size", new Figure(rates.dealSize().value(), Unit.MONEY, now.currency())));
        takes("team.column.opportunities", plan.takes().opportunities(), week.opportunities(), rates.winRate(),
                said(rates.winRate(), "win", new Figure(rates.winRate().value(), Unit.PERCENT, null)));
        takes("team.column.meetings", plan.takes().meetings(), week.meetings(), rates.meetings(),
                said(rates.meetings(), "meetings", rates.meetings().value()));
        body.getChildren().add(Texts.caption(words.get("team.panel.rates")));
        Double cycle = now.cycle();
        if (cycle != null && cycle > now.period().to() - now.asOf().toEpochDay()) {
            body.getChildren()
                    .add(Texts.caption(words.get("team.panel.late", new Figure(cycle, Unit.DAYS, null))));
        }
        body.getChildren().add(Texts.heading(words.get("team.panel.weeks")));
        for (Week each : plan.weeks()) {
            body.getChildren().add(pair(words.get("team.panel.week", each.period().days(words), each.days().size()),
                    money(now, each.amount().doubleValue()), "body"));
        }
        body.getChildren().add(pair(words.get("team.panel.sum"), money(now, rest.doubleValue()), "name"));
    }

    private String said(Rates.Rate rate, String what, @Nullable Object value) {
        return rate.value() == null
                ? words.get("team.panel.unknown", words.get("team.panel.unknown." + what))
                : words.get("team.panel.rate." + what, java.util.Objects.requireNonNull(value), rate.n(),
                        words.get(rate.own() ? "team.panel.own" : "team.panel.all"));
    }

    private void takes(String name, @Nullable Double all, @Nullable Double week, Rates.Rate rate, String said) {
        body.getChildren().add(line(name, all == null
                ? "–"
                : count(all) + (week == null ? "" : " · " + count(week) + " " + words.get("team.panel.a-week"))));
        Label why = Texts.caption(said);
        why.getStyleClass().add(rate.value() == null ? "tone-caution" : "tone-neutral");
        body.getChildren().add(why);
    }

    private String count(double value) {
        return words.get("process.number", BigDecimal.valueOf(value).setScale(1, RoundingMode.CEILING));
    }

    private String percent(double value) {
        return words.say(new Figure(value, Unit.PERCENT, null));
    }

    private String money(TeamFigures now, double value) {
        return new Figure(value, Unit.MONEY, now.currency()).full(words);
    }

    private HBox line(String name, String value) {
        HBox line = pair(words.get(name), value, "title");
        line.getStyleClass().add("day-line");
        return line;
    }

    private static HBox pair(String left, String right, String style) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label name = Texts.body(left);
        Label value = Texts.line(right, style);
        value.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(name, gap, value);
        line.getStyleClass().add("day-pair");
        return line;
    }
}
