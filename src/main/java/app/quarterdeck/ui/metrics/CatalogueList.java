package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.plan.MetricEntry;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.parts.Pills;
import app.quarterdeck.ui.metrics.MetricsModel.Shown;
import app.quarterdeck.ui.metrics.Shelf.Show;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All metrics, family by family: found by a part of their name, only those ready or only those that lack something. */
final class CatalogueList extends VBox {

    /** A step over a heading. */
    private static final int STEP = 2;
    private static final int CONTEXT = 5;

    private final Messages words;
    private final MetricsModel model;
    private final MetricsActions actions;
    private final CustomTextField search = new CustomTextField();
    private final Pills<Show> pills = new Pills<>();
    private final ListView<Shelf> list = new ListView<>();
    private boolean filling;

    CatalogueList(Messages words, MetricsModel model, MetricsActions actions) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        search.setLeft(Icons.of(Feather.SEARCH));
        search.getStyleClass().add("shelf-search");
        search.textProperty().subscribe(_ -> fill());
        search.setOnAction(_ -> add());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        pills.valueProperty().set(Show.ALL);
        pills.valueProperty().subscribe(_ -> fill());
        list.getStyleClass().add("shelf");
        list.setCellFactory(_ -> new ShelfCell(words, this::isChosen, this::choose));
        list.setPlaceholder(Texts.sub(words.get("shelf.none")));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::walking);
        list.getSelectionModel().selectedItemProperty().subscribe(this::look);
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("catalogue");
        getChildren().addAll(search, pills, list);
        model.shownProperty().subscribe(_ -> refill());
        model.selectedProperty().subscribe(_ -> select());
    }

    void focus() {
        list.requestFocus();
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }

    private boolean isChosen(String metric) {
        Shown shown = model.shownProperty().get();
        return shown != null && shown.isChosen(metric);
    }

    private void refill() {
        Shown shown = model.shownProperty().get();
        if (shown == null) {
            return;
        }
        String all = words.get("shelf.search", shown.catalogue().size());
        search.setPromptText(all);
        search.setAccessibleText(all);
        pills.choices(List.of(Show.values()), show -> words.get("shelf.show." + show.name().toLowerCase(Locale.ROOT)),
                show -> show == Show.ALL ? null : words.get("shelf.count", count(shown, show)));
        fill();
        list.refresh();
    }

    private static long count(Shown shown, Show show) {
        return shown.catalogue().stream().filter(show::admits).count();
    }

    private void fill() {
        Shown shown = model.shownProperty().get();
        Show show = Objects.requireNonNullElse(pills.valueProperty().get(), Show.ALL);
        if (shown != null) {
            List<Shelf> now = Shelf.of(shown.catalogue(), show, search.getText(),
                    id -> words.get("metrics.family." + id));
            if (!list.getItems().equals(now)) {
                filling = true;
                list.getItems().setAll(now);
                filling = false;
            }
            select();
        }
    }

    /** The metric looked at, where it is listed; else what a search found first. */
    private void select() {
        int place = place(model.selectedProperty().get());
        if (place < 0 && !search.getText().isBlank()) {
            place = step(-1, 1);
        }
        if (place < 0) {
            list.getSelectionModel().clearSelection();
        } else if (list.getSelectionModel().getSelectedIndex() != place) {
            list.getSelectionModel().select(place);
            reveal(place);
        }
    }

    private int place(String metric) {
        for (int i = 0; i < list.getItems().size(); i++) {
            MetricEntry entry = list.getItems().get(i).entry();
            if (entry != null && entry.id().equals(metric)) {
                return i;
            }
        }
        return -1;
    }

    private void look(@Nullable Shelf shelf) {
        if (!filling && shelf != null && shelf.entry() != null) {
            model.selectedProperty().set(shelf.entry().id());
        }
    }

    private void add() {
        Shelf shelf = list.getSelectionModel().getSelectedItem();
        if (shelf != null && shelf.entry() != null) {
            actions.add(shelf.entry().id());
        }
    }

    private void choose(String metric) {
        model.selectedProperty().set(metric);
        actions.add(metric);
    }

    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            event.consume();
            list.requestFocus();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            event.consume();
            search.clear();
        }
    }

    /** Headings are stepped over; above the first metric comes the search. */
    private void walking(KeyEvent event) {
        int now = list.getSelectionModel().getSelectedIndex();
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
            add();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            int next = step(now, event.getCode() == KeyCode.UP ? -1 : 1);
            if (next >= 0) {
                list.getSelectionModel().select(next);
                reveal(next);
            } else if (event.getCode() == KeyCode.UP) {
                search();
            }
        }
    }

    /** Just far enough for a step; what is far away comes with some lines above it. */
    private void reveal(int place) {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && near(flow, place)) {
            flow.scrollTo(place > 0 && list.getItems().get(place - 1).entry() == null ? place - 1 : place);
            flow.scrollTo(place);
        } else {
            list.scrollTo(Math.max(0, place - CONTEXT));
        }
    }

    private static boolean near(VirtualFlow<?> flow, int place) {
        var first = flow.getFirstVisibleCell();
        var last = flow.getLastVisibleCell();
        return first != null && last != null && place >= first.getIndex() - STEP && place <= last.getIndex() + STEP;
    }

    private int step(int from, int by) {
        for (int i = from + by; i >= 0 && i < list.getItems().size(); i += by) {
            if (list.getItems().get(i).entry() != null) {
                return i;
            }
        }
        return -1;
    }
}
