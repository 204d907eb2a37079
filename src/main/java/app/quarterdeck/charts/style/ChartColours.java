package app.quarterdeck.charts.style;

import java.awt.Color;

/**
 * The colours of one theme, from the visual tokens. Text is at least 4.5:1 on the surface, marks at least 3:1.
 *
 * @param actual  solid marks; also outlines of targets and the hatch
 * @param earlier the earlier period, behind
 * @param band    ranges
 * @param control axis lines, dashed outline of what is not known yet
 */
public record ChartColours(Color canvas, Color surface, Color inset, Color line, Color control, Color fg, Color fg2,
        Color fg3, Color accent, Color good, Color bad, Color caution, Color actual, Color earlier, Color band) {

    public static final ChartColours LIGHT = new ChartColours(rgb(0xF5F7F9), rgb(0xFFFFFF), rgb(0xF0F3F6),
            rgb(0xE1E6EC), rgb(0x828D99), rgb(0x18212B), rgb(0x4A5663), rgb(0x5E6A77), rgb(0x1B5FC1), rgb(0x0A7350),
            rgb(0xAD3F08), rgb(0x7F5300), rgb(0x2C3946), rgb(0x8995A2), rgb(0xDDE3EA));

    public static final ChartColours DARK = new ChartColours(rgb(0x12171D), rgb(0x1A2128), rgb(0x222A33), rgb(0x2A343E),
            rgb(0x778492), rgb(0xE7ECF1), rgb(0xB0BBC6), rgb(0x98A4B0), rgb(0x74A9FA), rgb(0x4CC592), rgb(0xF29A66),
            rgb(0xE3B552), rgb(0xD3DBE3), rgb(0x63717E), rgb(0x303B46));

    private static Color rgb(int value) {
        return new Color(value);
    }
}
