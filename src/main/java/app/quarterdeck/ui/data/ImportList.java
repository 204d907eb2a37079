package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Imported;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The imports, newest first: what each brought, when, and the way back. */
final class ImportList extends VBox {

    private static final int FEW = 3;
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");

    private final Messages words;
    private final Consumer<Imported> undo;
    private final Consumer<Imported> again;
    private final boolean writable;
    private final Button all;
    private final Button allAgain;
    private final VBox rows = new VBox();
    private boolean allShown;
    private List<Imported> imports = List.of();
    private Set<Integer> lasting = Set.of();

    /**
     * @param again    reads the file of an import again
     * @param allAgain reads all files again
     */
    ImportList(Messages words, boolean writable, Consumer<Imported> undo, Consumer<Imported> again,
            Runnable allAgain) {
        this.again = again;
        this.allAgain = Buttons.styled(Buttons.plain(Feather.ROTATE_CW, words.get("data.again.all"), allAgain),
                "small");
        this.words = words;
        this.undo = undo;
        this.writable = writable;
        all = Buttons.link("", () -> {
            allShown = !allShown;
            arrange();
        });
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.heading(words.get("data.imports")), gap, all, this.allAgain);
        head.getStyleClass().add("imports-head");
        getStyleClass().add("imports");
        getChildren().addAll(head, rows);
    }

    /** @param files the imports whose file can be read again */
    void show(List<Imported> now, Set<Integer> files) {
        imports = now;
        lasting = files;
        arrange();
    }

    private void arrange() {
        all.setVisible(imports.size() > FEW);
        all.setManaged(imports.size() > FEW);
        allAgain.setDisable(!writable || lasting.isEmpty());
        all.setText(allShown ? words.get("data.imports.few") : words.get("data.imports.all", imports.size()));
        rows.getChildren()
                .setAll(imports.stream().limit(allShown ? Long.MAX_VALUE : FEW).map(this::row).toList());
    }

    private Node row(Imported batch) {
        Label number = Texts.line(words.get("data.number", batch.id()), "sub", "import-number");
        Label name = Texts.line(batch.sheet().isEmpty()
                ? batch.file()
                : words.get("data.import.sheet", batch.file(), batch.sheet()), "name");
        Label counts = Texts.line(counts(batch), "sub");
        HBox what = new HBox(name, counts);
        what.getStyleClass().add("import-what");
        what.setMinWidth(0);
        HBox.setHgrow(what, Priority.ALWAYS);
        Label when = Texts.line(when(batch.importedAt()), "sub", "import-when");
        Node end;
        if (batch.undoneAt() != null) {
            end = Texts.line(words.get("data.import.undone"), "sub", "import-undone");
        } else {
            Button button = Buttons.styled(Buttons.plain(Feather.CORNER_UP_LEFT, words.get("data.import.undo"),
                    () -> undo.accept(batch)), "small");
            button.setAccessibleText(words.get("data.import.undo.long", batch.id(), batch.file()));
            button.setDisable(!writable);
            Button read = Icons.button(Feather.ROTATE_CW, words.get("data.again.long", batch.file()), null,
                    () -> again.accept(batch));
            read.setDisable(!writable);
            read.setVisible(lasting.contains(batch.id()));
            HBox buttons = new HBox(read, button);
            buttons.getStyleClass().add("import-buttons");
            end = buttons;
        }
        HBox row = new HBox(number, what, when, end);
        row.getStyleClass().add("import-row");
        return row;
    }

    private String counts(Imported batch) {
        return words.get(batch.undoneAt() == null ? "data.import.counts" : "data.import.counts.undone",
                batch.imported(), batch.updated(), batch.quarantined(), batch.gone());
    }

    private String when(LocalDateTime at) {
        LocalDate day = at.toLocalDate();
        return day.equals(LocalDate.now(java.time.ZoneId.systemDefault()))
                ? words.get("data.import.today", CLOCK.format(at))
                : words.date(day);
    }
}
