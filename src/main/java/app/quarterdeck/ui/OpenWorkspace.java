package app.quarterdeck.ui;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Background;
import java.util.List;
import java.util.Objects;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/**
 * The open workspace as all screens share it: the session, the goal in hand, what is looked at, and the data and answers
 * that belong to these, worked out in the background and renewed after every change. Used on the window's thread only.
 * Closing it leaves the session open.
 */
public final class OpenWorkspace implements AutoCloseable {

    private final Session session;
    private final Messages words;
    private final Background background;
    private final ObjectProperty<@Nullable Goal> goal = new SimpleObjectProperty<>();
    private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(
            Selection.DEFAULT.against(Against.YEAR_AGO));
    private final StringProperty question = new SimpleStringProperty("");
    private final StringProperty metric = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Analysis> analysis = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable List<Answer>> answers = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable UserFault> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Look> look = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper answering = new ReadOnlyBooleanWrapper();
    private final ReadOnlyIntegerWrapper revision = new ReadOnlyIntegerWrapper();
    private @Nullable Goal nextKept;
    private boolean keeping;
    private boolean closed;

    /** Starts to load the data at once; the goal kept last is the goal in hand. */
    public OpenWorkspace(Session session, Messages words, Background background) {
        this.session = session;
        this.words = words;
        this.background = background.scope();
        goal.set(session.goal().orElse(null));
        goal.subscribe(_ -> answer());
        selection.subscribe(_ -> answer());
        session.whenChanged(() -> Platform.runLater(this::load));
        load();
    }

    public Session session() {
        return session;
    }

    public Messages words() {
        return words;
    }

    /** The goal in hand, kept or only begun (its id is 0); null where none was chosen. */
    public ObjectProperty<@Nullable Goal> goalProperty() {
        return goal;
    }

    /** Period, comparison and filters, the same on every screen. */
    public ObjectProperty<Selection> selectionProperty() {
        return selection;
    }

    /** Id of the question looked at, the same on every screen; empty for none. */
    public StringProperty questionProperty() {
        return question;
    }

    /** Id of the metric looked at; empty for none. */
    public StringProperty metricProperty() {
        return metric;
    }

    /** The data as of the last change; null until it is loaded. */
    public ReadOnlyObjectProperty<@Nullable Analysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** Goes up after every change of data, settings or goals, once {@link #analysisProperty} is the new one. */
    public ReadOnlyIntegerProperty revisionProperty() {
        return revision.getReadOnlyProperty();
    }

    /** The answers to the goal's questions for the selection; null without goal or data, and until worked out. */
    public ReadOnlyObjectProperty<@Nullable List<Answer>> answersProperty() {
        return answers.getReadOnlyProperty();
    }

    /** Why there are no answers, where the selection cannot be answered; else null. */
    public ReadOnlyObjectProperty<@Nullable UserFault> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What stands out in data of which no goal was set yet; null once one is kept, without data, and until worked out. */
    public ReadOnlyObjectProperty<@Nullable Look> lookProperty() {
        return look.getReadOnlyProperty();
    }

    /** The answers are being worked out anew. */
    public ReadOnlyBooleanProperty answeringProperty() {
        return answering.getReadOnlyProperty();
    }

    /** Works the answers out again. */
    public void recalculate() {
        answer();
    }

    /** Keeps a goal, which is the goal in hand at once. Of several in a row each is kept, or one that came after it. */
    public void keep(Goal changed) {
        goal.set(changed);
        if (keeping) {
            // two writers at a time could leave the older one as the last word
            nextKept = changed;
            return;
        }
        keeping = true;
        background.run("keep", (_, _) -> session.keep(changed), this::kept, fault -> {
            keeping = false;
            nextKept = null;
            renewGoal();
            background.failed(fault);
        });
    }

    private void kept(Goal now) {
        keeping = false;
        Goal next = nextKept;
        nextKept = null;
        if (next == null) {
            goal.set(now);
        } else {
            keep(next.withId(now.id()));
        }
    }

    @Override
    public void close() {
        closed = true;
        background.close();
    }

    private void load() {
        if (closed) {
            return;
        }
        background.run("load", (_, _) -> session.analysis(), now -> {
            renewGoal();
            words.name(now.ownNames());
            analysis.set(now);
            revision.set(revision.get() + 1);
            answer();
            look(now);
        });
    }

    private void look(Analysis now) {
        if (now.empty() || !session.goals().isEmpty()) {
            background.cancel("look");
            look.set(null);
        } else {
            background.run("look", (_, _) -> now.look(words), look::set);
        }
    }

    /** Another screen may have kept the goal with new words or a new target. */
    private void renewGoal() {
        Goal old = goal.get();
        if (keeping) {
            return;
        }
        if (old == null || old.id() == 0) {
            goal.set(old == null ? session.goal().orElse(null) : old);
        } else {
            Goal now = session.goals().stream().filter(kept -> kept.id() == old.id()).findFirst()
                    .orElseGet(() -> session.goal().orElse(null));
            if (!Objects.equals(now, old)) {
                goal.set(now);
            }
        }
    }

    private record Found(@Nullable List<Answer> answers, @Nullable UserFault fault) {
    }

    /** What the user can mend is an answer too: the screen says it. */
    private Found answers(Analysis now, Goal asked, Selection looked) {
        try {
            return new Found(now.answers(asked, looked, words), null);
        } catch (UserFault e) {
            return new Found(null, e);
        }
    }

    private void answer() {
        Analysis now = analysis.get();
        Goal asked = goal.get();
        if (now == null || asked == null || now.empty()) {
            background.cancel("answers");
            answering.set(false);
            answers.set(null);
            return;
        }
        Selection looked = selection.get();
        answering.set(true);
        background.run("answers", (_, _) -> answers(now, asked, looked), found -> {
            answering.set(false);
            fault.set(found.fault());
            answers.set(found.answers());
        }, defect -> {
            answering.set(false);
            background.failed(defect);
        });
    }
}
