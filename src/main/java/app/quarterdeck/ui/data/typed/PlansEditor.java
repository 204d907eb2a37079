package app.quarterdeck.ui.data.typed;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.PlanTable;
import app.quarterdeck.session.typed.PlanTable.Of;
import app.quarterdeck.session.typed.PlanTable.Row;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.TypedLines;
import app.quarterdeck.session.typed.TypedLines.Line;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.TypedChanges;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Typed;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import app.quarterdeck.ui.shell.History;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What people are to sell and metrics are to reach, one fiscal year at a time; every cell is typed into. */
public final class PlansEditor extends VBox {

    private static final int YEARS = 3;
    private static final int FULL = 1000;
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("LLL");

    private final OpenWorkspace open;
    private final Messages words;
    private final Background background;
    private final TypedChanges steps;
    private final MenuChoice<Integer> year;
    private final MenuChoice<Grain> grain;
    private final AddRow add;
    private final Label fault = Texts.sub("");
    private final Label others = Texts.sub("");
    private final TypeTable<Row> table;
    private final Set<Of> added = new LinkedHashSet<>();
    private List<Period> periods = List.of();
    private @Nullable Of wanted;

    /** @param left told when the user goes back */
    public PlansEditor(OpenWorkspace open, Background background, History history, Runnable left) {
        this.open = open;
        this.words = open.words();
        this.background = background;
        this.steps = new TypedChanges(open, background, history, this::refused);
        year = new MenuChoice<Integer>(Feather.CALENDAR, "", one -> words.get("model.period.year.name",
                Integer.toString(one))).named(words.get("typed.plans.year"));
        grain = new MenuChoice<Grain>(null, "", one -> words.get("typed.plans.by." + one.name().toLowerCase(
                java.util.Locale.ROOT))).named(words.get("typed.plans.by"));
        grain.choices(List.of(Grain.MONTH, Grain.QUARTER, Grain.YEAR));
        add = new AddRow(words, open, this::added);
        table = new TypeTable<>(words, words.get("typed.plans.none"), (row, column) -> {
            if (open.session().writable() && column.getUserData() instanceof Period period) {
                keep(row.of(), period, "");
            }
        }, left);
        HBox bar = new HBox(year, grain, add);
        bar.getStyleClass().add("type-form");
        HBox.setHgrow(add, Priority.ALWAYS);
        fault.getStyleClass().add("type-fault");
        VBox.setVgrow(table.node(), Priority.ALWAYS);
        getStyleClass().add("type-editor");
        getChildren().addAll(Lead.of(words, "typed.plans.lead", "typed.plans.lead.sub"), bar, table.node());
        table.node().setEditable(open.session().writable());
        add.setDisable(!open.session().writable());
        year.valueProperty().subscribe((_, _) -> load());
        grain.valueProperty().subscribe((_, _) -> load());
        open.revisionProperty().subscribe(_ -> load());
    }

    /** Puts the focus on the table. */
    public void focus() {
        table.node().requestFocus();
    }

    private record Found(PlanTable table, int fiscalYear, Grain grain, List<Integer> years) {
    }

    private void load() {
        Integer chosen = year.getItems().isEmpty() ? null : year.valueProperty().get();
        Grain by = grain.valueProperty().get();
        Set<Of> rows = Set.copyOf(added);
        background.run("plans", (_, _) -> found(open.session(), chosen, by, rows), this::show);
    }

    private static Found found(Session session, @Nullable Integer chosen, @Nullable Grain by, Set<Of> rows) {
        LocalDate asOf = session.analysis().asOf();
        LocalDate day = asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
        int now = session.settings().calendar().holding(Grain.YEAR, (int) day.toEpochDay()).year();
        int shown = chosen == null ? now : chosen;
        Grain grain = by == null ? fitting(session, shown) : by;
        return new Found(PlanTable.of(session, shown, grain, rows), shown, grain,
                IntStream.rangeClosed(now - YEARS, now + YEARS).boxed().toList());
    }

    /** The periods most of what is there is for; quarters where there is nothing. */
    private static Grain fitting(Session session, int fiscalYear) {
        Grain best = Grain.QUARTER;
        int fewest = PlanTable.of(session, fiscalYear, best, Set.of()).others();
        for (Grain other : List.of(Grain.MONTH, Grain.YEAR)) {
            int left = PlanTable.of(session, fiscalYear, other, Set.of()).others();
            if (left < fewest) {
                best = other;
                fewest = left;
            }
        }
        return best;
    }

