package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.metrics.MetricsModel.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What is chosen for each question, and the guardrails, with today's figures. A plus makes its group the one added to. */
final class ChosenList extends ScrollPane {

    private static final PseudoClass TARGET = PseudoClass.getPseudoClass("target");

    private final Messages words;
    private final MetricsModel model;
    private final MetricsActions actions;
    private final Runnable search;
    private final Label headline = Texts.message("");
    private final Label sub = Texts.sub("");
    private final VBox groups = new VBox();
    private List<ChosenRow> rows = List.of();
    private boolean following;

    /** @param search goes to the catalogue, to choose one more */
    ChosenList(Messages words, MetricsModel model, MetricsActions actions, Runnable search) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.search = search;
        groups.getStyleClass().add("chosen-groups");
        VBox page = new VBox(headline, sub, groups);
        page.getStyleClass().add("chosen-page");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        getStyleClass().add("chosen-list");
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        model.shownProperty().subscribe(this::show);
        model.selectedProperty().subscribe(_ -> mark());
        model.targetProperty().subscribe(_ -> mark());
    }

    /** The row with the focus; null where it is elsewhere. */
    @Nullable
    ChosenRow focused() {
        return rows.stream().filter(Node::isFocused).findFirst().orElse(null);
    }

    /** @return false where the metric looked at is not chosen */
    boolean focus() {
        Optional<ChosenRow> row = selected();
        row.ifPresent(Node::requestFocus);
        return row.isPresent();
    }

    void remove() {
        ChosenRow row = focused();
        if (row != null) {
            int place = rows.indexOf(row);
            int next = place + 1 < rows.size() ? place + 1 : place - 1;
            if (next >= 0) {
                rows.get(next).requestFocus();
            }
            actions.remove(row.group(), row.metric());
        }
    }

    private Optional<ChosenRow> selected() {
        return rows.stream().filter(row -> row.metric().equals(model.selectedProperty().get())
                && row.group().id().equals(model.targetProperty().get())).findFirst();
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        boolean had = focused() != null;
        int chosen = shown.chosen();
        headline.setText(words.get("shelf.headline", chosen));
        sub.setText(chosen == shown.ready()
                ? words.get("shelf.sub.ready", chosen)
                : words.get("shelf.sub", shown.ready(), chosen - shown.ready()));
        List<ChosenRow> fresh = new ArrayList<>();
        groups.getChildren().clear();
        for (Chosen.Group group : shown.groups()) {
            VBox card = new VBox();
            card.getStyleClass().add("chosen-card");
            for (Chosen one : group.metrics()) {
                ChosenRow row = new ChosenRow(words, group, one, () -> look(group, one),
                        () -> actions.remove(group, one.metric()));
                fresh.add(row);
                card.getChildren().add(row);
            }
            if (group.metrics().isEmpty()) {
                Label none = Texts.line(words.get("shelf.group.none"), "caption");
                none.getStyleClass().add("chosen-none");
                card.getChildren().add(none);
            }
            VBox box = new VBox(head(group), card);
            box.setUserData(group.id());
            groups.getChildren().add(box);
        }
        rows = fresh;
        mark();
        if (had) {
            following = true;
            if (!focus() && !rows.isEmpty()) {
                rows.getFirst().requestFocus();
            }
            following = false;
        }
    }

    private Node head(Chosen.Group group) {
        Label title = Texts.line(group.title(), "group-title");
        title.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(title, gap);
        head.getStyleClass().add("chosen-head");
        if (group.open()) {
            var plus = Icons.button(Feather.PLUS, words.get("shelf.add.to", group.title()), null, () -> {
                model.targetProperty().set(group.id());
                search.run();
            });
            plus.getStyleClass().add("accent-icon");
            Tone.ACCENT.on(plus);
            head.getChildren().add(plus);
        }
        return head;
    }

    private void look(Chosen.Group group, Chosen one) {
        if (!following) {
            model.targetProperty().set(group.id());
            model.selectedProperty().set(one.metric());
        }
    }

    private void mark() {
        rows.forEach(row -> row.mark(row.metric().equals(model.selectedProperty().get())));
        groups.getChildren().forEach(box -> box.pseudoClassStateChanged(TARGET,
                model.targetProperty().get().equals(box.getUserData())));
    }

    private void key(KeyEvent event) {
        ChosenRow row = focused();
        if (row == null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int step = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
        int next = rows.indexOf(row) + step;
        if (step != 0) {
            event.consume();
            if (next >= 0 && next < rows.size()) {
                rows.get(next).requestFocus();
                Reveal.in(this, rows.get(next));
            }
        }
    }
}
