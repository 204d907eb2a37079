package app.quarterdeck.ui.figures.take;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.session.Exports;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.shell.Ways;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Copies, saves and prints charts, always light: they go onto paper and slides. */
public final class ChartTaking {

    private static final int COPIED = 2;
    private static final int PRINTED = 4;

    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final ChartStyle style = ChartStyle.of(false);

    public ChartTaking(Messages words, Background background, Ways ways) {
        this.words = words;
        this.background = background;
        this.ways = ways;
    }

    /** A button with the menu of a chart; by keyboard the screen opens the menu with {@link #open}. */
    public Button button(Taken taken) {
        Button button = Icons.button(Feather.MORE_HORIZONTAL, words.get("take.menu", taken.name()), null, () -> {
        });
        button.getStyleClass().add("take-chart");
        button.setFocusTraversable(false);
        button.setOnAction(_ -> open(taken, button));
        return button;
    }

    /** Opens the menu below a node; nothing where there is nothing to take. */
    public void open(@Nullable Taken taken, Node below) {
        if (taken == null) {
            return;
        }
        ContextMenu menu = new ContextMenu(
                item("take.copy", Feather.COPY, () -> copy(taken)),
                new SeparatorMenuItem(),
                item("take.png", Feather.IMAGE, () -> chart(taken, ".png", "take.kind.png")),
                item("take.svg", Feather.EDIT_2, () -> chart(taken, ".svg", "take.kind.svg")),
                item("take.csv.excel", Feather.GRID, () -> table(taken, true)),
                item("take.csv", Feather.FILE_TEXT, () -> table(taken, false)),
                new SeparatorMenuItem(),
                item("take.print", Feather.PRINTER, () -> print(taken, below)));
        menu.getItems().getFirst().setAccelerator(KeyCombination.valueOf("Shortcut+C"));
        menu.show(below, Side.BOTTOM, 0, 0);
    }

    private MenuItem item(String key, Feather icon, Runnable action) {
        MenuItem item = new MenuItem(words.get(key), Icons.of(icon));
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> action.run());
        return item;
    }

    /** Puts picture and table on the clipboard at once; nothing where there is nothing to take. */
    public void copy(@Nullable Taken taken) {
        if (taken == null) {
            return;
        }
        background.run("copy", (_, _) -> image(taken, COPIED), image -> {
            Clip.copy(image, Exports.html(taken.table(), words), Exports.tabbed(taken.table(), words));
            ways.notices().show(words.get("take.copied", taken.name()));
        });
    }

    private Image image(Taken taken, int scale) {
        return new Image(new ByteArrayInputStream(Exports.picture(taken.chart(), style, words, scale)));
    }

    private void chart(Taken taken, String ending, String kind) {
        save(taken, ending, kind, (target, cancelled) -> Exports.chart(target, taken.chart(), style, words, cancelled));
    }

    /** @param excel with the mark by which Excel knows UTF-8 */
    private void table(Taken taken, boolean excel) {
        save(taken, ".csv", "figures.csv",
                (target, cancelled) -> Exports.csv(target, taken.table(), excel, cancelled));
    }

    private interface Content {
        void write(Path target, Cancellation cancelled);
    }

    private void save(Taken taken, String ending, String kind, Content content) {
        String name = taken.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
        Path target = ways.saveAs(words.get("take.save"), name + ending, words.get(kind));
        if (target != null) {
            background.run("export", (_, cancelled) -> {
                content.write(target, cancelled);
                return target.toString();
            }, path -> ways.notices().show(words.get("take.saved", path), words.get("figures.copy-path"),
                    () -> Clip.copy(path)));
        }
    }

    private void print(Taken taken, Node node) {
        background.run("print", (_, _) -> image(taken, PRINTED), image -> {
            try {
                if (ChartPrint.print(image, taken.name(), node.getScene().getWindow())) {
                    ways.notices().show(words.get("take.printed", taken.name()));
                }
            } catch (UserFault fault) {
                background.failed(fault);
            }
        });
    }
}
