package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.plan.GoalCard;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.Meter;
import app.quarterdeck.ui.look.FirstLookPane;
import app.quarterdeck.ui.shell.Ways;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The goals Quarterdeck knows, a card each, with how many of its questions the data can answer. */
final class GoalGallery extends ScrollPane {

    private static final int COLUMNS = 3;

    private final Messages words;
    private final Consumer<String> choose;
    private final GridPane grid = new GridPane();
    private final FirstLookPane look;

    GoalGallery(OpenWorkspace workspace, GoalModel model, GoalActions actions, Ways ways) {
        this.words = workspace.words();
        this.choose = actions::begin;
        grid.getStyleClass().add("goal-cards");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            grid.getColumnConstraints().add(column);
        }
        look = new FirstLookPane(workspace, ways);
        VBox page = new VBox(new OwnGoals(words, model, actions), look,
                Texts.message(words.get("goal.gallery.message")),
                Texts.line(words.get("goal.gallery.sub"),
                        "gallery-sub"),
                grid);
        page.getStyleClass().add("page");
        setContent(page);
        setFitToWidth(true);
        model.cards.addListener((ListChangeListener<GoalCard>) _ -> show(model.cards));
        show(model.cards);
    }

    /** As the design has them; best first as long as no goal was chosen. */
    private static List<GoalCard> ordered(List<GoalCard> cards) {
        return cards.stream().anyMatch(GoalCard::kept)
                ? cards
                : cards.stream().sorted(Comparator.comparingDouble(GoalCard::share).reversed()).toList();
    }

    /** Puts the focus on the first finding, else on the first card. */
    void focusFirst() {
        if (!look.focusFirst() && !grid.getChildren().isEmpty()) {
            grid.getChildren().getFirst().requestFocus();
        }
    }

    private void show(List<GoalCard> all) {
        List<GoalCard> cards = ordered(all);
        boolean had = getScene() != null && grid.getChildren().contains(getScene().getFocusOwner());
        boolean first = grid.getChildren().isEmpty();
        grid.getChildren().clear();
        for (int i = 0; i < cards.size(); i++) {
            grid.add(card(cards.get(i)), i % COLUMNS, i / COLUMNS);
        }
        if (had || (first && getScene() != null)) {
            focusFirst();
        }
    }

    private Node card(GoalCard card) {
        String id = card.id();
        String name = words.get("guide.goal." + id + ".name");
        String help = words.get("guide.goal." + id + ".help");
        String count = words.get("goal.card.count", card.answerable(), card.questions());
        Label title = Texts.heading(name);
        VBox texts = new VBox(title, Texts.sub(help));
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox head = new HBox(Icons.of(icon(card), Icons.Size.LARGE), texts);
        head.getStyleClass().add("goal-card-head");
        if (card.kept()) {
            head.getChildren().add(new Chip(words.get("goal.card.kept"), Tone.ACCENT, Feather.CHECK));
        }
        Region gap = new Region();
        VBox.setVgrow(gap, Priority.ALWAYS);
        Meter meter = Meter.pieces(card.answerable(), card.questions(), count);
        HBox.setHgrow(meter, Priority.ALWAYS);
        HBox foot = new HBox(meter, Texts.line(count, "caption"));
        foot.getStyleClass().add("goal-card-foot");
        VBox inside = new VBox(head, gap, foot);
        Button button = Buttons.styled(Buttons.plain("", () -> choose.accept(id)), "goal-card");
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.get("goal.card.said", name, help, count));
        // else its words, once laid out wide, would keep a window from getting narrower
        button.setMinWidth(0);
        button.setMaxWidth(Double.MAX_VALUE);
        inside.prefWidthProperty().bind(button.widthProperty().subtract(button.widthProperty().multiply(0.11)));
        return button;
    }

    private static Feather icon(GoalCard card) {
        return Feather.valueOf(card.icon().toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
