package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.ui.kit.ChartView;
import app.quarterdeck.ui.kit.Theme;
import javafx.util.Subscription;

/** Charts that follow the theme and the text size for as long as a screen shows them. */
public final class ChartPlace {

    private final Theme theme;
    private final Messages words;
    private Subscription following = Subscription.EMPTY;

    public ChartPlace(Theme theme, Messages words) {
        this.theme = theme;
        this.words = words;
    }

    /** Lets go of the charts made so far. */
    public void clear() {
        following.unsubscribe();
        following = Subscription.EMPTY;
    }

    /** @param tile small: only the ends of an axis are named */
    public ChartView chart(ChartSpec spec, boolean tile) {
        ChartView view = new ChartView(spec, style(tile), words);
        following = following.and(theme.dark().subscribe(() -> view.show(spec, style(tile), words)))
                .and(theme.scaleProperty().subscribe(() -> view.show(spec, style(tile), words)));
        return view;
    }

    private ChartStyle style(boolean tile) {
        ChartStyle style = ChartStyle.of(theme.dark().get()).scaled(theme.scaleProperty().get());
        return tile ? style.tile() : style;
    }
}
