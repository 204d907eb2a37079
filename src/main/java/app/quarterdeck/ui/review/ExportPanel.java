package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.review.ReviewPlan;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.filter.PeriodChoice;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Running;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.kit.parts.AppearanceMenu;
import app.quarterdeck.ui.kit.parts.FormField;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** What the file will be: its kind, period, language, the pages beside the questions. */
final class ExportPanel {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final ReviewModel model;
    private final ReviewActions actions;
    private final PageNames names;
    private final StackPane place = new StackPane();
    private final ExportCards cards;
    private final PeriodChoice period;
    private final Label filters = Texts.caption("");
    private final CheckBox definitions;
    private final CheckBox leftOut;
    private final Label off = Texts.caption("");
    private final SidePanel panel;
    private Subscription following = Subscription.EMPTY;

    ExportPanel(OpenWorkspace workspace, Background background, ReviewModel model, ReviewActions actions,
            PageNames names) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.model = model;
        this.actions = actions;
        this.names = names;
        cards = new ExportCards(words, model, actions);
        period = new PeriodChoice(workspace, background);
        period.menu().asField();
        period.narrow(true);
        MenuChoice<Locale> language = new MenuChoice<Locale>(null, "", AppearanceMenu::name).asField()
                .named(words.get("review.language"));
        language.choices(Messages.LANGUAGES);
        language.valueProperty().bindBidirectional(model.language);
        definitions = option("review.definitions", ReviewPlan.DEFINITIONS);
        leftOut = option("review.left-out", ReviewPlan.LEFT_OUT);
        CheckBox rows = new CheckBox(words.get("review.rows"));
        rows.setMnemonicParsing(false);
        rows.setWrapText(true);
        rows.selectedProperty().bindBidirectional(model.rows);
        VBox body = new VBox(Texts.sub(words.get("review.export.why")), place,
                new VBox(new FormField(words.get("figures.period"), period.menu()), filters),
                new FormField(words.get("review.language"), language), new VBox(definitions, leftOut, rows), off);
        body.getChildren().forEach(node -> node.getStyleClass().add("export-part"));
        body.getStyleClass().add("export-body");
        panel = new SidePanel(words, words.get("review.export"));
        panel.getStyleClass().add("export-panel");
        panel.content(body);
        place.getChildren().setAll(cards);
        model.plan.subscribe(_ -> show());
        model.fresh.workingProperty().subscribe(_ -> show());
        model.fresh.shownProperty().subscribe(_ -> show());
        model.writing.subscribe(this::writing);
        workspace.selectionProperty().subscribe(_ -> filters());
    }

    SidePanel panel() {
        return panel;
    }

    private CheckBox option(String key, String id) {
        CheckBox box = new CheckBox(words.get(key));
        box.setMnemonicParsing(false);
        box.setOnAction(_ -> page(id).ifPresent(actions::toggle));
        return box;
    }

    private java.util.Optional<ReviewPlan.Page> page(String id) {
        return model.plan.get().pages().stream().filter(page -> page.id().equals(id)).findFirst();
    }

    private void show() {
        definitions.setSelected(page(ReviewPlan.DEFINITIONS).map(ReviewPlan.Page::on).orElse(false));
        leftOut.setSelected(page(ReviewPlan.LEFT_OUT).map(ReviewPlan.Page::on).orElse(false));
        cards.setDisable(model.draft() == null || model.on() == 0 || model.fresh.workingProperty().get());
        List<ReviewPlan.Page> pages = model.plan.get().pages();
        String numbers = pages.stream().filter(page -> !page.on()).map(names::of)
                .collect(Collectors.joining(words.get("review.between")));
        off.setText(numbers.isEmpty()
                ? ""
                : model.on() == 0 ? words.get("review.none") : words.get("review.off", numbers));
        off.setVisible(!numbers.isEmpty());
    }

    private void filters() {
        String said = workspace.selectionProperty().get().where().stream().map(this::say)
                .collect(Collectors.joining(words.get("review.between")));
        filters.setText(said);
        filters.setVisible(!said.isEmpty());
        filters.setManaged(!said.isEmpty());
    }

    private String say(Filter filter) {
        return words.get("figures.filter", Choices.say(filter.dimension(), words),
                filter.values().stream().map(key -> Choices.say(filter.dimension(), key, words))
                        .collect(Collectors.joining(words.get("guide.comma"))));
    }

    /** While the file is written, how far it is and the way to call it off take the cards' place. */
    private void writing(@Nullable Running work) {
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (work == null) {
            place.getChildren().setAll(cards);
            return;
        }
        Label step = Texts.caption("");
        ProgressBar bar = new ProgressBar();
        bar.getStyleClass().add("work-bar");
        bar.setMaxWidth(Double.MAX_VALUE);
        following = work.fractionProperty().subscribe(now -> bar.setProgress(now.doubleValue()))
                .and(work.stepProperty().subscribe(
                        now -> step.setText(now == null ? words.get("ui.working") : words.say(now))));
        VBox box = new VBox(step, bar, Buttons.small(words.get("ui.cancel"), actions::cancel));
        box.getStyleClass().add("export-progress");
        place.getChildren().setAll(box);
    }
}
