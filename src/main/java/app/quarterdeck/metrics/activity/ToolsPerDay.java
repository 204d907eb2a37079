package app.quarterdeck.metrics.activity;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How many different tools someone works with on a day, on average over the days of each person on which any tool was named
 * (Q9). A day without a tool named is not a day without tools: it is left out.
 */
public final class ToolsPerDay implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.ACTIVITIES);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.ACTIVITY_AT);
    }

    @Override
    public Outcome of(Scope scope) {
        ToolUse use = new ToolUse(scope);
        Map<List<Integer>, Set<String>> days = new HashMap<>();
        for (int row : use.traced().rows()) {
            days.computeIfAbsent(List.of(use.person(row), use.day(row)), day -> new HashSet<>())
                    .addAll(use.tools(row));
        }
        int sum = days.values().stream().mapToInt(Set::size).sum();
        Double mean = days.isEmpty() ? null : Double.valueOf((double) sum / days.size());
        return Outcome.of(mean, days.size()).left(use.traced().left().leftOut())
                .step(Note.of("metrics.step.mean", sum, days.size()));
    }

    @Override
    public Traced trace(Scope scope) {
        return new ToolUse(scope).traced();
    }
}
