package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.intake.TableDraft;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * One thing only the user can say, in words, with every answer written out.
 *
 * @param column the column it is about, {@link Question#WHOLE_TABLE} for the table
 */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
record Decision(int column, String question, String why, List<Choice> choices) {

    /** What an answer does to the table. */
    sealed interface Effect {

        /** Reads the table anew with an option. */
        record Option(String key, String value) implements Effect {
        }

        record Kind(RecordKind kind) implements Effect {
        }

        record Column(Mapping.Tie tie, String column) implements Effect {
        }
    }

    /**
     * @param inSentence what the primary button says;
     *
     * @param samples value as written and as read, at most three
     */
    record Choice(String label, String inSentence, List<Reading.Sample> samples, String note, boolean suggested,
            Effect effect) {
    }

    /** How the table reads as a whole: what is asked beside the preview. */
    static List<Decision> ofTable(TableDraft table, Messages words) {
        return table.openOfTable().stream().map(question -> of(question, table, words)).toList();
    }

    /** What columns mean, one after the other. */
    static List<Decision> ofColumns(TableDraft table, Messages words) {
        List<Decision> out = new ArrayList<>();
        RecordKind kind = table.kind();
        RecordKind rival = table.rival();
        if (kind != null && rival != null) {
            out.add(new Decision(Question.WHOLE_TABLE, words.get("wizard.rival", kind(words, kind), kind(words, rival)),
                    words.get("wizard.rival.why"), List.of(choice(words, kind), choice(words, rival))));
        }
        table.found().ties().forEach(tie -> out.add(of(tie, table, words)));
        table.openOfColumns().forEach(question -> out.add(of(question, table, words)));
        return out;
    }

    static String kind(Messages words, RecordKind kind) {
        return words.get("meaning.kind." + kind.id());
    }

    private static Choice choice(Messages words, RecordKind kind) {
        return new Choice(kind(words, kind), kind(words, kind), List.of(), "", false, new Effect.Kind(kind));
    }

    private static Decision of(Mapping.Tie tie, TableDraft table, Messages words) {
        String field = words.get("meaning.field." + tie.field().kind().id() + "." + tie.field().id());
        List<Choice> choices = List.of(tie.one(), tie.other()).stream().map(name -> {
            List<Reading.Sample> samples = table.found().table().columns().stream()
                    .filter(column -> column.name().equals(name)).flatMap(column -> column.samples().stream())
                    .limit(3).map(sample -> new Reading.Sample(sample, "")).toList();
            return new Choice(name, words.get("wizard.quoted", name), samples, "", false, new Effect.Column(tie, name));
        }).toList();
        return new Decision(index(table, tie.one()), words.get("wizard.tie", field), words.get("wizard.tie.why"),
                choices);
    }

    private static Decision of(Question question, TableDraft table, Messages words) {
        List<Choice> choices = question.readings().stream()
                .map(reading -> choice(question, reading, table, words)).toList();
        boolean column = question.column() != Question.WHOLE_TABLE;
        return new Decision(question.column(), words.say(question.text()),
                column ? words.get("wizard.question.why") : words.get("wizard.question.whole"), choices);
    }

    private static Choice choice(Question question, Reading reading, TableDraft table, Messages words) {
        String name = "wizard.reading." + question.key() + "." + reading.value().toLowerCase(Locale.ROOT);
        boolean known = words.has(name);
        String label = known ? words.get(name) : words.get("wizard.reading.other", reading.value());
        String inSentence = known ? words.get(name + ".in") : words.get("wizard.quoted", reading.value());
        String same = question.key().equals("dates") ? same(question, reading.value(), table) : "";
        List<Reading.Sample> samples = reading.samples().stream()
                .map(sample -> new Reading.Sample(sample.written(), shown(sample.read(), words))).toList();
        return new Choice(label, inSentence, samples, same.isEmpty() ? "" : words.get("wizard.reading.same", same),
                !same.isEmpty(), new Effect.Option(question.key(), reading.value()));
    }

    /** Other date columns of the table whose values can only be read in this order. */
    private static String same(Question question, String order, TableDraft table) {
        List<ColumnRead> columns = table.found().table().columns();
        return columns.stream().filter(column -> column != columns.get(Math.max(0, question.column())))
                .filter(column -> column.type() == ColumnType.DATE || column.type() == ColumnType.DATETIME)
                .filter(column -> column.format().equals(order) && settled(column, table)).map(ColumnRead::name)
                .collect(Collectors.joining(", "));
    }

    private static boolean settled(ColumnRead column, TableDraft table) {
        int index = table.found().table().columns().indexOf(column);
        return table.found().table().questions().stream().noneMatch(question -> question.column() == index);
    }

    private static String shown(String read, Messages words) {
        try {
            return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(words.formats().equals(Locale.ENGLISH) ? Locale.UK : words.formats())
                    .format(LocalDate.parse(read));
        } catch (DateTimeParseException e) {
            try {
                NumberFormat format = NumberFormat.getNumberInstance(words.formats());
                format.setMaximumFractionDigits(6);
                return format.format(new BigDecimal(read));
            } catch (NumberFormatException text) {
                return read;
            }
        }
    }

    private static int index(TableDraft table, String column) {
        List<ColumnRead> columns = table.found().table().columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(column)) {
                return i;
            }
        }
        return Question.WHOLE_TABLE;
    }
}
