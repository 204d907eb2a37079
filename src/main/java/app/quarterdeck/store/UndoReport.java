package app.quarterdeck.store;

import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;

/**
 * What became of the records of an undone batch.
 *
 * @param removed  records it had added
 * @param restored values it had changed, now as they were before
 * @param reversed both of these
 * @param kept     records and values left alone because a person edited them since
 * @param failed   records and values left alone because a later import changed them
 */
public record UndoReport(int removed, int restored, Part reversed, Part kept, Part failed) {

    /** How many of each are named. */
    static final int FIRST = 5;

    /** @param first at most five of them */
    public record Part(int count, List<Case> first) {

        public Part {
            first = List.copyOf(first);
        }
    }

    /**
     * @param name  how the record is called
     * @param field id of the field whose value it is, {@code extra} for a column no field took; empty = the record itself
     * @param later the import that changed it again; 0 where none did
     */
    public record Case(RecordKind kind, String name, String field, int later) {
    }

    /** Counts cases and names the first. */
    static final class Tally {

        private final List<Case> first = new ArrayList<>();
        private int count;

        boolean room() {
            return first.size() < FIRST;
        }

        void name(RecordKind kind, String name, String field, int later) {
            if (room()) {
                first.add(new Case(kind, name, field, later));
            }
        }

        void more(int cases) {
            count += cases;
        }

        Part part() {
            return new Part(count, first);
        }
    }
}
