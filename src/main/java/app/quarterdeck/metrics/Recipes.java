package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.TeamOnly;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result.Recipe;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/** Writes down how a figure was made (rule G16). */
final class Recipes {

    private static final int ID_BYTES = 5;

    private final Asked asked;
    private final Metric metric;
    private final Data data;
    private final List<RecordKind> kinds;

    Recipes(Asked asked, List<RecordKind> kinds) {
        this.asked = asked;
        this.metric = asked.metric();
        this.data = asked.data();
        this.kinds = kinds;
    }

    Recipe of(Outcome outcome) {
        return new Recipe(id(), metric.help(), metric.formulaWords(), outcome.steps(), selection(), counts(outcome),
                metric.trap(), sources());
    }

    private List<Note> selection() {
        List<Note> notes = new ArrayList<>();
        notes.add(say("period", asked.period()));
        notes.add(say("dates", metric.dateWords()));
        notes.add(say("as-of", LocalDate.ofEpochDay(asked.asOf())));
        for (Filter filter : asked.selection().where()) {
            List<Object> values = new ArrayList<>();
            filter.values().forEach(value -> values.add(Dimensions.member(filter.dimension(), value)));
            notes.add(say(filter.equals(TeamOnly.filter(data)) ? "team" : "filter", Dimensions.name(filter.dimension()),
                    new Listed(values)));
        }
        if (metric.needs().contains("revenue")) {
            notes.add(say(Revenue.of(data).isDeals() ? "revenue-deals" : "revenue-sales"));
        }
        if (metric.id().contains("business") && data.settings().newRule() == Settings.NewRule.FIRST_ORDER) {
            notes.add(say("first-order"));
        }
        notes.add(say("source", metric.sourceWords()));
        return notes;
    }

    private List<Note> counts(Outcome outcome) {
        List<Note> notes = new ArrayList<>();
        notes.add(say("counted", outcome.n()));
        for (LeftOut left : outcome.left()) {
            notes.add(say("left-out", left.count(), left.text()));
        }
        return notes;
    }

    private List<Note> sources() {
        return data.snapshot().files().stream()
                .filter(file -> kinds.contains(file.kind()) || metric.needs().contains(file.kind().id()))
                .map(file -> file.sheet().isEmpty()
                        ? say("file", file.file(), file.batch())
                        : say("sheet", file.file(), file.sheet(), file.batch()))
                .toList();
    }

    /** The same question of the same data has the same id. */
    private String id() {
        String question = metric.id() + asked.selection() + asked.target() + data.snapshot().revision()
                + data.settings();
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(question.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, ID_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Note say(String id, Object... args) {
        return Note.of("metrics.recipe." + id, args);
    }
}
