package app.quarterdeck.ui.data.typed;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.quality.Quality.Finding;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.health.DataHealth;
import app.quarterdeck.session.health.HealthWords;
import app.quarterdeck.session.typed.RateLines;
import app.quarterdeck.session.typed.TypedLines.Line;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.TypedChanges;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.shell.History;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The reporting currency and the dated rates of the others, typed in. */
public final class RatesEditor extends VBox {

    private final OpenWorkspace open;
    private final Messages words;
    private final Background background;
    private final History history;
    private final TypedChanges steps;
    private final TextField own = new TextField();
    private final FormField ownField;
    private final TextField day = new TextField();
    private final TextField currency = new TextField();
    private final TextField rate = new TextField();
    private final FormField dayField;
    private final FormField currencyField;
    private final FormField rateField;
    private final Label fault = Texts.sub("");
    private final VBox unrated = new VBox();
    private final TypeTable<Line> table;

    /** @param left told when the user goes back */
    public RatesEditor(OpenWorkspace open, Background background, History history, Runnable left) {
        this.open = open;
        this.words = open.words();
        this.background = background;
        this.history = history;
        this.steps = new TypedChanges(open, background, history, this::refused);
        ownField = new FormField(words.get("typed.rates.own"), own).help(words.get("typed.rates.own.help"));
        dayField = new FormField(words.get("typed.rates.day"), day);
        currencyField = new FormField(words.get("typed.rates.currency"), currency);
        rateField = new FormField(words.get("typed.rates.rate"), rate);
        table = new TypeTable<>(words, words.get("typed.rates.none"), (line, _) -> remove(line), left);
        Button add = Buttons.plain(Feather.PLUS, words.get("typed.rates.add"), this::add);
        own.setOnAction(_ -> keepOwn());
        own.focusedProperty().subscribe((_, now) -> {
            if (!now) {
                keepOwn();
            }
        });
        List.of(day, currency, rate).forEach(field -> field.setOnAction(_ -> add()));
        currency.setPromptText("USD");
        HBox form = new HBox(dayField, currencyField, rateField, add);
        form.getStyleClass().add("type-form");
        fault.getStyleClass().add("type-fault");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        getStyleClass().add("type-editor");
        getChildren().addAll(Lead.of(words, "typed.rates.lead", "typed.rates.lead.sub"), ownField, unrated, form,
                table.node());
        boolean writable = open.session().writable();
        List.of(own, day, currency, rate, add).forEach(node -> node.setDisable(!writable));
        table.node().setEditable(writable);
        columns();
        open.revisionProperty().subscribe(_ -> load());
    }

    /** Puts the focus where the next rate is typed. */
    public void focus() {
        (open.session().settings().currency() == null ? own : day).requestFocus();
    }

    private record Found(List<Line> lines, @Nullable String own, List<Finding> unrated) {
    }

    private void load() {
        background.run("rates", (_, _) -> new Found(new RateLines(open.session()).all(),
                open.session().settings().currency(), DataHealth.unrated(open.session().analysis())), this::show);
    }

    private void show(Found found) {
        own.setText(found.own() == null ? "" : found.own());
        day.setPromptText(words.date(LocalDate.now(java.time.ZoneId.systemDefault()).withDayOfMonth(1)));
        rate.setPromptText(Typed.say(new BigDecimal("0.92"), words.formats()));
        unrated.getChildren().setAll(found.unrated().stream().map(one -> {
            Label line = Texts.sub(new HealthWords(words).unrated(one));
            line.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            line.getStyleClass().add("health-caution");
            return line;
        }).toList());
        unrated.setManaged(!found.unrated().isEmpty());
        table.show(found.lines());
    }

