package app.quarterdeck.ui.team;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.TeamTable;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Drill;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.figures.Subject;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.Pills;
import app.quarterdeck.ui.shell.Ways;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A sentence, the mission, the people; or what stands in their place while there is no data. */
final class TeamView extends StackPane {

    /** In pixels: the choices of one kind side by side at the usual size. */
    private static final double ONE_LINE = 230;

    private final Messages words;
    private final TeamModel model;
    private final TeamActions actions;
    private final Label lead = Texts.message("");
    private final Label sub = Texts.sub("");
    private final Label mission = Texts.body("");
    private final Button write;
    private final Label parts = Texts.sub("");
    private final PeopleTable people;
    private final Pills<Grain> grains = new Pills<>();
    private final Pills<Boolean> splits = new Pills<>();
    private final Panels panels;
    private final Drill drill;
    private final NothingYet nothing;
    private boolean showing;

    TeamView(OpenWorkspace workspace, Background background, Ways ways, TeamModel model, TeamActions actions) {
        this.words = workspace.words();
        this.model = model;
        this.actions = actions;
        this.nothing = new NothingYet(workspace, ways);
        people = new PeopleTable(words, model);
        write = Buttons.link(Feather.EDIT_2, words.get("team.mission.edit"), this::mission);
        write.setDisable(!actions.writable());
        mission.setMinHeight(Region.USE_PREF_SIZE);
        VBox page = new VBox(new VBox(lead, sub), missionCard(), choices(), people.node(), parts);
        page.getStyleClass().add("process-page");
        ScrollPane scroll = new ScrollPane(page);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        panels = new Panels(scroll);
        panels.resident(new DayPanel(words, model).panel());
        drill = new Drill(workspace, background, panels, ways, () -> TeamActions
                .behind(Objects.requireNonNull(model.figures.get()), Objects.requireNonNull(model.member.get())));
        Tables.onEdit(people.node(), this::edit);
        model.figures.subscribe(this::show);
    }

    Panels panels() {
        return panels;
    }

    void face(Face face) {
        UserFault fault = model.fault.get();
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case NO_DATA -> nothing.noData(words.get("team.no-data.what"), words.get("team.no-data.why"));
            default -> fault == null
                    ? new Region()
                    : nothing.failed(words.get("team.cannot"), words.say(fault.note()), actions::load);
        });
    }

    void focus() {
        if (model.figures.get() != null) {
            Reveal.focus(people.node());
        }
    }

    /** The deals or sales behind what somebody has won. */
    void rows() {
        TeamFigures now = model.figures.get();
        Member member = model.member.get();
        if (now != null && member != null) {
            actions.rows(now, member, result -> {
                drill.follow(new Subject(words.get("team.rows", TeamTable.name(now, member, words)), List.of(result),
                        new Answer.Table(List.of(), List.of())));
                drill.rows();
            });
        }
    }

    void edit() {
        TeamFigures now = model.figures.get();
        Member member = model.member.get();
        if (now != null && member != null && actions.writable()
                && (member.equals(now.whole()) || !member.name().isEmpty())) {
            new TargetForm(words, panels, actions, now, member).open();
        }
    }

    void target() {
        TeamFigures now = model.figures.get();
        if (now != null && actions.writable()) {
            new TargetForm(words, panels, actions, now, now.whole()).open();
        }
    }

    void mission() {
        TeamFigures now = model.figures.get();
        if (now == null || !actions.writable()) {
            return;
        }
        TextArea text = new TextArea(now.mission());
        text.setWrapText(true);
        text.setPrefRowCount(4);
        VBox body = new VBox(new FormField(words.get("team.mission"), text).help(words.get("team.mission.help")));
        body.getStyleClass().add("setting-form");
        SidePanel panel = new SidePanel(words, words.get("team.mission"));
        panel.content(body);
        panel.foot(Buttons.primary(words.get("team.form.save"), () -> {
            actions.mission(text.getText().strip());
            panels.closeSide();
        }));
        panels.side(panel);
        Reveal.focus(text);
    }

    private HBox missionCard() {
        VBox text = new VBox(Texts.caption(words.get("team.mission")), mission);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox card = new HBox(text, write);
        card.getStyleClass().addAll("card", "mission-card");
        return card;
    }

    private HBox choices() {
        grains.choices(List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR),
                grain -> words.get("team.period." + grain.name().toLowerCase(Locale.ROOT)), _ -> null);
        grains.valueProperty().set(model.grain.get());
        grains.valueProperty().subscribe(grain -> {
            if (grain != null && grain != model.grain.get()) {
                model.grain.set(grain);
                actions.load();
            }
        });
        splits.choices(List.of(false, true), equal -> words.get(equal ? "team.split.equal" : "team.split.quota"),
                _ -> null);
        splits.setDisable(!actions.writable());
        splits.valueProperty().subscribe(equal -> {
            if (equal != null && !showing) {
                actions.split(equal);
            }
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label name = Texts.line(words.get("team.split"), "caption");
        name.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(grains, gap, name, splits,
                Buttons.plain(Feather.DOWNLOAD, words.get("team.export"), actions::export));
        List.of(grains, splits).forEach(pills -> pills.setPrefWrapLength(ONE_LINE));
        line.getStyleClass().add("team-choices");
        return line;
    }

    private void show(@Nullable TeamFigures now) {
        if (now == null) {
            return;
        }
        showing = true;
        splits.valueProperty().set(now.equal());
        showing = false;
        people.show(now);
        mission.setText(now.mission().isEmpty() ? words.get("team.mission.none") : now.mission());
        write.setText(words.get(now.mission().isEmpty() ? "team.mission.write" : "team.mission.edit"));
        String period = now.period().name(words);
        boolean over = now.workingDays() == 0;
        long reached = now.count(Member.State.REACHED);
        long parted = now.people().stream().filter(member -> member.goal() != null).count();
        BigDecimal whole = now.whole().goal();
        boolean goal = whole != null;
        lead.setText(!goal
                ? words.get("team.lead.no-goal", period)
                : over
                        ? words.get("team.lead.over", reached, parted)
                        : words.get("team.lead", reached, parted, now.count(Member.State.AHEAD)));
        String from = whole != null
                ? new Figure(whole.doubleValue(), Unit.MONEY, now.currency()).full(words) + " "
                        + words.get("team.from." + now.from().name().toLowerCase(Locale.ROOT))
                : words.get("team.from.none");
        sub.setText(over
                ? words.get("team.sub.over", period, from)
                : words.get("team.sub", period, now.daysGone(), now.period().days(), from));
        Figure open = new Figure(now.notGiven().abs().doubleValue(), Unit.MONEY, now.currency());
        parts.setText(!goal
                ? words.get("team.no-goal.why")
                : now.notGiven().signum() == 0
                        ? words.get("team.parts")
                        : words.get(now.notGiven().signum() > 0 ? "team.not-given" : "team.too-much",
                                open.full(words)));
    }
}