    private void show(Found found) {
        year.choices(found.years());
        year.valueProperty().set(found.fiscalYear());
        grain.valueProperty().set(found.grain());
        if (!periods.equals(found.table().periods())) {
            periods = found.table().periods();
            columns();
        }
        table.show(found.table().rows());
        getChildren().remove(others);
        if (found.table().others() > 0) {
            others.setText(words.get("typed.plans.others", found.table().others()));
            getChildren().add(others);
        }
        Of begin = wanted;
        wanted = null;
        for (int i = 0; begin != null && i < found.table().rows().size(); i++) {
            if (found.table().rows().get(i).of().equals(begin)) {
                table.edit(i, table.node().getColumns().get(2));
            }
        }
    }

    private void columns() {
        List<TableColumn<Row, String>> columns = new ArrayList<>();
        columns.add(table.words(words.get("typed.plans.who"), true, row -> name(row.of())));
        columns.add(table.words(words.get("typed.plans.what"), false, row -> what(row.of())));
        for (int i = 0; i < periods.size(); i++) {
            Period period = periods.get(i);
            int at = i;
            TableColumn<Row, String> column = table.typed(heading(period), true, row -> say(row.values().get(at)),
                    (row, typed) -> keep(row.of(), period, typed));
            column.setUserData(period);
            column.setMinWidth(periods.size() > 4 ? 64 : 96);
            columns.add(column);
        }
        columns.getFirst().setMinWidth(150);
        columns.getFirst().setPrefWidth(FULL);
        columns.get(1).setMinWidth(110);
        table.node().getColumns().setAll(columns);
    }

    private String heading(Period period) {
        return switch (period.kind()) {
            case MONTH -> MONTH.withLocale(words.formats()).format(period.first());
            case FISCAL_MONTH -> words.get("typed.plans.fiscal-month", period.number());
            case QUARTER -> words.get("typed.plans.quarter", period.number());
            default -> words.get("model.period.year.name", Integer.toString(period.year()));
        };
    }

    private String say(@Nullable BigDecimal value) {
        return value == null ? "" : Typed.say(value, words.formats());
    }

    private String name(Of of) {
        String metric = of.metric();
        if (metric == null) {
            return of.name();
        }
        String name = Texts.sentence(words.say(metric(metric).map(Metric::name).orElse(Note.of(metric))));
        return of.name().isEmpty() ? name : words.get("typed.done.scope", name, of.name());
    }

    private String what(Of of) {
        String metric = of.metric();
        String currency = open.session().settings().currency();
        String money = currency == null ? "" : currency;
        String unit = metric == null ? money : metric(metric).map(one -> unit(one, money)).orElse("");
        String what = words.get(metric == null ? "typed.plans.quota" : "typed.plans.target");
        return unit.isEmpty() ? what : words.get("data.heading.money", what, unit);
    }

    private String unit(Metric metric, String money) {
        return switch (metric.unit()) {
            case MONEY, MONEY_PER_DAY -> money;
            case COUNT, RATIO -> "";
            case PERCENT -> "%";
            case DAYS, HOURS, MONTHS, POINTS -> words.get("model.unit." + metric.unit().id(), 2);
        };
    }

    private Optional<Metric> metric(String id) {
        return add.metrics().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    private void added(Of of) {
        added.add(of);
        wanted = of;
        load();
    }

    private void keep(Of of, Period period, String typed) {
        Optional<BigDecimal> number = Typed.number(typed, words.formats());
        if (number.isEmpty() && !typed.isEmpty()) {
            refused(UserFault.of("typed.rates.no-number", typed));
            return;
        }
        refused(null);
        steps.run(Note.of(of.metric() == null ? "typed.undo.quota" : "typed.undo.target", name(of)),
                session -> number.isEmpty()
                        ? remove(session, of, period)
                        : put(session, of, period, number.get()));
    }

    private TypedLines.@Nullable Step put(Session session, Of of, Period period, BigDecimal value) {
        Plans plans = new Plans(session);
        return of.metric() == null
                ? plans.quota(of.name(), value, period)
                : plans.target(Objects.requireNonNull(of.metric()), value.doubleValue(), period, heading(period),
                        scope(of));
    }

    private static TypedLines.@Nullable Step remove(Session session, Of of, Period period) {
        Plans plans = new Plans(session);
        List<Line> lines = of.metric() == null
                ? plans.quotas(of.name(), period)
                : plans.targets(Objects.requireNonNull(of.metric()), scope(of), period);
        return lines.isEmpty() ? null : session.typed().remove(lines);
    }

    private static @Nullable Filter scope(Of of) {
        return of.name().isEmpty() ? null : Plans.scope(of.name());
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
