package app.quarterdeck.ui.team;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.team.Member;
import app.quarterdeck.session.team.TeamFigures;
import app.quarterdeck.session.team.TeamTable;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.TypedLines;
import app.quarterdeck.session.typed.TypedLines.Line;
import app.quarterdeck.ui.KeptChanges;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.TypedChanges;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Ways;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the screen asks of the session, in the background. */
final class TeamActions {

    private static final String REVENUE = "total-revenue";

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final TeamModel model;
    private final TypedChanges typed;
    private final KeptChanges kept;

    /** @param refused told why something cannot be kept */
    TeamActions(OpenWorkspace workspace, Background background, Ways ways, History history, TeamModel model,
            Consumer<UserFault> refused) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.model = model;
        this.typed = new TypedChanges(workspace, background, history, refused);
        this.kept = new KeptChanges(workspace, background, history, refused);
        model.member.subscribe(this::plan);
    }

    boolean writable() {
        return workspace.session().writable();
    }

    private record Found(@Nullable TeamFigures figures, @Nullable UserFault fault) {
    }

    /** Works everything out anew. */
    void load() {
        Session session = workspace.session();
        Grain grain = model.grain.get();
        background.run("team", (_, _) -> found(session, grain), found -> {
            model.fault.set(found.fault());
            model.figures.set(found.figures());
        });
    }

    /** What the user can mend is an answer too: the screen says it. */
    private static Found found(Session session, Grain grain) {
        try {
            Period period = session.analysis().engine().calendar().holding(grain,
                    Math.toIntExact(session.analysis().engine().asOf().toEpochDay()));
            return new Found(TeamFigures.of(session, period), null);
        } catch (UserFault fault) {
            return new Found(null, fault);
        }
    }

    private void plan(@Nullable Member member) {
        TeamFigures now = model.figures.get();
        if (member == null || now == null) {
            model.plan.set(null);
            return;
        }
        background.run("plan", (_, _) -> Plan.of(now, member), model.plan::set);
    }

    void mission(String text) {
        kept.write(Note.of("team.did.mission"), _ -> Map.of(SettingsText.MISSION, text));
    }

    void split(boolean equal) {
        kept.write(Note.of("team.did.split"), _ -> Map.of(SettingsText.TEAM_SPLIT, equal ? "equal" : "quota"));
    }

    /** @param amount null = it is taken away */
    void target(TeamFigures now, Member member, @Nullable BigDecimal amount) {
        Filter scope = scope(now, member);
        typed.run(Note.of("team.did.target", TeamTable.name(now, member, words)), session -> {
            Plans plans = new Plans(session);
            if (amount != null) {
                return plans.target(REVENUE, amount.doubleValue(), now.period(), now.period().id(), scope);
            }
            return removed(session, plans.targets(REVENUE, scope, now.period()));
        });
    }

    /** @param amount null = it is taken away */
    void quota(TeamFigures now, Member member, @Nullable BigDecimal amount) {
        typed.run(Note.of("typed.undo.quota", member.name()), session -> {
            Plans plans = new Plans(session);
            return amount != null
                    ? plans.quota(member.name(), amount, now.period())
                    : removed(session, plans.quotas(member.name(), now.period()));
        });
    }

    private static TypedLines.@Nullable Step removed(Session session, List<Line> lines) {
        return lines.isEmpty() ? null : session.typed().remove(lines);
    }

    /** What is typed now for somebody in the period. */
    record Typed(@Nullable BigDecimal target, @Nullable BigDecimal quota) {
    }

    void typed(TeamFigures now, Member member, Consumer<Typed> then) {
        Session session = workspace.session();
        Filter scope = scope(now, member);
        background.run("typed", (_, _) -> {
            Plans plans = new Plans(session);
            List<Line> targets = plans.targets(REVENUE, scope, now.period());
            List<Line> quotas = scope == null ? List.<Line>of() : plans.quotas(member.name(), now.period());
            return new Typed(
                    targets.isEmpty() || !(targets.getLast()
                            .get(app.quarterdeck.model.record.Field.TARGET_VALUE) instanceof Double value)
                                    ? null
                                    : BigDecimal.valueOf(value),
                    quotas.isEmpty() || !(quotas.getLast()
                            .get(app.quarterdeck.model.record.Field.QUOTA_AMOUNT) instanceof Long money)
                                    ? null
                                    : app.quarterdeck.model.record.Money.exact(money));
        }, then);
    }

    private static @Nullable Filter scope(TeamFigures now, Member member) {
        return member.equals(now.whole()) ? null : new Filter(Dimension.REP, List.of(member.name()));
    }

    /** What the deals or sales behind somebody's figure are selected by. */
    static Selection behind(TeamFigures now, Member member) {
        Filter scope = scope(now, member);
        return Selection.DEFAULT.over(now.period()).where(scope == null ? List.of() : List.of(scope));
    }

    void rows(TeamFigures now, Member member, Consumer<Result> then) {
        Session session = workspace.session();
        background.run("won", (_, _) -> session.analysis().engine().measure(REVENUE, behind(now, member)), then);
    }

    void export() {
        TeamFigures now = model.figures.get();
        Path target = now == null
                ? null
                : ways.saveAs(words.get("team.export.title"), words.get("team.export.name", now.period().id()),
                        words.get("team.export.kind"));
        if (now != null && target != null) {
            background.run("export", (_, cancelled) -> {
                Answer.Table table = TeamTable.of(now, words);
                Exports.csv(target, table, true, cancelled);
                return target;
            }, done -> ways.notices().show(words.get("team.export.done"), words.get("figures.copy-path"),
                    () -> Clip.copy(done.toString())));
        }
    }
}
