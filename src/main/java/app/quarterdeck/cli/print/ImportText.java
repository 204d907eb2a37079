package app.quarterdeck.cli.print;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.importing.run.TableReport.Listing;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.same.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What became of an import, as a JSON array of its tables and in words. */
public final class ImportText {

    private static final int SHOWN = 20;
    private static final int NAMED = 5;

    private final Messages messages;

    public ImportText(Messages messages) {
        this.messages = messages;
    }

    /** An object a table. */
    public List<Object> json(ImportReport report) {
        return report.tables().stream().map(table -> object(table, report.rehearsal())).toList();
    }

    private Object object(TableReport table, boolean rehearsal) {
        var counts = table.counts();
        return Json.object("file", table.file().toString(), "sheet", table.sheet(), "kind", table.kind().id(), "read",
                counts.read(), "imported", counts.imported(), "updated", counts.updated(), "unchanged",
                counts.unchanged(), "quarantined", counts.quarantined(), "skipped", counts.skipped(), "complete",
                table.listing().complete(), "gone", table.listing().gone(), "returned", table.listing().back(), "batch",
                rehearsal ? null : table.batch(), "assumed", table.assumed().stream().map(messages::say)
                        .toList(),
                "problems",
                table.problems().stream().map(fault -> Json.object("row", fault.row(), "column", fault.column(),
                        "value", fault.value(), "reason", messages.say(fault.reason()))).toList(),
                "skippedRows",
                table.skipped().stream()
                        .map(row -> Json.object("row", row.row(), "reason", messages.say(row.reason()))).toList(),
                "mapping",
                table.mapping().stream().map(meaning -> Json.object("column", meaning.column(), "field",
                        meaning.field() == null ? null : meaning.field().id(), "confidence", meaning.confidence()))
                        .toList(),
                "suggestions",
                table.suggestions().stream().map(one -> Json.object("field", field(table, one), "value", one.value(),
                        "same", one.same(), "rows", one.rows(), "confidence", one.confidence())).toList());
    }

    private static String field(TableReport table, Suggestion one) {
        return NameList.field(one.list(), table.kind()).map(Field::id).orElse(one.list());
    }

    /** The tables one after the other. */
    public List<String> lines(ImportReport report) {
        List<String> out = new ArrayList<>();
        report.tables().forEach(table -> lines(table, report.rehearsal(), out));
        return out;
    }

    private void lines(TableReport table, boolean rehearsal, List<String> out) {
        var counts = table.counts();
        out.add(say(rehearsal ? "cli.import.would" : "cli.import.done", String.valueOf(table.file().getFileName()),
                say("meaning.kind." + table.kind().id()), table.batch()));
        out.add("  " + say("cli.import.equation", counts.read(), counts.imported(), counts.updated(),
                counts.unchanged(), counts.quarantined(), counts.skipped()));
        Listing listing = table.listing();
        if (listing.gone() > 0) {
            out.add("  " + say("cli.import.gone", listing.gone(), listing.first().stream().limit(NAMED)
                    .map(ImportText::shown).collect(Collectors.joining(", "))));
        }
        if (listing.back() > 0) {
            out.add("  " + say("cli.import.back", listing.back()));
        }
        table.assumed().forEach(note -> out.add("  " + messages.say(note)));
        table.suggestions().stream().limit(SHOWN).forEach(one -> out.add("  " + say("cli.import.suggestion",
                say("meaning.field." + table.kind().id() + "." + field(table, one)), one.value(), one.same(),
                one.rows(), one.confidence(), "same." + field(table, one) + "." + one.value() + "=" + one.same())));
        table.problems().stream().limit(SHOWN).forEach(fault -> out.add("  " + say("cli.problem", fault.row(),
                fault.column(), fault.value(), messages.say(fault.reason()))));
        table.skipped().stream().limit(SHOWN).forEach(
                row -> out.add("  " + say("cli.inspect.skipped", row.row(), messages.say(row.reason()))));
    }

    /** Parts of an identity are kept apart by a control character nobody should see. */
    private static String shown(String identity) {
        return identity.replace('\u001f', ' ');
    }

    private String say(String key, Object... args) {
        return messages.get(key, args);
    }
}
