package app.quarterdeck.metrics.views;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The log of changes, as imported or typed. */
public final class ProcessChanges {

    private ProcessChanges() {
    }

    public static List<ProcessChange> of(Data data) {
        FactTable table = data.table(RecordKind.CHANGES);
        int[] started = table.days(Field.CHANGE_STARTED_ON);
        int[] ended = table.days(Field.CHANGE_ENDED_ON);
        double[] expected = table.numbers(Field.CHANGE_EXPECTED);
        return IntStream.range(0, table.size()).filter(row -> started[row] != Blank.DATE)
                .mapToObj(row -> new ProcessChange(text(data, Field.CHANGE_WHAT, row),
                        LocalDate.ofEpochDay(started[row]),
                        ended[row] == Blank.DATE ? null : LocalDate.ofEpochDay(ended[row]),
                        text(data, Field.CHANGE_SCOPE, row),
                        text(data, Field.CHANGE_PRIMARY_METRIC, row), text(data, Field.CHANGE_GUARDRAIL_METRIC, row),
                        Double.isNaN(expected[row]) ? null : expected[row]))
                .sorted(Comparator.comparing(ProcessChange::startedOn)).toList();
    }

    private static String text(Data data, Field field, int row) {
        return data.texts().text(data.table(RecordKind.CHANGES).codes(field)[row]);
    }
}
