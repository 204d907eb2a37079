package app.quarterdeck.session.health;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.quality.Quality.Filled;
import app.quarterdeck.metrics.quality.Quality.Finding;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Locale;
import java.util.stream.Collectors;

/** The lines of a workspace's health in words, the same in the window and on the command line. */
public record HealthWords(Messages words) {

    public String kind(RecordKind kind) {
        return words.get("data.kind." + kind.id());
    }

    /** The name of a field; of the stage history, that of the history. */
    public String field(Field field) {
        return field == Field.EVENT_DEAL_ID
                ? words.get("health.history")
                : words.get("meaning.field." + field.kind().id() + "." + field.id());
    }

    /** Rounded down, so that 100 means all. */
    public String percent(Filled one) {
        return words.get("health.percent", Math.floor(one.share() * 100));
    }

    /** A sentence with the number of rows. */
    public String finding(Finding finding) {
        return finding.id().equals("name")
                ? words.get("health.same-name", finding.ids().length, kind(finding.kind()))
                : finding.id().equals("dated-after-today")
                        ? words.get("health.future", finding.ids().length, kind(finding.kind()))
                        : words.get("health.check." + finding.id(), finding.ids().length);
    }

    /** Rows that wait for a rate. */
    public String unrated(Finding finding) {
        return words.get("health.unrated", finding.ids().length, finding.id(), kind(finding.kind()));
    }

    public String fresh(DataHealth.Fresh fresh) {
        return words.get("health.newest", kind(fresh.kind()), fresh.day(), fresh.behind());
    }

    public String read(DataHealth.FileRead read) {
        return words.get("health.read", read.file(), read.at());
    }

    /** As at the beginning of a sentence. */
    public String name(MissingField one) {
        String name = words.say(one.need().name());
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** How many questions and metrics wait for it. */
    public String unlocks(MissingField one) {
        return words.get("health.unlocks", one.questions().size(), one.metrics().size());
    }

    /** Where usual systems keep it, and the columns of their exports. */
    public String where(MissingField one) {
        String where = words.say(one.need().where());
        return one.exports().isEmpty() ? where : words.get("health.where", where, exports(one));
    }

    private String exports(MissingField one) {
        return one.exports().stream()
                .map(export -> words.get("health.export", export.system(), export.heading()))
                .collect(Collectors.joining(words.get("health.joint")));
    }
}
