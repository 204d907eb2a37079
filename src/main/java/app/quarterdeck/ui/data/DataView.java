package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.parts.Crumb;
import app.quarterdeck.ui.kit.parts.Pills;
import java.text.NumberFormat;
import java.util.List;
import java.util.function.Consumer;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.TableView;
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

    private final Messages words;
    private final DataModel model;
    private final ImportList imports;
    private final Pills<DataModel.Tab> pills = new Pills<>();
    private final RecordTable records;
    private final TableView<SetAside> aside;
    private final CustomTextField search = new CustomTextField();
    private final HBox narrowed = new HBox();
    private final HealthPanel health;
    private final StackPane place = new StackPane();

    DataView(Messages words, DataModel model, boolean writable, Consumer<Imported> undo, Runnable showNeeds,
            Runnable findSame) {
        this.words = words;
        this.model = model;
        imports = new ImportList(words, writable, undo);
        records = new RecordTable(words, model);
        aside = AsideTable.of(words, model);
        health = new HealthPanel(words, showNeeds, this::seeEarly);
        pills.valueProperty().bindBidirectional(model.tabProperty());
        search();
        narrowed.getStyleClass().add("narrowed");
        HBox.setHgrow(pills, Priority.ALWAYS);
        HBox bar = new HBox(pills, narrowed, Buttons.plain(Feather.COPY, words.get("data.same.find"), findSame),
                search);
        bar.getStyleClass().add("records-bar");
        VBox.setVgrow(place, Priority.ALWAYS);
        VBox main = new VBox(imports, bar, place);
        main.getStyleClass().add("data-main");
        main.setMinWidth(0);
        HBox.setHgrow(main, Priority.ALWAYS);
        getChildren().addAll(main, health);
        getStyleClass().add("data-view");
        model.contentsProperty().subscribe(this::show);
        model.tabProperty().subscribe(this::turn);
        model.onlyProperty().subscribe(this::narrow);
    }

    RecordTable records() {
        return records;
    }

    TableView<SetAside> aside() {
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
        return DataModel.Tab.QUARANTINE.equals(model.tabProperty().get()) ? aside : records.node();
    }

    private void show(DataModel.@Nullable Contents now) {
        if (now == null) {
            return;
        }
        imports.show(now.imports());
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        pills.choices(List.copyOf(now.counts().keySet()), tab -> tab.kind() == null
                ? words.get("data.quarantine")
                : RecordTable.say(words, tab.kind()), tab -> numbers.format(now.counts().getOrDefault(tab, 0)));
        health.show(now);
    }

    private void turn(DataModel.@Nullable Tab now) {
        boolean set = DataModel.Tab.QUARANTINE.equals(now);
        search.setVisible(!set);
        place.getChildren().setAll(set ? aside : records.node());
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

    private void seeEarly() {
        DataModel.Contents now = model.contentsProperty().get();
        if (now != null) {
            model.tabProperty().set(new DataModel.Tab(now.health().kind()));
            model.onlyProperty().set(now.health().early());
        }
    }

    private void narrow(long @Nullable [] ids) {
        narrowed.getChildren().clear();
        if (ids != null) {
            narrowed.getChildren().add(new Crumb(words, words.get("data.only.early", ids.length),
                    () -> model.onlyProperty().set(null)));
        }
    }
}
