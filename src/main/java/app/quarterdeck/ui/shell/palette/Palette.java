package app.quarterdeck.ui.shell.palette;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.keys.KeyHints;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.feather.Feather;

/** The card that opens on Ctrl+K: a field, and below it what was found in groups. Arrows move, Enter runs. */
public final class Palette extends VBox {

    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Messages words;
    private final List<PaletteEntry> entries;
    private final Runnable close;
    private final TextField field = new TextField();
    private final VBox results = new VBox();
    private final List<Node> rows = new ArrayList<>();
    private List<PaletteEntry> found = List.of();
    private int chosen;

    /** @param close takes the palette away; called before an entry runs */
    public Palette(Messages words, List<PaletteEntry> entries, Runnable close) {
        this.words = words;
        this.entries = List.copyOf(entries);
        this.close = close;
        getStyleClass().addAll("overlay-card", "palette");
        field.getStyleClass().add("palette-field");
        field.setPromptText(words.get("ui.find.long"));
        field.setAccessibleText(words.get("ui.find.long"));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(Icons.of(Feather.SEARCH, Icons.Size.LARGE), field, KeyHints.cap("Esc"));
        head.getStyleClass().add("palette-head");
        results.getStyleClass().add("palette-results");
        KeyHints foot = new KeyHints(List.of(KeyHint.shown("↑ ↓", words.get("ui.palette.move")),
                KeyHint.shown("Enter", words.get("ui.palette.open"))));
        foot.getStyleClass().add("palette-foot");
        getChildren().addAll(head, results, foot);
        setMaxHeight(Region.USE_PREF_SIZE);
        field.textProperty().subscribe(this::search);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    }

    /** Puts the cursor into the field. */
    public void focus() {
        field.requestFocus();
    }

    private void key(KeyEvent event) {
        KeyCode code = event.getCode();
        if (code == KeyCode.DOWN || (code == KeyCode.TAB && !event.isShiftDown())) {
            choose(chosen + 1);
        } else if (code == KeyCode.UP || code == KeyCode.TAB) {
            choose(chosen - 1);
        } else if (code == KeyCode.ENTER) {
            run(chosen);
        } else {
            return;
        }
        event.consume();
    }

    private void search(String typed) {
        Search search = new Search(typed);
        found = search.among(entries);
        rows.clear();
        results.getChildren().clear();
        PaletteEntry.Group last = null;
        for (int i = 0; i < found.size(); i++) {
            PaletteEntry entry = found.get(i);
            if (entry.group() != last) {
                last = entry.group();
                results.getChildren().add(
                        Texts.line(words.get("ui.palette." + last.name().toLowerCase(Locale.ROOT)), "palette-group"));
            }
            Node row = row(entry, search, i);
            rows.add(row);
            results.getChildren().add(row);
        }
        if (found.isEmpty()) {
            results.getChildren().add(Texts.line(words.get("ui.palette.none", typed.strip()), "palette-none"));
        }
        chosen = 0;
        choose(0);
    }

    private Node row(PaletteEntry entry, Search search, int index) {
        TextFlow name = new TextFlow();
        boolean[] hits = search.hits(entry.name());
        for (int from = 0; from < hits.length;) {
            int to = from;
            while (to < hits.length && hits[to] == hits[from]) {
                to++;
            }
            Text part = new Text(entry.name().substring(from, to));
            part.getStyleClass().add(hits[from] ? "hit" : "plain");
            name.getChildren().add(part);
            from = to;
        }
        name.setMinWidth(USE_PREF_SIZE);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Node enter = KeyHints.cap("Enter");
        enter.getStyleClass().add("palette-enter");
        HBox row = new HBox(Icons.of(entry.icon()), name, Texts.line(entry.detail(), "caption"), gap, enter);
        row.setFillHeight(false);
        row.getStyleClass().add("palette-row");
        row.setAccessibleText(entry.name() + ", " + entry.detail());
        row.setOnMouseClicked(_ -> run(index));
        return row;
    }

    private void choose(int index) {
        if (rows.isEmpty()) {
            return;
        }
        rows.get(Math.min(chosen, rows.size() - 1)).pseudoClassStateChanged(CHOSEN, false);
        chosen = Math.floorMod(index, rows.size());
        rows.get(chosen).pseudoClassStateChanged(CHOSEN, true);
        field.setAccessibleHelp(found.get(chosen).name());
    }

    private void run(int index) {
        if (index < found.size()) {
            close.run();
            found.get(index).run().run();
        }
    }
}
