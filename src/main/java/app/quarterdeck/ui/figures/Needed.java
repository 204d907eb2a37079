package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.supply.CostPanel;
import app.quarterdeck.ui.figures.supply.MarketsPanel;
import app.quarterdeck.ui.figures.supply.RevenuePanel;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;

/** What is missing has one button: type it, set it, or import it. */
public final class Needed {

    private static final String COST = "settings.selling-cost";
    private static final String MARKETS = "settings.markets";
    private static final String REVENUE = "settings.revenue";
    private static final String TARGET = "goal.target";

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Panels panels;
    private final Ways ways;

    public Needed(OpenWorkspace workspace, Background background, Panels panels, Ways ways) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.panels = panels;
        this.ways = ways;
    }

    /** Whether it is a number to be typed rather than a column to be imported. */
    public static boolean typed(Answer.Need need) {
        return need.field().equals(COST) || need.field().equals(TARGET);
    }

    /** The words of the button. */
    public String button(Answer.Need need) {
        return switch (need.field()) {
            case COST -> words.get("figures.need.cost");
            case TARGET -> words.get("figures.need.target");
            case MARKETS -> words.get("figures.need.markets");
            case REVENUE -> words.get("figures.need.revenue");
            default -> typed(kind(need))
                    ? words.get("figures.need.type", words.get("meaning.kind." + kind(need).id()))
                    : words.get("figures.need.import");
        };
    }

    /** What the button does. */
    public void supply(Answer.Need need) {
        switch (need.field()) {
            case COST -> new CostPanel(workspace, background, panels).open(need);
            case MARKETS -> new MarketsPanel(workspace, background, panels).open();
            case REVENUE -> new RevenuePanel(workspace, background, panels).open();
            case TARGET -> ways.open(Step.GOAL);
            default -> {
                RecordKind kind = kind(need);
                if (typed(kind)) {
                    ways.typeIn(kind);
                } else {
                    ways.importFiles();
                }
            }
        }
    }

    /** The second way. */
    public void importFiles() {
        ways.importFiles();
    }

    /** Whether {@link #supply} leads to where it is typed, so that importing it is a second way. */
    public static boolean importable(Answer.Need need) {
        return typed(kind(need));
    }

    /** The kind of record that is missing, or of which a field is. Deals stand for what is no kind. */
    private static RecordKind kind(Answer.Need need) {
        return RecordKind.ofId(need.field().replaceFirst("\\..*", "")).orElse(RecordKind.DEALS);
    }

    /** A few lines of these are typed sooner than exported. */
    private static boolean typed(RecordKind kind) {
        return switch (kind) {
            case QUOTAS, TARGETS, COSTS, SURVEYS, MARKETS, CHANGES, PARTNERS, REPS, HOLIDAYS, RATES -> true;
            default -> false;
        };
    }
}
