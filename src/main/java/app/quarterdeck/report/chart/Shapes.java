package app.quarterdeck.report.chart;

import app.quarterdeck.charts.style.ChartColours;
import java.awt.Color;
import org.apache.poi.xddf.usermodel.PresetLineDash;
import org.apache.poi.xddf.usermodel.PresetPattern;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFColorRgbBinary;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFNoFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPatternFillProperties;
import org.apache.poi.xddf.usermodel.XDDFPresetLineDash;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;

/** Fills and lines of the notation, every colour said outright: without that LibreOffice draws nothing. */
final class Shapes {

    static final ChartColours COLOURS = ChartColours.LIGHT;

    private Shapes() {
    }

    static XDDFColor colour(Color colour) {
        return new XDDFColorRgbBinary(rgb(colour));
    }

    static byte[] rgb(Color colour) {
        return new byte[]{(byte) colour.getRed(), (byte) colour.getGreen(), (byte) colour.getBlue()};
    }

    static XDDFFillProperties fill(Color colour) {
        return new XDDFSolidFillProperties(colour(colour));
    }

    static XDDFFillProperties hatch() {
        XDDFPatternFillProperties pattern = new XDDFPatternFillProperties();
        pattern.setPresetPattern(PresetPattern.WIDE_UPWARD_DIAGONAL);
        // set by hand: the library leaves both colours empty
        pattern.getXmlObject().addNewFgClr().addNewSrgbClr().setVal(rgb(COLOURS.actual()));
        pattern.getXmlObject().addNewBgClr().addNewSrgbClr().setVal(rgb(COLOURS.surface()));
        return pattern;
    }

    static XDDFLineProperties line(Color colour, double points) {
        XDDFLineProperties line = new XDDFLineProperties(fill(colour));
        line.setWidth(points);
        return line;
    }

    static XDDFLineProperties dashed(Color colour, double points) {
        XDDFLineProperties line = line(colour, points);
        line.setPresetDash(new XDDFPresetLineDash(PresetLineDash.DASH));
        return line;
    }

    static XDDFLineProperties noLine() {
        return new XDDFLineProperties(new XDDFNoFillProperties());
    }

    static XDDFShapeProperties solid(Color colour) {
        return of(fill(colour), noLine());
    }

    static XDDFShapeProperties outline() {
        return of(new XDDFNoFillProperties(), line(COLOURS.actual(), 1.25));
    }

    static XDDFShapeProperties nothing() {
        return of(new XDDFNoFillProperties(), noLine());
    }

    static XDDFShapeProperties of(XDDFFillProperties fill, XDDFLineProperties line) {
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setFillProperties(fill);
        shape.setLineProperties(line);
        return shape;
    }
}
