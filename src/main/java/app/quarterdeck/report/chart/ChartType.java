package app.quarterdeck.report.chart;

import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/**
 * The letters of a chart.
 *
 * @param points of values and names; the title is two points larger
 * @param family one that the reader's machine surely has
 */
public record ChartType(int points, String family) {

    void letters(CTTextCharacterProperties look) {
        look.setSz(points * 100);
        look.addNewLatin().setTypeface(family);
        look.addNewEa().setTypeface(family);
    }
}
