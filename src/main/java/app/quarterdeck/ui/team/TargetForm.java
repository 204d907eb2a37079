package app.quarterdeck.ui.team;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.TeamTable;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import java.math.BigDecimal;
import java.util.Optional;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** What the team, or one person, is to win in the period; a person's quota beside it. */
final class TargetForm {

    private final Messages words;
    private final Panels panels;
    private final TeamActions actions;
    private final TeamFigures now;
    private final Member member;
    private final TextField target = new TextField();
    private final TextField quota = new TextField();
    private final FormField targetField;
    private final FormField quotaField;

    TargetForm(Messages words, Panels panels, TeamActions actions, TeamFigures now, Member member) {
        this.words = words;
        this.panels = panels;
        this.actions = actions;
        this.now = now;
        this.member = member;
        String period = now.period().name(words);
        targetField = new FormField(words.get("team.form.target", period), target).help(whole()
                ? words.get("team.form.target.team", period)
                : member.goal() == null || now.whole().goal() == null
                        ? words.get("team.form.target.none")
                        : words.get("team.form.target.person",
                                new Figure(member.goal().doubleValue(), Unit.MONEY, now.currency()).full(words)));
        quotaField = new FormField(words.get("team.form.quota", period), quota)
                .help(words.get("team.form.quota.help"));
    }

    private boolean whole() {
        return member.equals(now.whole());
    }

    void open() {
        actions.typed(now, member, this::open);
    }

    private void open(TeamActions.Typed typed) {
        target.setText(say(typed.target()));
        quota.setText(say(typed.quota()));
        VBox body = new VBox(targetField);
        if (!whole()) {
            body.getChildren().add(quotaField);
        }
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, TeamTable.name(now, member, words));
        panel.content(body);
        panel.foot(Buttons.primary(words.get("team.form.save"), () -> save(typed)));
        target.setOnAction(_ -> save(typed));
        quota.setOnAction(_ -> save(typed));
        panels.side(panel);
        Reveal.focus(target);
    }

    private String say(@Nullable BigDecimal amount) {
        return amount == null ? "" : Typed.say(amount.stripTrailingZeros(), words.formats());
    }

    private void save(TeamActions.Typed before) {
        Optional<BigDecimal> goal = amount(target);
        Optional<BigDecimal> own = amount(quota);
        boolean goalSound = goal.isPresent() || target.getText().isBlank();
        boolean quotaSound = own.isPresent() || quota.getText().isBlank();
        targetField.fault(goalSound ? null : words.get("team.form.fault"));
        quotaField.fault(quotaSound ? null : words.get("team.form.fault"));
        if (!goalSound || !quotaSound) {
            (goalSound ? quota : target).requestFocus();
            return;
        }
        if (differs(before.target(), goal)) {
            actions.target(now, member, goal.orElse(null));
        }
        if (!whole() && differs(before.quota(), own)) {
            actions.quota(now, member, own.orElse(null));
        }
        panels.closeSide();
    }

    private static boolean differs(@Nullable BigDecimal before, Optional<BigDecimal> now) {
        return before == null ? now.isPresent() : now.isEmpty() || before.compareTo(now.get()) != 0;
    }

    private Optional<BigDecimal> amount(TextField field) {
        return Typed.number(field.getText(), words.formats()).filter(number -> number.signum() > 0);
    }
}
