package app.quarterdeck.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class TablesTest {

    private record Row(String name, @Nullable Integer amount) {
    }

    private final TableView<Row> table = Tables.table("No rows");

    @Start
    void start(Stage stage) {
        TableColumn<Row, Integer> amount = Tables.number("Amount", "blank", Row::amount, String::valueOf);
        table.getColumns().addAll(List.of(Tables.name("Name", "blank", Row::name), amount));
        table.getItems().addAll(new Row("a", null), new Row("b", 9), new Row("c", 10));
        Scene scene = new Scene(table, 600, 400);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aBlankIsSpelledOut(FxRobot robot) {
        assertTrue(texts(robot).contains("blank"));
    }

    @Test
    void numbersSortByValueWithBlanksLast(FxRobot robot) {
        robot.interact(() -> {
            table.getSortOrder().add(table.getColumns().get(1));
            table.sort();
        });
        assertEquals(List.of("b", "c", "a"), table.getItems().stream().map(Row::name).toList());
    }

    @Test
    void cellsWithoutARowShowNothing(FxRobot robot) {
        robot.interact(() -> table.getItems().remove(1, 3));
        robot.interact(table::layout);
        assertEquals(List.of("a", "blank"), texts(robot));
    }

    private static List<String> texts(FxRobot robot) {
        return robot.lookup(".table-cell").queryAllAs(Labeled.class).stream().map(Labeled::getText)
                .filter(text -> text != null && !text.isEmpty()).toList();
    }
}
