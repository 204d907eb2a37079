package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Behind;
import app.quarterdeck.session.Exports;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.card.CardPanel;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.panel.BottomPanel;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * What opens from a figure, beside the screen's main part: recipe at the right, rows or table at the bottom. Panels that
 * are open follow the tile or answer that is selected. Asked twice for the same, it closes it.
 */
public final class Drill {

    /** More rows than this nobody scrolls through; the export has as many. */
    private static final int MOST_ROWS = 50_000;

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Panels panels;
    private final Ways ways;
    private final CardPanel card;
    private final RecipeBody recipes;
    private final Supplier<Selection> looked;
    private @Nullable Subject subject;
    private @Nullable SidePanel recipe;
    private @Nullable BottomPanel rows;
    private @Nullable BottomPanel table;

    public Drill(OpenWorkspace workspace, Background background, Panels panels, Ways ways) {
        this(workspace, background, panels, ways, workspace.selectionProperty()::get);
    }

    /** @param looked what the figures are of, where it is not what the other screens look at */
    public Drill(OpenWorkspace workspace, Background background, Panels panels, Ways ways,
            Supplier<Selection> looked) {
        this.looked = looked;
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.panels = panels;
        this.ways = ways;
        this.card = new CardPanel(workspace, background, panels);
        this.recipes = new RecipeBody(words);
    }

    /** Another tile or answer is selected, or the figures are new; null where nothing can be opened. */
    public void follow(@Nullable Subject now) {
        boolean same = now != null && now.equals(subject);
        subject = now;
        if (!same && now != null && !now.results().isEmpty()) {
            if (recipe != null && panels.openSide() == recipe) {
                openRecipe(now);
            }
            if (rows != null && panels.openBottom() == rows) {
                openRows(now, false);
            } else if (table != null && panels.openBottom() == table) {
                openTable(now);
            }
        }
    }

    public void recipe() {
        if (recipe != null && panels.openSide() == recipe) {
            panels.closeSide();
        } else if (subject != null && !subject.results().isEmpty()) {
            openRecipe(subject);
        }
    }

    public void rows() {
        if (rows != null && panels.openBottom() == rows) {
            panels.closeBottom();
        } else if (subject != null && !subject.results().isEmpty()) {
            openRows(subject, true);
        }
    }

    public void table() {
        if (table != null && panels.openBottom() == table) {
            panels.closeBottom();
        } else if (subject != null && !subject.table().rows().isEmpty()) {
            openTable(subject);
        }
    }

    private void openRecipe(Subject now) {
        SidePanel panel = new SidePanel(words, words.get("figures.recipe"));
        panel.content(recipes.of(now.results()));
        panel.actions(Icons.button(Feather.COPY, words.get("figures.recipe.copy"), null,
                () -> Clip.copy(recipes.text(now.results()))));
        recipe = panel;
        panels.side(panel);
    }

    /** The rows of the main figure; where it rests on others, of the first of them. */
    private void openRows(Subject now, boolean focus) {
        Result main = now.results().getFirst();
        Selection selection = looked.get().over(main.period());
        RowsPanel panel = new RowsPanel(words, now, main, this::export,
                (kind, row) -> card.record(kind, row.id()));
        String measured = words.get("session.measure." + main.unit().id());
        rows = panel.panel();
        panels.bottom(panel.panel());
        background.run("rows", (_, _) -> Behind.of(workspace.session(), main.metric(), selection, MOST_ROWS, measured,
                words), behind -> {
                    panel.show(behind);
                    if (focus) {
                        panel.focus();
                    }
                });
    }

    private void openTable(Subject now) {
        BottomPanel panel = FigureTable.panel(words, now, this::export);
        table = panel;
        panels.bottom(panel);
    }

    private void export(String name, List<String> headings, List<List<Object>> lines) {
        String file = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-") + ".csv";
        Path target = ways.saveAs(words.get("figures.rows.export"), file, words.get("figures.csv"));
        if (target != null) {
            background.run("export", (_, cancelled) -> {
                Exports.csv(target, headings, lines, cancelled);
                return target;
            }, done -> ways.notices().show(words.get("figures.exported", lines.size(), done.toString()),
                    words.get("figures.copy-path"), () -> Clip.copy(done.toString())));
        }
    }
}
