package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Records;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.card.CardPanel;
import app.quarterdeck.ui.data.edit.FilterPane;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.parts.Crumb;
import app.quarterdeck.ui.kit.parts.Pills;
import java.text.NumberFormat;
import java.util.List;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Imports, pills, table, health: what is seen once there is data. */
final class DataView extends HBox {

    private static final Duration TYPING = Duration.millis(250);

    /** The kinds of record on view as pills, where there are many kinds. */
    private static final int FRONT = 3;

    private final Messages words;
    private final DataModel model;
    private final ImportList imports;
    private final Pills<DataModel.Tab> pills = new Pills<>();
    private final RecordTable records;
    private final AsideTable aside;
    private final FormPanels forms;
    private final Panels panels;
    private final CustomTextField search = new CustomTextField();
    private final HBox narrowed = new HBox();
    private final HealthPanel health;
    private final HBox bar = new HBox();
    private final Button same;
    private final StackPane place = new StackPane();

    /**
     * @param findSame looks for records that are there twice
     * @param look     what stands out in fresh data
     */
    DataView(OpenWorkspace open, Background background, DataModel model, DataEdits edits, ImportList imports,
            Runnable showNeeds,
            Runnable findSame, Typing typing, Node look) {
        this.words = open.words();
        this.model = model;
        this.imports = imports;
        same = Buttons.plain(Feather.COPY, words.get("data.same.find"), findSame);
        VBox main = new VBox();
        panels = new Panels(main);
        CardPanel card = new CardPanel(open, background, panels);
        records = new RecordTable(words, model, edits, this::open, (kind, row) -> card.record(kind, row.id()));
        forms = new FormPanels(words, model, edits, panels, records::reveal);
        aside = new AsideTable(words, model, edits, forms::open);
        health = new HealthPanel(words, model, showNeeds, typing);
        pills.valueProperty().bindBidirectional(model.tabProperty());
        search();
        narrowed.getStyleClass().add("narrowed");
        HBox.setHgrow(pills, Priority.ALWAYS);
        bar.getStyleClass().add("records-bar");
        VBox.setVgrow(place, Priority.ALWAYS);
        main.getChildren().setAll(imports, look, bar, narrowed, place);
        main.getStyleClass().add("data-main");
        main.setMinWidth(0);
        HBox.setHgrow(panels, Priority.ALWAYS);
        health.visibleProperty().bind(panels.anyOpenProperty().not());
        health.managedProperty().bind(health.visibleProperty());
        getChildren().addAll(panels, health);
        getStyleClass().add("data-view");
        model.contentsProperty().subscribe(this::show);
        model.tabProperty().subscribe(this::turn);
        model.onlyProperty().subscribe(this::narrow);
        model.filtersProperty().subscribe(this::narrow);
        model.tableProperty().subscribe(this::narrow);
    }

    private void open(RecordKind kind, Records.Row row) {
        forms.open(kind, row);
    }

    FormPanels forms() {
        return forms;
    }

    /** @return false where no panel was open */
    boolean closePanel() {
        return panels.closeLast();
    }

    /** Edits what is in hand. */
    void edit() {
        if (quarantine()) {
            aside.edit();
        } else {
            records.edit();
        }
    }

    private boolean quarantine() {
        return DataModel.Tab.QUARANTINE.equals(model.tabProperty().get());
    }

    RecordTable records() {
        return records;
    }

    AsideTable aside() {
        return aside;
    }

    TextField searchField() {
        return search;
    }

    /** Puts the focus where work begins. */
    void focus() {
        shownTable().requestFocus();
    }

    private Node shownTable() {
        return quarantine() ? aside.node() : records.node();
    }

    private void show(DataModel.@Nullable Contents now) {
        if (now == null) {
            return;
        }
        imports.show(now.imports(), now.files());
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        pills.choices(List.copyOf(now.counts().keySet()), tab -> tab.kind() == null
                ? words.get("data.quarantine")
                : RecordTable.say(words, tab.kind()), tab -> numbers.format(now.counts().getOrDefault(tab, 0)), FRONT,
                words.get("data.more"));
    }

    private void turn(DataModel.@Nullable Tab now) {
        boolean set = DataModel.Tab.QUARANTINE.equals(now);
        bar.getChildren().setAll(set ? List.of(pills, aside.bar()) : List.of(pills, same, search));
        place.getChildren().setAll(set ? aside.node() : records.node());
        panels.closeSide();
    }

    private void search() {
        PauseTransition wait = new PauseTransition(TYPING);
        wait.setOnFinished(_ -> model.searchProperty().set(search.getText()));
        search.textProperty().subscribe((_, _) -> wait.playFromStart());
        search.setOnAction(_ -> model.searchProperty().set(search.getText()));
        search.setPromptText(words.get("data.search"));
        search.setAccessibleText(words.get("data.search.long"));
        search.setLeft(Icons.of(Feather.SEARCH));
        search.getStyleClass().add("records-search");
    }

    private void narrow() {
        narrowed.getChildren().clear();
        DataModel.Only only = model.onlyProperty().get();
        if (only != null) {
            narrowed.getChildren().add(new Crumb(words, words.get("data.only", only.words(), only.ids().length),
                    model::all));
        }
        model.filtersProperty().get().forEach((field, filter) -> narrowed.getChildren()
                .add(new Crumb(words, FilterPane.say(words, filter), () -> model.filter(field, null))));
        DataModel.Table now = model.tableProperty().get();
        if (now != null && (now.rows().size() < now.all() || !narrowed.getChildren().isEmpty())) {
            narrowed.getChildren().addFirst(Texts.line(words.get("data.found", now.rows().size(), now.all()), "sub"));
        }
        narrowed.setVisible(!narrowed.getChildren().isEmpty());
        narrowed.setManaged(narrowed.isVisible());
    }
}
