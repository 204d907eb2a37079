package app.quarterdeck.cli.print;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.quality.Quality.Finding;
import app.quarterdeck.session.health.DataHealth;
import app.quarterdeck.session.health.HealthWords;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The health of a workspace as a document. */
public final class HealthJson {

    private HealthJson() {
    }

    public static Map<String, @Nullable Object> of(DataHealth health, Messages messages) {
        HealthWords words = new HealthWords(messages);
        return Json.object("asOf", health.asOf(),
                "completeness", health.kinds().stream().map(kind -> Json.object("kind", kind.kind().id(), "rows",
                        kind.size(), "fields", kind.fields().stream().map(one -> Json.object("field",
                                one.field().kind().id() + "." + one.field().id(), "filled", one.filled(), "should",
                                one.should(), "share", one.share())).toList()))
                        .toList(),
                "contradictions", findings(health.contradictions(), words), "duplicates",
                findings(health.duplicates(), words), "unrated",
                health.unrated().stream().map(one -> Json.object("kind", one.kind().id(), "currency", one.id(),
                        "count", one.ids().length)).toList(),
                "datedAfterToday", findings(health.future(), words),
                "newest", health.newest().stream().map(one -> Json.object("kind", one.kind().id(), "day", one.day(),
                        "daysBehind", one.behind())).toList(),
                "files", health.files().stream().map(one -> Json.object("file", one.file(), "readAt", one.at()))
                        .toList(),
                "missing", health.missing().stream().map(one -> Json.object("field", one.need().field(), "name",
                        words.name(one), "questions", one.questions().stream().map(messages::get).toList(), "metrics",
                        one.metrics(), "where", messages.say(one.need().where()), "exports",
                        one.exports().stream().map(export -> Json.object("system", export.system(), "column",
                                export.heading())).toList()))
                        .toList());
    }

    private static List<Map<String, @Nullable Object>> findings(List<Finding> findings, HealthWords words) {
        return findings.stream().map(one -> Json.object("kind", one.kind().id(), "id", one.id(), "count",
                one.ids().length, "text", words.finding(one))).toList();
    }
}
