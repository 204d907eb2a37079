package app.quarterdeck.session.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.UndoReport;
import java.util.List;

/**
 * What became of an import taken back, in three outcomes.
 *
 * @param removed  records it had added
 * @param restored values it had changed
 * @param reversed both of these
 * @param kept     left alone because the user edited them since
 * @param failed   left alone because a later import changed them
 */
public record Undone(int batch, int removed, int restored, Part reversed, Part kept, Part failed) {

    /** @param first at most five of them */
    public record Part(int count, List<Case> first) {

        public Part {
            first = List.copyOf(first);
        }

        static Part of(UndoReport.Part part) {
            return new Part(part.count(), part.first().stream()
                    .map(one -> new Case(one.kind(), one.name(), one.field(), one.later())).toList());
        }
    }

    /**
     * A record or one of its values.
     *
     * @param field id of the field; {@code extra} for a column no field took; empty = the whole record
     * @param later the import that changed it again; 0 where none did
     */
    public record Case(RecordKind kind, String name, String field, int later) implements Sayable {

        @Override
        public String say(Messages words) {
            String what = switch (field) {
                case "" -> name;
                case "extra" -> words.get("session.undo.extra", name);
                default -> words.get("session.undo.value", name, words.get("meaning.field." + kind.id() + "." + field));
            };
            return later == 0 ? what : words.get("session.undo.later", what, later);
        }
    }

    public static Undone of(int batch, UndoReport report) {
        return new Undone(batch, report.removed(), report.restored(), Part.of(report.reversed()),
                Part.of(report.kept()), Part.of(report.failed()));
    }

    /** A sentence for each outcome that has a case, with the first of them by name. */
    public List<String> say(Messages words) {
        List<String> out = new java.util.ArrayList<>();
        out.add(reversed.count() == 0
                ? words.get("session.undo.nothing")
                : words.get("session.undo.reversed", removed, restored, named(reversed, words)));
        if (kept.count() > 0) {
            out.add(words.get("session.undo.kept", kept.count(), named(kept, words)));
        }
        if (failed.count() > 0) {
            out.add(words.get("session.undo.failed", failed.count(), named(failed, words)));
        }
        return out;
    }

    private static String named(Part part, Messages words) {
        String names = String.join(words.get("session.undo.between"), part.first().stream().map(words::say).toList());
        int more = part.count() - part.first().size();
        return more > 0 && !names.isEmpty() ? words.get("session.undo.more", names, more) : names;
    }
}
