package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.meaning.Listed;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What stops an import until the user has said more. */
final class Asked {

    /** With fewer columns known, naming the nearest kind would only mislead. */
    private static final int FEW = 2;
    private static final int MOST = 3;

    private Asked() {
    }

    /** @throws UserFault (decision) where two kinds fit equally well */
    static void rivals(Inspected table, RecordKind kind) {
        RecordKind rival = table.rival();
        if (rival != null) {
            throw UserFault.decision("meaning.kind.rivals", Labels.of(table.table()), Labels.of(kind),
                    Labels.of(rival), kind.id(), rival.id());
        }
    }

    /** @throws UserFault naming the required fields a table lacks and what they would unlock */
    static void missing(Inspected table) {
        if (!table.missing().isEmpty()) {
            throw UserFault.of("meaning.missing", Labels.of(table.table()), Labels.of(table.nearest()),
                    Labels.of(table.missing()), unlocks(table.missing()), example(table));
        }
    }

    static UserFault unknown(List<Inspected> tables) {
        Inspected one = tables.getFirst();
        for (Inspected other : tables) {
            if (other.matched() > one.matched()) {
                one = other;
            }
        }
        String kinds = java.util.Arrays.stream(RecordKind.values()).map(RecordKind::id)
                .collect(Collectors.joining("|"));
        return one.matched() < FEW
                ? UserFault.of("meaning.unknown", Labels.of(one.table()), kinds)
                : UserFault.of("meaning.unknown.nearest", Labels.of(one.table()), Labels.of(one.nearest()),
                        Labels.of(one.missing()), unlocks(one.missing()), example(one), kinds);
    }

    /** Two columns for one field. */
    static void ties(Inspected table) {
        if (!table.ties().isEmpty()) {
            Mapping.Tie tie = table.ties().getFirst();
            throw UserFault.decision("meaning.tie", Labels.of(table.table()), Labels.of(tie.field()), tie.one(),
                    tie.other(), tie.field().id());
        }
    }

    /** Questions of reading that concern a mapped column or the whole table. */
    static void questions(TableRead table) {
        if (!table.questions().isEmpty()) {
            List<Object> questions = table.questions().stream().limit(MOST).map(Asked::question).toList();
            throw UserFault.decision("meaning.questions", Labels.of(table),
                    new Listed(questions, Listed.Join.SENTENCES));
        }
    }

    private static Object question(Question question) {
        List<Object> readings = question.readings().stream().map(reading -> (Object) option(question.key(), reading))
                .toList();
        return Note.of("meaning.question", question.text(), new Listed(readings, Listed.Join.OR));
    }

    private static String option(String key, Reading reading) {
        String samples = reading.samples().stream().map(sample -> sample.written() + " → " + sample.read())
                .collect(Collectors.joining("; "));
        String option = "--set " + key + "=" + reading.value();
        return samples.isEmpty() ? option : option + " (" + samples + ")";
    }

    private static Listed unlocks(List<Field> fields) {
        Set<Note> notes = fields.stream()
                .map(field -> Note.of("meaning.unlocks." + field.kind().id() + "." + field.id()))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
        return Listed.and(List.copyOf(notes));
    }

    /** An option with a real column and field, to be copied. */
    private static String example(Inspected table) {
        return table.missing().stream().map(field -> "--map \"…=" + field.id() + "\"")
                .collect(Collectors.joining(" "));
    }
}