    private void columns() {
        List<TableColumn<Line, String>> columns = new ArrayList<>();
        columns.add(table.typed(words.get("typed.rates.day"), false, this::day, (line, typed) -> {
            Optional<LocalDate> date = Typed.date(typed, words);
            if (date.isEmpty()) {
                refused(UserFault.of("typed.rates.no-date", typed));
            } else {
                change(line, Map.of(Field.RATE_DATE, (int) date.get().toEpochDay()));
            }
        }));
        columns.add(table.typed(words.get("typed.rates.currency"), false, line -> line.text(Field.RATE_CURRENCY),
                (line, typed) -> renew(line, typed, rate(line))));
        columns.add(table.typed(words.get("typed.rates.rate"), true,
                line -> Typed.say(rate(line), words.formats()), (line, typed) -> {
                    Optional<BigDecimal> number = Typed.number(typed, words.formats());
                    if (number.isEmpty()) {
                        refused(UserFault.of("typed.rates.no-number", typed));
                    } else {
                        renew(line, line.text(Field.RATE_CURRENCY), number.get());
                    }
                }));
        columns.add(table.words(words.get("typed.rates.to"), false, line -> line.text(Field.RATE_TO)));
        table.node().getColumns().setAll(columns);
    }

    private String day(Line line) {
        LocalDate date = RateLines.day(line);
        return date == null ? "" : words.date(date);
    }

    private static BigDecimal rate(Line line) {
        return line.get(Field.RATE_RATE) instanceof Double number ? BigDecimal.valueOf(number) : BigDecimal.ZERO;
    }

    private void renew(Line line, String code, BigDecimal number) {
        LocalDate date = RateLines.day(line);
        steps.run(Note.of("typed.undo.rate", code.toUpperCase(Locale.ROOT)), session -> session.typed().change(line,
                new RateLines(session).values(code, number, date == null ? LocalDate.EPOCH : date)));
        refused(null);
    }

    private void change(Line line, Map<Field, Object> values) {
        steps.run(Note.of("typed.undo.rate", line.text(Field.RATE_CURRENCY)),
                session -> session.typed().change(line, values));
        refused(null);
    }

    private void remove(Line line) {
        if (open.session().writable()) {
            steps.run(Note.of("typed.undo.removed", line.text(Field.RATE_CURRENCY)),
                    session -> session.typed().remove(List.of(line)));
        }
    }

    private void add() {
        Optional<LocalDate> date = Typed.date(day.getText(), words);
        Optional<BigDecimal> number = Typed.number(rate.getText(), words.formats());
        dayField.fault(date.isEmpty() ? words.get("typed.rates.no-date", day.getText()) : null);
        currencyField.fault(currency.getText().isBlank() ? words.get("typed.rate.currency", "") : null);
        rateField.fault(number.isEmpty() ? words.get("typed.rates.no-number", rate.getText()) : null);
        if (date.isPresent() && number.isPresent() && !currency.getText().isBlank()) {
            String code = currency.getText();
            refused(null);
            steps.run(Note.of("typed.undo.rate", code.toUpperCase(Locale.ROOT)), session -> session.typed()
                    .put(RecordKind.RATES, new RateLines(session).values(code, number.get(), date.get())));
            rate.clear();
            day.requestFocus();
            day.selectAll();
        }
    }

    private void keepOwn() {
        String before = open.session().settings().currency();
        String typed = own.getText().strip().toUpperCase(Locale.ROOT);
        if (typed.equals(before == null ? "" : before)) {
            ownField.fault(null);
            return;
        }
        String old = before == null ? "" : before;
        set(typed, () -> history.did(Note.of("typed.undo.currency"), () -> set(old, () -> {
        }), () -> set(typed, () -> {
        })));
    }

    private void set(String code, Runnable then) {
        background.run("currency", (_, _) -> {
            open.session().set(Map.of("currency", code));
            return true;
        }, _ -> {
            ownField.fault(null);
            then.run();
        }, _ -> ownField.fault(words.get("typed.rate.currency", code)));
    }

    private void refused(@Nullable UserFault why) {
        getChildren().remove(fault);
        if (why != null) {
            fault.setText(words.say(why.note()));
            getChildren().add(getChildren().indexOf(table.node()), fault);
            table.node().refresh();
        }
    }
}
