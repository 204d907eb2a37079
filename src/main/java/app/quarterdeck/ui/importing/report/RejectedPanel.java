package app.quarterdeck.ui.importing.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.Rejects;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.ui.kit.Texts;
import java.text.NumberFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Beside the dry run: rows kept out grouped by what would mend them, rows skipped, and what was decided without asking. */
public final class RejectedPanel extends VBox {

    private final Messages words;
    private final NumberFormat numbers;
    private final VBox body = new VBox();

    public RejectedPanel(Messages words, ImportReport report) {
        this.words = words;
        numbers = NumberFormat.getIntegerInstance(words.formats());
        body.getStyleClass().add("question-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("side-panel", "question-panel");
        getChildren().add(scroll);
        rejected(report);
        skipped(report);
        assumed(report);
        report.unknown().forEach(one -> body.getChildren().add(Texts.sub(words.say(one.reason()))));
    }

    private void rejected(ImportReport report) {
        int rows = report.tables().stream().mapToInt(table -> table.counts().quarantined()).sum();
        body.getChildren().addAll(Texts.title(words.get("wizard.aside", rows)),
                Texts.sub(words.get(rows == 0 ? "wizard.aside.none" : "wizard.aside.sub")));
        for (TableReport table : report.tables()) {
            table.rejected().forEach(group -> body.getChildren().add(group(group)));
        }
    }

    private Node group(Rejects group) {
        String where = group.first().stream().map(numbers::format).collect(Collectors.joining(", "));
        String rows = group.rows() > group.first().size()
                ? words.get("wizard.aside.rows.more", where)
                : words.get("wizard.aside.rows", group.first().size(), where);
        Label reason = Texts.name(group.column().isEmpty()
                ? words.say(group.reason())
                : words.get("wizard.aside.reason", group.column(), words.say(group.reason())));
        VBox text = new VBox(reason, Texts.sub(rows));
        text.getStyleClass().add("reason-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(Texts.line(numbers.format(group.rows()), "reason-count"), text);
        line.getStyleClass().add("reason-line");
        return line;
    }

    private void skipped(ImportReport report) {
        int rows = Totals.of(report).skipped();
        if (rows == 0) {
            return;
        }
        Map<String, Note> examples = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        report.tables().stream().flatMap(table -> table.skipped().stream()).map(Skipped::reason).forEach(reason -> {
            examples.putIfAbsent(reason.key(), reason);
            counts.merge(reason.key(), 1, Integer::sum);
        });
        body.getChildren().add(Texts.title(words.get("wizard.skipped", rows)));
        examples.forEach((key, example) -> body.getChildren().add(
                Texts.sub(words.get("wizard.skipped.reason", counts.getOrDefault(key, 0), words.say(example)))));
    }

    private void assumed(ImportReport report) {
        List<TableReport> tables = report.tables().stream()
                .filter(table -> table.assumed().stream().anyMatch(note -> !AlsoRead.says(note))).toList();
        if (!tables.isEmpty()) {
            body.getChildren().add(Texts.title(words.get("wizard.assumed")));
        }
        for (TableReport table : tables) {
            if (Totals.own(report).size() > 1) {
                body.getChildren().add(Texts.name(ReportTables.name(table)));
            }
            table.assumed().stream().filter(note -> !AlsoRead.says(note)).map(words::say).distinct()
                    .forEach(note -> body.getChildren().add(Texts.sub(note)));
        }
    }
}
