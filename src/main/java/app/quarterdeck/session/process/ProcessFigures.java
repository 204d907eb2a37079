package app.quarterdeck.session.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.changes.Verdict;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.process.ChangeLog.Entry;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The sales process of the last twelve months up to the as-of date; of all days where these hold nothing.
 *
 * @param stages  in order; empty where no deal has a stage
 * @param days    the days conversion and days are counted on
 * @param missing what conversion and days need and the data has not, with where to get it
 * @param cycle   mean days of the won deals, which the mean days of the stages add up to; null = not known
 * @param changes the newest first
 */
public record ProcessFigures(List<StageFigures> stages, Period days, List<Answer.Need> missing, @Nullable Double cycle,
        List<Judged> changes) {

    private static final String CONVERSION = "stage-conversion";
    private static final String DAYS = "days-per-stage";
    private static final String SLOW = "slow-deals";

    /** A change as it is kept, with what became of it. */
    public record Judged(Entry entry, Verdict verdict) {
    }

    public ProcessFigures {
        stages = List.copyOf(stages);
        missing = List.copyOf(missing);
        changes = List.copyOf(changes);
    }

    /** Not on the window's thread. */
    public static ProcessFigures of(Session session, Messages messages) {
        Analysis analysis = session.analysis();
        Engine engine = analysis.engine();
        List<Stage> stages = engine.stages();
        Selection selection = days(analysis, engine);
        List<Answer.Need> missing = analysis.missing(CONVERSION);
        boolean history = missing.isEmpty();
        Result conversion = history ? engine.measure(CONVERSION, selection.by(Dimension.STAGE)) : null;
        Result days = engine.readiness(DAYS).ready() ? engine.measure(DAYS, selection.by(Dimension.STAGE)) : null;
        Result open = split(engine, "open-deals", Selection.DEFAULT);
        List<StageFigures> figures = stages.stream().map(stage -> {
            double[] spent = engine.stageDays(stage.name(), selection);
            Arrays.sort(spent);
            Group on = group(conversion, stage);
            Group mean = group(days, stage);
            Group now = group(open, stage);
            return new StageFigures(stage, now == null ? 0 : now.n(), on == null ? null : on.value(),
                    on == null ? 0 : on.n(), on == null ? null : on.interval(),
                    spent.length == 0 ? null : Spread.ofSorted(spent, 0.5), mean == null ? null : mean.value(),
                    Spread.around(spent, 0.5), spent.length, slow(engine, stage));
        }).toList();
        return new ProcessFigures(figures, selection.period() == null ? Period.ALL : selection.period(), missing,
                days == null ? null : days.value(), judged(session, analysis, messages));
    }

    /** What is looked at when the slow deals of a stage are: metric and selection of its rows. */
    public static Selection stuck(Stage stage) {
        return Selection.DEFAULT.where(List.of(new Filter(Dimension.STAGE, List.of(stage.name()))));
    }

    /** The stage in which won deals spent the most days on average; empty without history. */
    public Optional<StageFigures> slowest() {
        return stages.stream().filter(stage -> stage.mean() != null && stage.mean() > 0)
                .max(Comparator.comparingDouble(stage -> Objects.requireNonNull(stage.mean())));
    }

    /** The stage after which most deals went no further; empty where none did. */
    public Optional<StageFigures> leakiest() {
        return stages.stream().filter(stage -> stage.dropped() > 0)
                .max(Comparator.comparingLong(StageFigures::dropped));
    }

    private static Selection days(Analysis analysis, Engine engine) {
        LocalDate asOf = analysis.asOf();
        Selection all = Selection.DEFAULT.over(Period.ALL);
        if (asOf == null || !engine.readiness(CONVERSION).ready()) {
            return all;
        }
        Selection year = Selection.DEFAULT.over(Period.range(asOf.minusMonths(12).plusDays(1), asOf));
        return engine.measure(CONVERSION, year).value() == null ? all : year;
    }

    private static long slow(Engine engine, Stage stage) {
        if (!engine.readiness(SLOW).ready()) {
            return 0;
        }
        Double count = engine.measure(SLOW, stuck(stage)).extra("slow-count");
        return count == null ? 0 : Math.round(count);
    }

    private static @Nullable Result split(Engine engine, String metric, Selection selection) {
        return engine.readiness(metric).ready() && engine.splits(metric, Dimension.STAGE)
                ? engine.measure(metric, selection.by(Dimension.STAGE))
                : null;
    }

    private static @Nullable Group group(@Nullable Result result, Stage stage) {
        return result == null
                ? null
                : result.groups().stream().filter(group -> group.key().equals(stage.name())).findFirst().orElse(null);
    }

    private static List<Judged> judged(Session session, Analysis analysis, Messages messages) {
        List<Verdict> verdicts = analysis.verdicts(messages);
        List<Entry> entries = new ChangeLog(session).all();
        return IntStream.range(0, verdicts.size()).boxed()
                .flatMap(i -> entries.stream().filter(entry -> entry.is(verdicts.get(i).change()))
                        .limit(1).map(entry -> new Judged(entry, verdicts.get(i))))
                .toList().reversed();
    }
}
