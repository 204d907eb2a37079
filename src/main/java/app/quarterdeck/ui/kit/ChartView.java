package app.quarterdeck.ui.kit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.Charts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.chart.ChartSpec;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import org.jfree.chart.fx.ChartCanvas;

/**
 * A chart in the window: fits itself into whatever room it is given, is drawn anew at every size and pixel density, and
 * is read out as the sentence of its specification. It takes no mouse and no key: what a click means is the screen's
 * affair. The fonts must have been loaded ({@link Fonts#load}).
 */
public final class ChartView extends Region {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 100;

    private final ChartCanvas canvas;

    public ChartView(ChartSpec spec, ChartStyle style, Messages messages) {
        canvas = new ChartCanvas(Charts.of(spec, style, messages));
        canvas.setTooltipEnabled(false);
        canvas.setMouseTransparent(true);
        canvas.setManaged(false);
        getChildren().add(canvas);
        getStyleClass().add("chart-view");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setMinSize(0, 0);
        setPrefSize(WIDTH, HEIGHT);
        say(spec);
    }

    /** Another chart in the same place: after a change of data, theme, language or size of letters. */
    public void show(ChartSpec spec, ChartStyle style, Messages messages) {
        canvas.setChart(Charts.of(spec, style, messages));
        say(spec);
        canvas.draw();
    }

    private void say(ChartSpec spec) {
        setAccessibleText(spec.alternative().isEmpty() ? spec.title() : spec.alternative());
    }

    @Override
    protected void layoutChildren() {
        canvas.relocate(0, 0);
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
    }
}
