package app.quarterdeck.metrics.activity;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Of the different people mailed in the period, those who replied within fourteen days (A3), or who opened a mail (A4). Each
 * counts once, on the day of the first mail; who was mailed less than fourteen days ago or never got it does not count.
 */
public final class Replies implements Calculation {

    private static final int DAYS = 14;

    private final Lookup lookup;
    private final boolean opened;

    public Replies(Lookup lookup, boolean opened) {
        this.lookup = lookup;
        this.opened = opened;
    }

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
        Traced people = trace(scope);
        long hits = Math.round(java.util.Arrays.stream(people.measures()).sum());
        int n = people.rows().length;
        return Outcome.share(hits, n).left(people.left().leftOut())
                .ripe(!people.left().rows().containsKey(Reason.NOT_RIPE))
                .step(Note.of("metrics.step.share", hits, n));
    }

    /** The first mail to each person: 1 where they replied, or opened one. */
    @Override
    public Traced trace(Scope scope) {
        Activities activities = Activities.of(scope.data());
        FactTable table = scope.data().table(RecordKind.ACTIVITIES);
        int[] outcomes = table.codes(Field.ACTIVITY_OUTCOME);
        Words words = Words.of(scope.data());
        Traced mails = lookup.get("mails-sent").trace(scope);
        Tally left = mails.left();
        Map<Long, Integer> first = new LinkedHashMap<>();
        Map<Long, Boolean> hits = new LinkedHashMap<>();
        for (int row : mails.rows()) {
            Reason missing = !activities.linked(row)
                    ? Reason.NO_RECIPIENT
                    : words.means("bounced", outcomes[row])
                            ? Reason.BOUNCED
                            : scope.asOf() - activities.day(row) < DAYS ? Reason.NOT_RIPE : null;
            if (missing != null) {
                left.add(missing, row);
                continue;
            }
            long person = activities.recipient(row);
            first.merge(person, row, (a, b) -> activities.day(b) < activities.day(a) ? b : a);
            hits.merge(person, opened
                    ? words.means("opened", outcomes[row]) || words.means("replied", outcomes[row])
                    : replied(scope.data(), row), Boolean::logicalOr);
        }
        int[] rows = first.values().stream().mapToInt(Integer::intValue).toArray();
        double[] measures = hits.values().stream().mapToDouble(hit -> hit ? 1 : 0).toArray();
        return new Traced(RecordKind.ACTIVITIES, rows, measures, left);
    }

    private static boolean replied(Data data, int row) {
        FactTable table = data.table(RecordKind.ACTIVITIES);
        Words words = Words.of(data);
        int[] directions = table.codes(Field.ACTIVITY_DIRECTION);
        return words.means("replied", table.codes(Field.ACTIVITY_OUTCOME)[row])
                || Activities.of(data).followedBy(row, DAYS).stream()
                        .anyMatch(other -> words.means("incoming", directions[other]));
    }
}
