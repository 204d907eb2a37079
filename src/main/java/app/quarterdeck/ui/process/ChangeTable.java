package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.changes.Verdict;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.process.ProcessFigures;
import app.quarterdeck.session.process.ProcessFigures.Judged;
import app.quarterdeck.ui.kit.Tables;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.time.LocalDate;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The log of changes, the newest first, each with what became of it. */
final class ChangeTable {

    /** So many times as wide as a row is high. */
    private static final double WIDE = 15.8;
    private static final double WIDEST = 18.4;

    private final Messages words;
    private final ProcessModel model;
    private final TableView<Judged> table;
    private final TableColumn<Judged, String> range;
    private final TableColumn<Judged, String> guardrail;

    ChangeTable(Messages words, ProcessModel model) {
        this.words = words;
        this.model = model;
        table = Tables.table(words.get("process.changes.none"));
        table.getStyleClass().addAll("framed", "two-lines");
        table.setAccessibleText(words.get("process.changes"));
        table.getColumns().add(column("process.column.change", "name",
                judged -> judged.verdict().change().what() + "\n" + when(judged.verdict().change())));
        table.getColumns().add(column("process.column.improve", "text", this::improve));
        table.getColumns().add(column("process.column.before-after", "name", this::beforeAfter));
        range = column("process.column.range", "text", this::range);
        guardrail = column("process.column.guardrail", "text", this::guardrail);
        table.getColumns().add(range);
        table.getColumns().add(guardrail);
        table.getColumns().add(verdict());
        Tables.least(table, 145, 150, 140, 165, 130, 175);
        table.widthProperty().subscribe(this::fit);
        table.fixedCellSizeProperty().subscribe(this::fit);
        table.getSelectionModel().selectedItemProperty().subscribe(judged -> {
            if (judged != null) {
                model.change.set(judged);
            }
        });
    }

    TableView<Judged> node() {
        return table;
    }

    void show(ProcessFigures now) {
        Judged in = model.change.get();
        table.getItems().setAll(now.changes());
        StageTable.fit(table, now.changes().size());
        Judged again = now.changes().stream()
                .filter(one -> in != null && one.verdict().change().what().equals(in.verdict().change().what()))
                .findFirst().orElse(now.changes().isEmpty() ? null : now.changes().getFirst());
        model.change.set(again);
        table.getSelectionModel().select(again);
    }

    /** Beside an open form there is room for what is decided by, not for all. */
    private void fit() {
        double row = table.getFixedCellSize();
        range.setVisible(table.getWidth() > WIDE * row);
        guardrail.setVisible(table.getWidth() > WIDEST * row);
    }

    private String when(ProcessChange change) {
        LocalDate ended = change.endedOn();
        String days = ended == null
                ? words.get("process.since", change.startedOn())
                : words.get("process.from-to", change.startedOn(), ended);
        return change.scope().isEmpty() ? days : words.get("process.when-where", days, scope(words, change.scope()));
    }

    /** {@code rep=Ana} as people say it; what is in the user's own words stays as it is. */
    static String scope(Messages words, String scope) {
        int equals = scope.indexOf('=');
        String key = equals < 1 ? "" : "process.scope." + scope.substring(0, equals).strip();
        return words.has(key) ? words.get(key, scope.substring(equals + 1).strip()) : scope;
    }

    private String improve(Judged judged) {
        Verdict verdict = judged.verdict();
        Double hoped = verdict.change().expected();
        String name = words.get("metrics.name." + verdict.metric());
        return name + "\n" + (hoped == null
                ? words.get("process.counts", verdict.before().n(), verdict.after().n())
                : words.get("process.counts-hoped", verdict.before().n(), verdict.after().n(),
                        change(verdict, hoped)));
    }

    private String beforeAfter(Judged judged) {
        Verdict verdict = judged.verdict();
        return words.get("process.before-after", figure(verdict.before()), figure(verdict.after()));
    }

    /** A figure of too few rows is no figure yet. */
    private String figure(Result result) {
        return result.value() == null || result.n() < Result.FEW
                ? words.get("process.unknown")
                : words.say(result.figure());
    }

    private String range(Judged judged) {
        Verdict verdict = judged.verdict();
        Interval range = verdict.difference();
        if (verdict.kind() == Verdict.Kind.TOO_EARLY) {
            LocalDate enough = verdict.enoughOn();
            return enough == null
                    ? words.get(judged.entry().change().endedOn() == null
                            ? "process.never-enough"
                            : "process.ended-early")
                    : words.get("process.enough-from", enough);
        }
        return range == null
                ? words.get("process.no-range")
                : words.get("process.from-to-figures", change(verdict, range.low()), change(verdict, range.high()))
                        + (verdict.untouched() == null ? "" : "\n" + words.get("process.untouched"));
    }

    private String guardrail(Judged judged) {
        Result guardrail = judged.verdict().guardrail();
        if (guardrail == null) {
            return words.get("process.guardrail.none");
        }
        boolean early = judged.verdict().kind() == Verdict.Kind.TOO_EARLY;
        return words.get("metrics.name." + guardrail.metric()) + "\n" + words.get(early
                ? "process.guardrail.early"
                : judged.verdict().worse() ? "process.guardrail.worse" : "process.guardrail.same");
    }

    private String change(Verdict verdict, double value) {
        Unit unit = verdict.before().unit() == Unit.PERCENT ? Unit.POINTS : verdict.before().unit();
        return new Figure(value, unit, verdict.before().currency()).change(words);
    }

    private TableColumn<Judged, String> column(String title, String style, Function<Judged, String> value) {
        TableColumn<Judged, String> column = Tables.column(words.get(title), "", value, Function.identity(),
                String::compareTo, style);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }

    private TableColumn<Judged, Verdict> verdict() {
        TableColumn<Judged, Verdict> column = new TableColumn<>(words.get("process.column.verdict"));
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue().verdict()));
        column.setCellFactory(_ -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable Verdict verdict, boolean empty) {
                super.updateItem(verdict, empty);
                setGraphic(empty || verdict == null ? null : said(verdict));
            }
        });
        column.getStyleClass().add("text");
        return column;
    }

    private VBox said(Verdict verdict) {
        VBox said = new VBox(chip(verdict));
        said.setAlignment(Pos.CENTER_LEFT);
        if (!verdict.meanwhile().isEmpty()) {
            said.getChildren().add(Texts.line(words.get("process.meanwhile", verdict.meanwhile().size()), "caption"));
        }
        return said;
    }

    private Chip chip(Verdict verdict) {
        String name = words.get("guide.verdict." + verdict.kind().id());
        return switch (verdict.kind()) {
            case HELPED -> new Chip(name, Tone.GOOD, Feather.CHECK);
            case HURT -> new Chip(name, Tone.BAD, Feather.ARROW_DOWN);
            case NO_CLEAR_DIFFERENCE -> new Chip(name, Tone.NEUTRAL);
            case TOO_EARLY -> new Chip(name, Tone.ACCENT, Feather.CLOCK);
        };
    }
}
