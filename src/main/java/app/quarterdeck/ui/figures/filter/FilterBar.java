package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Choices;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.parts.Crumb;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import app.quarterdeck.ui.kit.parts.Meter;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Period, comparison and filters in words, the same on Board and Answers; how far the period has run at the end. */
public final class FilterBar extends HBox {

    /** Below this width in body texts the period is said without its days. */
    private static final double NARROW = 72;

    private static final double LONG = 4000;

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final PeriodChoice period;
    private final MenuChoice<Comparing> against;
    private final TeamChoice team;
    private final FlowPane left = new FlowPane();
    private final HBox end = new HBox();
    private final Button add;
    private boolean showing;

    /** A comparison as it stands in the menu. */
    private record Comparing(@Nullable Against against) {
    }

    public FilterBar(OpenWorkspace workspace, Background background) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        period = new PeriodChoice(workspace, background);
        against = new MenuChoice<Comparing>(Feather.REPEAT, words.get("figures.against"), this::say)
                .named(words.get("figures.against"));
        team = new TeamChoice(workspace, background);
        add = Buttons.link(Feather.PLUS, words.get("figures.filter.add"), this::addFilter);
        left.getStyleClass().add("filter-choices");
        HBox.setHgrow(left, Priority.ALWAYS);
        end.getStyleClass().add("filter-end");
        end.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("filters");
        left.setMinHeight(USE_PREF_SIZE);
        // one line as long as there is room, whatever a flow pane would rather have
        left.setPrefWrapLength(LONG);
        getChildren().addAll(left, end);
        against.valueProperty().subscribe(this::chooseComparison);
        period.knownProperty().subscribe(_ -> show());
        workspace.selectionProperty().subscribe(_ -> show());
        workspace.goalProperty().subscribe(_ -> show());
        widthProperty().subscribe(_ -> period.narrow(narrow()));
        widthProperty().map(_ -> narrow()).subscribe((_, _) -> show());
    }

    /** P, C, M and F open what the bar holds. */
    public List<KeyHint> keys() {
        return List.of(KeyHint.of("P", words.get("figures.period"), period.menu()::show),
                KeyHint.of("C", words.get("figures.against"), against::show),
                KeyHint.of("M", words.get("figures.team"), team.menu()::show),
                KeyHint.of("F", words.get("figures.filter.add"), this::addFilter));
    }

    private void show() {
        Periods known = period.periods();
        if (known == null) {
            return;
        }
        showing = true;
        Selection selection = workspace.selectionProperty().get();
        Period now = known.orCurrent(selection.period());
        comparisons(selection, now);
        List<Node> nodes = new ArrayList<>(List.of(period.menu(), against, team.menu()));
        if (!selection.where().isEmpty()) {
            Region line = new Region();
            line.getStyleClass().add("filter-line");
            nodes.add(line);
        }
        selection.where().forEach(filter -> nodes.add(crumb(filter)));
        nodes.add(add);
        left.getChildren().setAll(nodes);
        elapsed(known, now);
        showing = false;
    }

    private void comparisons(Selection selection, Period now) {
        Goal goal = workspace.goalProperty().get();
        List<Comparing> offered = new ArrayList<>();
        offered.add(new Comparing(Against.YEAR_AGO));
        offered.add(new Comparing(Against.PREVIOUS));
        if (goal != null && goal.target() != null) {
            offered.add(new Comparing(Against.TARGET));
        }
        offered.add(new Comparing(null));
        against.choices(offered);
        if (running(now)) {
            CheckMenuItem whole = new CheckMenuItem(words.get("figures.against.whole"));
            whole.setSelected(selection.wholeComparison());
            whole.setOnAction(_ -> look(looked().wholeComparison(whole.isSelected())));
            against.getItems().addAll(new SeparatorMenuItem(), whole);
        }
        against.setDisable(now.isAll());
        // set anew so that its words follow the period
        against.valueProperty().set(null);
        against.valueProperty().set(new Comparing(now.isAll() ? null : selection.against()));
    }

    private Crumb crumb(Filter filter) {
        String dimension = Choices.say(filter.dimension(), words);
        List<String> members = filter.values().stream().map(key -> Choices.say(filter.dimension(), key, words))
                .toList();
        String said = members.size() > 2
                ? words.get("figures.filter.many", members.get(0), members.size() - 1)
                : members.size() == 2
                        ? words.get("figures.filter.two", members.get(0), members.get(1))
                        : members.getFirst();
        return new Crumb(words, words.get("figures.filter", dimension, said), () -> {
            look(looked().where(looked().where().stream().filter(other -> !other.equals(filter)).toList()));
            add.requestFocus();
        });
    }

    private void addFilter() {
        PeriodChoice.Known known = period.knownProperty().get();
        if (known != null) {
            new FilterPicker(words, background, known.choices(), this::put).show(add);
        }
    }

    /** A second filter of the same dimension takes the place of the first. */
    private void put(Filter filter) {
        List<Filter> filters = new ArrayList<>(looked().where().stream()
                .filter(other -> !other.dimension().equals(filter.dimension())).toList());
        filters.add(filter);
        look(looked().where(filters));
    }

    private void elapsed(Periods known, Period now) {
        end.getChildren().clear();
        if (running(now)) {
            int gone = known.elapsed(now);
            String text = words.get("figures.elapsed", gone, now.days());
            Label label = Texts.line(text, "caption");
            label.setMinWidth(USE_PREF_SIZE);
            Meter meter = Meter.of((double) gone / now.days(), text);
            meter.getStyleClass().add("elapsed");
            Tooltip.install(meter, new Tooltip(text));
            if (!narrow()) {
                end.getChildren().add(label);
            }
            end.getChildren().add(meter);
        }
    }

    private boolean running(Period now) {
        Periods periods = period.periods();
        return periods != null && !now.isAll() && periods.running(now);
    }

    private void chooseComparison(@Nullable Comparing chosen) {
        if (!showing && chosen != null) {
            look(looked().against(chosen.against()));
        }
    }

    private Selection looked() {
        return workspace.selectionProperty().get();
    }

    private void look(Selection selection) {
        workspace.selectionProperty().set(selection);
    }

    private boolean narrow() {
        return getWidth() > 0 && getWidth() < NARROW * unit();
    }

    private double unit() {
        return add.getFont().getSize();
    }

    private String say(Comparing choice) {
        Against chosen = choice.against();
        if (chosen == null) {
            return words.get("figures.against.none");
        }
        Selection selection = looked();
        Periods periods = period.periods();
        Period now = periods == null ? Period.ALL : periods.orCurrent(selection.period());
        if (chosen == Against.TARGET || !running(now) || periods == null) {
            return words.get("figures.against." + chosen.id());
        }
        return selection.wholeComparison()
                ? words.get("figures.against." + chosen.id() + ".whole")
                : words.get("figures.against." + chosen.id() + ".days", periods.elapsed(now));
    }
}
