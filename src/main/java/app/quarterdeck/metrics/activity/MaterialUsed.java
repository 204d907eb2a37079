package app.quarterdeck.metrics.activity;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.metrics.outreach.Several;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of the items of marketing material that could be used on any day of the period, those that were used on a deal in it (Q8).
 * What was used without standing in the list is told beside.
 */
public final class MaterialUsed implements Calculation {

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
        Traced traced = trace(scope);
        Several material = Several.of(scope.data(), Field.ACTIVITY_MATERIAL);
        Set<String> listed = listed(scope, false);
        Set<String> available = listed(scope, true);
        Set<String> used = new HashSet<>();
        for (int row : traced.rows()) {
            used.addAll(material.of(row));
        }
        if (used.isEmpty() || available.isEmpty()) {
            return (used.isEmpty() ? Outcome.of(null, 0) : Outcome.none("no-material"))
                    .left(traced.left().leftOut());
        }
        long unlisted = used.stream().filter(item -> !listed.contains(item)).count();
        used.retainAll(available);
        return Outcome.of(100.0 * used.size() / available.size(), available.size()).left(traced.left().leftOut())
                .also(new Extra("material-used-count", Unit.COUNT, (double) used.size()),
                        new Extra("material-unlisted", Unit.COUNT, (double) unlisted))
                .step(Note.of("metrics.step.share", used.size(), available.size()));
    }

    /** The activities of the period that used something on a deal. */
    @Override
    public Traced trace(Scope scope) {
        Data data = scope.data();
        int[] days = data.days(Field.ACTIVITY_AT);
        Several material = Several.of(data, Field.ACTIVITY_MATERIAL);
        Activities activities = Activities.of(data);
        IntList rows = new IntList();
        Tally left = new Tally();
        Window window = scope.window();
        scope.rows(RecordKind.ACTIVITIES).stream().filter(row -> !material.of(row).isEmpty()).forEach(row -> {
            if (days[row] == Blank.DATE) {
                left.add(Reason.NO_DATE, row);
            } else if (window.holds(days[row]) && activities.deal(row) < 0) {
                left.add(Reason.NO_DEAL, row);
            } else if (window.holds(days[row])) {
                rows.add(row);
            }
        });
        return Traced.counted(RecordKind.ACTIVITIES, rows.toArray(), left);
    }

    private static Set<String> listed(Scope scope, boolean there) {
        FactTable table = scope.data().table(RecordKind.MATERIALS);
        int[] names = table.codes(Field.MATERIAL_NAME);
        int[] from = table.days(Field.MATERIAL_AVAILABLE_FROM);
        int[] to = table.days(Field.MATERIAL_AVAILABLE_TO);
        Set<String> items = new HashSet<>();
        for (int row = 0; row < table.size(); row++) {
            boolean then = from[row] <= scope.onDay() && (to[row] == Blank.DATE || to[row] >= scope.window().from());
            if ((then || !there) && names[row] != Blank.TEXT) {
                items.add(Names.key(scope.data().texts().text(names[row])));
            }
        }
        return items;
    }
}
