package app.quarterdeck.report.chart;

import app.quarterdeck.report.text.SafeText;
import java.awt.Color;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbl;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.STTextWrappingType;

/** Value labels at the marks, some of them bold. */
final class Labels {

    private final CTDLbls labels;
    private final String format;
    private final int points;

    /** @param format of the numbers */
    Labels(CTDLbls labels, String format, int points) {
        this.labels = labels;
        this.format = format;
        this.points = points;
    }

    /** The value at every mark; {@code position} is inside or outside the mark. */
    void values(STDLblPos.Enum position, boolean bold, Color colour) {
        labels.addNewNumFmt().setFormatCode(format);
        labels.getNumFmt().setSourceLinked(false);
        labels.addNewSpPr().addNewNoFill();
        look(labels.addNewTxPr(), bold, colour);
        labels.addNewDLblPos().setVal(position);
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** None but those said with {@link #at}. */
    void none() {
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(false);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    /** One mark's own label. Called before {@link #values} or {@link #none}, in order of marks. */
    void at(int mark, STDLblPos.Enum position, boolean bold, Color colour, boolean name) {
        CTDLbl label = labels.addNewDLbl();
        label.addNewIdx().setVal(mark);
        label.addNewNumFmt().setFormatCode(format);
        label.getNumFmt().setSourceLinked(false);
        label.addNewSpPr().addNewNoFill();
        look(label.addNewTxPr(), bold, colour);
        label.addNewDLblPos().setVal(position);
        label.addNewShowLegendKey().setVal(false);
        label.addNewShowVal().setVal(true);
        label.addNewShowCatName().setVal(false);
        label.addNewShowSerName().setVal(name);
        label.addNewShowPercent().setVal(false);
        label.addNewShowBubbleSize().setVal(false);
        if (name) {
            label.setSeparator("\n");
        }
    }

    /** Words at a mark, for what no program puts together itself. */
    void words(int mark, STDLblPos.Enum position, String words, boolean bold, Color colour) {
        at(mark, position, bold, colour, true);
        CTDLbl label = labels.getDLblArray(labels.sizeOfDLblArray() - 1);
        label.unsetTxPr();
        label.unsetNumFmt();
        CTTextBody body = label.addNewTx().addNewRich();
        body.addNewBodyPr().setWrap(STTextWrappingType.NONE);
        CTRegularTextRun run = body.addNewP().addNewR();
        run.setT(SafeText.of(words));
        CTTextCharacterProperties look = run.addNewRPr();
        look.setSz(points * 100);
        look.setB(bold);
        paint(look, colour);
    }

    private void look(CTTextBody text, boolean bold, Color colour) {
        text.addNewBodyPr().setWrap(STTextWrappingType.NONE);
        CTTextCharacterProperties look = text.addNewP().addNewPPr().addNewDefRPr();
        look.setSz(points * 100);
        look.setB(bold);
        paint(look, colour);
    }

    static void paint(CTTextCharacterProperties look, Color colour) {
        (look.isSetSolidFill() ? look.getSolidFill() : look.addNewSolidFill()).addNewSrgbClr()
                .setVal(Shapes.rgb(colour));
    }
}
