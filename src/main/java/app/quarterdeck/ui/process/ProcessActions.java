package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.process.ChangeLog;
import app.quarterdeck.session.process.ChangeLog.Entry;
import app.quarterdeck.session.process.ProcessFigures;
import app.quarterdeck.session.process.StageFigures;
import app.quarterdeck.session.process.StagePlan;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.TypedChanges;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.shell.History;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the screen asks of the session, in the background. */
final class ProcessActions {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final History history;
    private final ProcessModel model;
    private final TypedChanges typed;

    /** @param refused told why something cannot be kept */
    ProcessActions(OpenWorkspace workspace, Background background, History history, ProcessModel model,
            Consumer<UserFault> refused) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.history = history;
        this.model = model;
        this.typed = new TypedChanges(workspace, background, history, refused);
    }

    /** Works everything out anew. */
    void load() {
        Session session = workspace.session();
        background.run("process", (_, _) -> ProcessFigures.of(session, words), model.figures::set);
    }

    boolean writable() {
        return workspace.session().writable();
    }

    void move(StageFigures stage, int by) {
        List<Stage> stages = stages();
        int index = stages.indexOf(stage.stage());
        if (index >= 0 && index + by >= 0 && index + by < stages.size()) {
            keep(StagePlan.moved(stages, index, by), Note.of("process.did.order"));
        }
    }

    void change(Stage changed) {
        keep(StagePlan.with(stages(), changed), Note.of("process.did.stage", changed.name()));
    }

    private List<Stage> stages() {
        return model.stages().stream().map(StageFigures::stage).toList();
    }

    private void keep(List<Stage> stages, Note what) {
        if (!writable() || stages.equals(stages())) {
            return;
        }
        Map<String, String> before = workspace.session().settingTexts();
        Map<String, String> after = StagePlan.settings(stages, before);
        set(after);
        history.did(what, () -> set(StagePlan.back(before, after)), () -> set(after));
    }

    private void set(Map<String, String> settings) {
        // a key of its own: none of several moves in a row may replace another
        background.run(new Object(), (_, _) -> {
            workspace.session().set(settings);
            return settings;
        }, _ -> {
        });
    }

    /** The open deals of a stage that are past their usual time. */
    void stuck(StageFigures stage, Consumer<Result> then) {
        Session session = workspace.session();
        background.run("stuck", (_, _) -> session.analysis().engine().measure("slow-deals",
                ProcessFigures.stuck(stage.stage())), then);
    }

    /** What a change may concern: {@code rep=Ana}, {@code territory=North}. */
    void scopes(Consumer<List<String>> then) {
        Session session = workspace.session();
        background.run("scopes", (_, _) -> {
            List<String> out = new ArrayList<>();
            new Plans(session).people().forEach(name -> out.add("rep=" + name));
            TreeSet<String> territories = new TreeSet<>();
            for (Field field : List.of(Field.DEAL_TERRITORY, Field.CUSTOMER_TERRITORY, Field.REP_TERRITORY)) {
                session.editing().known(field).forEach(known -> territories.add(known.value().toString()));
            }
            territories.remove("");
            territories.forEach(name -> out.add("territory=" + name));
            return out;
        }, then);
    }

    void add(ProcessChange change) {
        typed.run(Note.of("process.did.change", change.what()), session -> new ChangeLog(session).add(change));
    }

    void edit(Entry entry, ProcessChange change) {
        typed.run(Note.of("process.did.change", change.what()),
                session -> new ChangeLog(session).edit(entry, change));
    }

    void remove(Entry entry) {
        if (writable()) {
            typed.run(Note.of("process.did.removal", entry.change().what()),
                    session -> new ChangeLog(session).remove(entry));
        }
    }

    /** The metrics a change can be judged by: those the data is ready for. */
    List<String> metrics() {
        var analysis = workspace.analysisProperty().get();
        return analysis == null
                ? List.of()
                : analysis.engine().catalogue().stream().map(metric -> metric.id())
                        .filter(id -> analysis.engine().readiness(id).ready()).toList();
    }

    java.time.@Nullable LocalDate asOf() {
        var analysis = workspace.analysisProperty().get();
        return analysis == null ? null : analysis.asOf();
    }
}
