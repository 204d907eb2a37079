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

    /** Below this nothing of the table is known, and naming the nearest kind would only mislead. */
    private static final int FEW = 2;

    private Asked() {
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
            if (known(other) > known(one)) {
                one = other;
            }
        }
        String kinds = java.util.Arrays.stream(RecordKind.values()).map(RecordKind::id)
                .collect(Collectors.joining("|"));
        return known(one) < FEW
                ? UserFault.of("meaning.unknown", Labels.of(one.table()), kinds)
                : UserFault.of("meaning.unknown.nearest", Labels.of(one.table()), Labels.of(one.nearest()),
                        Labels.of(one.missing()), unlocks(one.missing()), example(one), kinds);
    }

    private static long known(Inspected table) {
        return Field.of(table.nearest()).stream().filter(Field::required).count() - table.missing().size();
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
            throw UserFault.decision("meaning.questions", Labels.of(table),
                    new Listed(table.questions().stream().map(Asked::question).toList()));
        }
    }

    private static Object question(Question question) {
        List<Object> readings = question.readings().stream().map(reading -> (Object) option(question.key(), reading))
                .toList();
        return Note.of("meaning.question", question.text(), new Listed(readings));
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
        return new Listed(List.copyOf(notes));
    }

    /** An option with a real column and field, to be copied. */
    private static String example(Inspected table) {
        return table.missing().stream().map(field -> "--map \"…=" + field.id() + "\"")
                .collect(Collectors.joining(" "));
    }
}
