package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.parts.Crumb;
import app.quarterdeck.ui.kit.parts.Pills;
import java.text.NumberFormat;
import java.util.List;
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

    DataView(Messages words, DataModel model, ImportList imports, Runnable showNeeds, Typing typing) {
        this.words = words;
        this.model = model;
        this.imports = imports;
        records = new RecordTable(words, model);
        aside = AsideTable.of(words, model);
        health = new HealthPanel(words, model, showNeeds, typing);
        pills.valueProperty().bindBidirectional(model.tabProperty());
        search();
        narrowed.getStyleClass().add("narrowed");
        HBox.setHgrow(pills, Priority.ALWAYS);
        HBox bar = new HBox(pills, narrowed, search);
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
        imports.show(now.imports(), now.files());
        NumberFormat numbers = NumberFormat.getIntegerInstance(words.formats());
        pills.choices(List.copyOf(now.counts().keySet()), tab -> tab.kind() == null
                ? words.get("data.quarantine")
                : RecordTable.say(words, tab.kind()), tab -> numbers.format(now.counts().getOrDefault(tab, 0)));
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

    private void narrow(DataModel.@Nullable Only only) {
        narrowed.getChildren().clear();
        if (only != null) {
            narrowed.getChildren().add(new Crumb(words, words.get("data.only", only.words(), only.ids().length),
                    model::all));
        }
    }
}
