package app.quarterdeck.metrics.activity;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Of the salespeople who were there in the period, those who used a tool at least as often as the workspace asks for (PR2):
 * any one tool for the figure, each tool for its group. An activity that names a tool is one use of it.
 */
public final class ToolAdoption implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.ACTIVITIES, RecordKind.REPS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.ACTIVITY_AT);
    }

    @Override
    public Outcome of(Scope scope) {
        ToolUse use = new ToolUse(scope);
        BitSet there = there(scope);
        BitSet adopted = new BitSet();
        BitSet unlisted = new BitSet();
        uses(use).values().forEach(counts -> counts.forEach((person, times) -> {
            unlisted.set(person);
            if (times >= needed(scope)) {
                adopted.set(person);
            }
        }));
        unlisted.andNot(there);
        adopted.and(there);
        return share(scope, adopted.cardinality(), there.cardinality()).left(use.traced().left().leftOut())
                .also(new Extra("unlisted-people", Unit.COUNT, (double) unlisted.cardinality()));
    }

    /** One group a tool. */
    @Override
    public List<Part> parts(Scope scope) {
        ToolUse use = new ToolUse(scope);
        BitSet there = there(scope);
        return uses(use).entrySet().stream().map(tool -> {
            long adopted = tool.getValue().entrySet().stream()
                    .filter(person -> person.getValue() >= needed(scope) && there.get(person.getKey())).count();
            return new Part(List.of(use.name(tool.getKey())), share(scope, adopted, there.cardinality()));
        }).toList();
    }

    @Override
    public Traced trace(Scope scope) {
        return new ToolUse(scope).traced();
    }

    private static Outcome share(Scope scope, long adopted, long people) {
        return people == 0
                ? Outcome.none("no-reps")
                : Outcome.share(adopted, people).step(Note.of("metrics.step.share", adopted, people))
                        .step(Note.of("metrics.step.tool-uses", needed(scope)));
    }

    private static int needed(Scope scope) {
        return scope.data().settings().toolUses();
    }

    /** By tool, how often each person used it. */
    private static Map<String, Map<Integer, Integer>> uses(ToolUse use) {
        Map<String, Map<Integer, Integer>> uses = new TreeMap<>();
        for (int row : use.traced().rows()) {
            for (String tool : use.tools(row)) {
                uses.computeIfAbsent(tool, t -> new HashMap<>()).merge(use.person(row), 1, Integer::sum);
            }
        }
        return uses;
    }

    /** Who was employed on any counted day, as people are counted. */
    private static BitSet there(Scope scope) {
        FactTable table = scope.data().table(RecordKind.REPS);
        int[] starts = table.days(Field.REP_START_ON);
        int[] ends = table.days(Field.REP_END_ON);
        int[] names = scope.data().split(RecordKind.REPS, Dimension.REP);
        BitSet there = new BitSet();
        scope.rows(RecordKind.REPS).stream()
                .filter(rep -> starts[rep] <= scope.onDay()
                        && (ends[rep] == Blank.DATE || ends[rep] >= scope.window().from()))
                .forEach(rep -> there.set(names[rep]));
        return there;
    }
}
