package app.quarterdeck.charts.style;

/**
 * How a chart is drawn.
 *
 * @param size    height of the letters in pixels; 12 at 100 %
 * @param density how much room there is for words
 */
public record ChartStyle(ChartColours colours, float size, Density density) {

    private static final float PLAIN = 12;

    /** Room for words: a tile of the board shows the ends of an axis only, a full chart what fits. */
    public enum Density {
        TILE,
        FULL
    }

    public static final ChartStyle LIGHT = new ChartStyle(ChartColours.LIGHT, PLAIN, Density.FULL);
    public static final ChartStyle DARK = new ChartStyle(ChartColours.DARK, PLAIN, Density.FULL);

    public static ChartStyle of(boolean dark) {
        return dark ? DARK : LIGHT;
    }

    /** For a tile of the board. */
    public ChartStyle tile() {
        return new ChartStyle(colours, size, Density.TILE);
    }

    /** Everything larger or smaller: 1.5 = 150 %. */
    public ChartStyle scaled(double factor) {
        return new ChartStyle(colours, (float) (size * factor), density);
    }

    public boolean isTile() {
        return density == Density.TILE;
    }

    /** Pixels for a length given at 100 %. */
    public double px(double length) {
        return length * size / PLAIN;
    }
}
