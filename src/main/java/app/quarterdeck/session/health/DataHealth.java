package app.quarterdeck.session.health;

import app.quarterdeck.metrics.quality.Quality;
import app.quarterdeck.metrics.quality.Quality.Filled;
import app.quarterdeck.metrics.quality.Quality.Finding;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.Session;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How complete, consistent, unique and fresh the records are that figures rest on.
 *
 * @param asOf           the day figures are as of; null where no data has a date
 * @param kinds          the kinds there are, with the fields that matter
 * @param contradictions rows that contradict themselves or others, by kind of contradiction
 * @param duplicates     records of one name, by kind
 * @param unrated        rows whose amount is in a currency without a rate for their day, by currency
 * @param future         records dated after today
 * @param newest         the newest date of each kind
 * @param files          when each file was last read, the newest first
 * @param missing        what one more column would answer, most first
 */
public record DataHealth(@Nullable LocalDate asOf, List<OfKind> kinds, List<Finding> contradictions,
        List<Finding> duplicates, List<Finding> unrated, List<Finding> future, List<Fresh> newest, List<FileRead> files,
        List<MissingField> missing) {

    public DataHealth {
        kinds = List.copyOf(kinds);
        contradictions = List.copyOf(contradictions);
        duplicates = List.copyOf(duplicates);
        unrated = List.copyOf(unrated);
        future = List.copyOf(future);
        newest = List.copyOf(newest);
        files = List.copyOf(files);
        missing = List.copyOf(missing);
    }

    /** @param fields least filled first */
    public record OfKind(RecordKind kind, int size, List<Filled> fields) {

        public OfKind {
            fields = List.copyOf(fields);
        }
    }

    /** @param behind days before the as-of date; below zero where it lies after a date that was set */
    public record Fresh(RecordKind kind, LocalDate day, long behind) {
    }

    /** A file, and when it was read for the last time. */
    public record FileRead(String file, LocalDateTime at) {
    }

    /** Not on the window's thread: it looks through all rows. */
    public static DataHealth of(Session session, Analysis analysis) {
        Quality quality = analysis.engine().quality();
        LocalDate asOf = analysis.asOf();
        List<Fresh> newest = asOf == null
                ? List.of()
                : quality.newest().stream()
                        .map(one -> new Fresh(one.kind(), one.day(), ChronoUnit.DAYS.between(one.day(), asOf)))
                        .sorted(Comparator.comparingLong(Fresh::behind)).toList();
        return new DataHealth(asOf, kinds(quality, analysis), quality.contradictions(), quality.duplicates(),
                quality.unrated(), quality.fromTheFuture(), newest, files(session),
                MissingField.of(analysis, session.templates().all()));
    }

    private static List<OfKind> kinds(Quality quality, Analysis analysis) {
        List<OfKind> out = new ArrayList<>();
        for (RecordKind kind : RecordKind.values()) {
            int size = analysis.snapshot().table(kind).size();
            if (size > 0) {
                List<Filled> fields = new ArrayList<>(quality.filled(kind));
                Filled history = kind == RecordKind.DEALS ? quality.history() : null;
                if (history != null) {
                    fields.add(history);
                    fields.sort(Comparator.comparingDouble(Filled::share));
                }
                out.add(new OfKind(kind, size, fields));
            }
        }
        // what figures are made of first
        out.sort(Comparator.comparingInt(one -> one.kind() == RecordKind.DEALS
                ? 0
                : one.kind() == RecordKind.SALES ? 1 : 2));
        return out;
    }

    private static List<FileRead> files(Session session) {
        Map<String, LocalDateTime> last = new LinkedHashMap<>();
        for (Imported batch : session.imported()) {
            if (batch.undoneAt() == null) {
                last.merge(batch.file(), batch.importedAt(), (a, b) -> a.isAfter(b) ? a : b);
            }
        }
        return last.entrySet().stream().map(entry -> new FileRead(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(FileRead::at).reversed()).toList();
    }

    /** The rows that wait for a rate, by kind and currency. */
    public static List<Finding> unrated(Analysis analysis) {
        return analysis.engine().quality().unrated();
    }

    /** The records that lack a field; of the stage history, the deals without one. */
    public static Finding blanks(Analysis analysis, Field field) {
        RecordKind kind = field == Field.EVENT_DEAL_ID ? RecordKind.DEALS : field.kind();
        return new Finding(field.id(), kind, analysis.engine().quality().blanks(field));
    }
}
