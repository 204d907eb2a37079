package app.quarterdeck.session;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.RowsBehind;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import java.util.List;

/**
 * What stands behind a figure, to be looked at.
 *
 * @param fields  the fields of the columns, in their order; a column more than that is what each row contributes
 * @param counted the rows the figure rests on
 * @param left    the rows it could not use, by reason
 */
public record Behind(List<Field> fields, Records.Table counted, List<Left> left) {

    /** Rows left out for one reason, in words. */
    public record Left(String reason, Records.Table rows) {
    }

    public Behind {
        fields = List.copyOf(fields);
        left = List.copyOf(left);
    }

    /**
     * Reads the rows; not on the window's thread.
     *
     * @param limit    at most so many rows of each table
     * @param measured heading of the column of what each row contributes
     */
    public static Behind of(Session session, String metric, Selection selection, int limit, String measured,
            Messages messages) {
        Analysis analysis = session.analysis();
        Records records = session.records();
        RowsBehind rows = analysis.engine().rows(metric, selection);
        List<Field> fields = records.filled(rows.kind(), analysis);
        Labels labels = new Labels(analysis, rows.kind(), fields);
        List<Left> left = rows.left().stream().filter(out -> out.ids().length > 0).map(out -> {
            RowsBehind these = new RowsBehind(rows.kind(), out.ids(), new double[0], List.of());
            return new Left(messages.say(out.reason().text()),
                    labels.of(records.behind(these, analysis, limit, measured, messages), out.ids()));
        }).toList();
        return new Behind(fields,
                labels.of(records.behind(rows, analysis, limit, measured, messages), rows.ids()), left);
    }
}
