package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.session.process.ProcessFigures;
import app.quarterdeck.session.process.StageFigures;
import app.quarterdeck.ui.kit.Tables;
import java.util.List;
import java.util.function.Function;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** The stages in order, one a row. Alt with up and down moves the one in hand. */
final class StageTable {

    /** So many times as wide as a row is high. */
    private static final double WIDE = 15.4;

    /** How many got there, the mean days. */
    private static final List<Integer> SPARED = List.of(3, 6);

    private final Messages words;
    private final ProcessModel model;
    private final TableView<StageFigures> table;

    StageTable(Messages words, ProcessModel model, ProcessActions actions) {
        this.words = words;
        this.model = model;
        table = Tables.table(words.get("process.stages.none"));
        table.getStyleClass().addAll("framed", "two-lines");
        table.setAccessibleText(words.get("process.stages"));
        table.getColumns().add(column("process.column.stage", "name", stage -> stage.stage().name()
                + (stage.stage().required() ? "" : "\n" + words.get("process.optional"))));
        table.getColumns().add(column("process.column.open", "number", stage -> Long.toString(stage.open())));
        table.getColumns().add(column("process.column.slow", "number",
                stage -> stage.slow() == 0 ? "–" : Long.toString(stage.slow())));
        table.getColumns().add(column("process.column.reached", "number",
                stage -> stage.reached() == 0 ? "–" : Long.toString(stage.reached())));
        table.getColumns().add(column("process.column.conversion", "number", stage -> figure(stage.conversion(),
                stage.range(), Unit.PERCENT, stage.reached())));
        table.getColumns().add(column("process.column.days", "number", stage -> figure(stage.days(),
                stage.daysRange(), Unit.DAYS, stage.won())));
        table.getColumns().add(column("process.column.mean", "number",
                stage -> stage.mean() == null ? "–" : say(stage.mean(), Unit.DAYS)));
        table.getColumns().add(column("process.column.chance", "number", stage -> {
            Double chance = stage.stage().probability();
            return chance == null ? "–" : say(chance * 100, Unit.PERCENT);
        }));
        Tables.least(table, 110, 85, 60, 85, 135, 105, 85, 100);
        table.widthProperty().subscribe(this::fit);
        table.fixedCellSizeProperty().subscribe(this::fit);
        table.getSelectionModel().selectedItemProperty().subscribe(stage -> {
            if (stage != null) {
                model.stage.set(stage);
            }
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            StageFigures stage = model.stage.get();
            if (event.isAltDown() && by != 0 && stage != null) {
                actions.move(stage, by);
                event.consume();
            }
        });
    }

    TableView<StageFigures> node() {
        return table;
    }

    void show(ProcessFigures now) {
        StageFigures in = model.stage.get();
        table.getItems().setAll(now.stages());
        fit(table, now.stages().size());
        StageFigures again = now.stages().stream()
                .filter(stage -> in != null && stage.stage().name().equals(in.stage().name())).findFirst()
                .orElse(now.stages().isEmpty() ? null : now.stages().getFirst());
        model.stage.set(again);
        table.getSelectionModel().select(again);
    }

    /** Beside an open form there is room for what is decided by, not for all. */
    private void fit() {
        boolean wide = table.getWidth() > WIDE * table.getFixedCellSize();
        for (int column : SPARED) {
            table.getColumns().get(column).setVisible(wide);
        }
    }

    /** As high as its rows: the page scrolls, not the table in it. */
    static void fit(TableView<?> table, int rows) {
        table.prefHeightProperty().bind(table.fixedCellSizeProperty().multiply(Math.max(2, rows)).add(36));
        table.setMinHeight(TableView.USE_PREF_SIZE);
    }

    /** Fewer than ten are counted, not emphasised; fewer than thirty show their range (rule G8). */
    private String figure(@Nullable Double value, @Nullable Interval range, Unit unit, long n) {
        if (value == null) {
            return "–";
        } else if (n < Result.FEW) {
            return words.get("process.few", n);
        }
        return say(value, unit) + "\n" + (range == null
                ? words.get("process.n", n)
                : words.get("process.range", number(range.low()), number(range.high()), n));
    }

    private String say(double value, Unit unit) {
        return words.say(new Figure(value, unit, null));
    }

    private String number(double value) {
        return words.get("process.number", value);
    }

    private TableColumn<StageFigures, String> column(String title, String style,
            Function<StageFigures, String> value) {
        TableColumn<StageFigures, String> column = Tables.column(words.get(title), "–", value,
                Function.identity(), String::compareTo, style);
        column.setSortable(false);
        column.setReorderable(false);
        return column;
    }
}
