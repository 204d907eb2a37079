package app.quarterdeck.charts;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.RecordingGraphics.Word;
import app.quarterdeck.charts.style.ChartColours;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.chart.ChartSpec;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChartsTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);
    private static final Messages CHINESE = Messages.of(Locale.SIMPLIFIED_CHINESE);
    private static final List<Dimension> SIZES = List.of(new Dimension(260, 80), new Dimension(298, 92),
            new Dimension(330, 100), new Dimension(480, 240), new Dimension(900, 400));

    static Stream<String> kinds() {
        return Specs.all(false).keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void noWordIsCutOffOrCoversAnother(String kind) {
        for (boolean chinese : new boolean[]{false, true}) {
            for (Dimension size : SIZES) {
                for (ChartStyle style : List.of(ChartStyle.LIGHT, ChartStyle.LIGHT.tile())) {
                    List<Word> words = words(Specs.all(chinese), kind, style, size, chinese);
                    String where = kind + " " + size.width + "x" + size.height + (chinese ? " zh" : " en");
                    assertFalse(words.isEmpty(), where);
                    words.forEach(word -> assertInside(word, size, where));
                    assertApart(words, where);
                }
            }
        }
    }

    private static List<Word> words(Map<String, ChartSpec> specs, String kind, ChartStyle style, Dimension size,
            boolean chinese) {
        ChartSpec spec = specs.get(kind);
        BufferedImage image = new BufferedImage(size.width, size.height, BufferedImage.TYPE_INT_ARGB);
        RecordingGraphics g = new RecordingGraphics(image.createGraphics());
        Charts.of(java.util.Objects.requireNonNull(spec), style, chinese ? CHINESE : ENGLISH).draw(g,
                new Rectangle2D.Double(0, 0, size.width, size.height));
        return g.words();
    }

    private static void assertInside(Word word, Dimension size, String where) {
        Rectangle2D box = word.box();
        double slack = 0.75;
        assertTrue(box.getMinX() >= -slack && box.getMaxX() <= size.width + slack && box.getMinY() >= -slack
                && box.getMaxY() <= size.height + slack, where + ": " + word);
    }

    private static void assertApart(List<Word> words, String where) {
        for (int i = 0; i < words.size(); i++) {
            for (int k = i + 1; k < words.size(); k++) {
                Word one = words.get(i);
                Word other = words.get(k);
                Rectangle2D common = one.box().createIntersection(other.box());
                assertFalse(common.getWidth() > 0.5 && common.getHeight() > 0.5, where + ": " + one + " / " + other);
            }
        }
    }

    @Test
    void emphasisedBarIsNamedInBoldAndTheOthersAreNot() {
        List<Word> words = words(Specs.all(false), "stages", ChartStyle.LIGHT, SIZES.get(2), false);
        List<String> bold = words.stream().filter(word -> word.font().isBold()).map(Word::text).toList();
        assertEquals(List.of("Proposal", "24.9"), bold);
    }

    @Test
    void barsThatDoNotFitAreCountedAndTheEmphasisedOneStays() {
        List<String> texts = words(Specs.all(false), "many", ChartStyle.LIGHT.tile(), SIZES.get(0), false).stream()
                .map(Word::text).toList();
        assertTrue(texts.contains("and 10 more"), texts.toString());
        assertTrue(texts.contains("¥75,000"), texts.toString());
    }

    @Test
    void chineseIsWrittenInTheBundledFont() {
        words(Specs.all(true), "stages", ChartStyle.LIGHT, SIZES.get(2), true)
                .forEach(word -> assertTrue(word.font().getFamily().startsWith("Quarterdeck"), word.toString()));
    }

    @Test
    void markerIsDrawnInAccentOnAHaloOfTheSurface() {
        for (ChartStyle style : List.of(ChartStyle.LIGHT, ChartStyle.DARK)) {
            ChartColours colours = style.colours();
            BufferedImage image = image(Specs.histogram(false), style, 330, 100);
            assertAll(() -> assertTrue(count(image, colours.accent()) > 100, "accent"),
                    () -> assertTrue(count(image, colours.surface()) > 100, "halo"),
                    () -> assertTrue(count(image, colours.actual()) > 2000, "bars"));
        }
    }

    @Test
    void earlierBarsAreLighterAndTargetsAreEmpty() {
        BufferedImage image = image(Specs.columnsWithTarget(false), ChartStyle.LIGHT, 330, 120);
        assertTrue(count(image, ChartColours.LIGHT.earlier()) > 500);
        assertTrue(count(image, ChartColours.LIGHT.surface()) > 500);
    }

    @Test
    void unripeColumnIsHatchedNotSolid() {
        BufferedImage image = image(Specs.columnsWithTarget(false), ChartStyle.LIGHT, 330, 120);
        int solid = 0;
        int open = 0;
        for (int x = 220; x < 310; x++) {
            Color colour = new Color(image.getRGB(x, 90), true);
            solid += colour.equals(ChartColours.LIGHT.actual()) ? 1 : 0;
            open += colour.equals(ChartColours.LIGHT.surface()) ? 1 : 0;
        }
        assertTrue(solid < 20, "solid " + solid);
        assertTrue(open > 15, "open " + open);
    }

    @Test
    void nothingIsDrawnForAnEmptyChartAndNothingFails() {
        ChartSpec empty = new ChartSpec.RankedBars("", "", app.quarterdeck.model.measure.Unit.DAYS, null, List.of(),
                -1);
        assertEquals(0, count(image(empty, ChartStyle.LIGHT, 260, 80), ChartColours.LIGHT.actual()));
        image(new ChartSpec.Histogram("", "", app.quarterdeck.model.measure.Unit.DAYS, null, List.of(), null, ""),
                ChartStyle.LIGHT, 260, 80);
        image(new ChartSpec.Trend("", "", app.quarterdeck.model.measure.Unit.DAYS, null, List.of(), null, ""),
                ChartStyle.LIGHT, 260, 80);
        image(new ChartSpec.DotPlot("", "", app.quarterdeck.model.measure.Unit.DAYS, null, List.of(), ""),
                ChartStyle.LIGHT, 260, 80);
        image(new ChartSpec.StackedBar("", "", app.quarterdeck.model.measure.Unit.DAYS, null, List.of(), -1, ""),
                ChartStyle.LIGHT, 260, 80);
        image(new ChartSpec.Columns("", "", app.quarterdeck.model.measure.Unit.DAYS, null, List.of()),
                ChartStyle.LIGHT, 260, 80);
    }

    private static BufferedImage image(ChartSpec spec, ChartStyle style, int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D g = image.createGraphics();
        Charts.of(spec, style, ENGLISH).draw(g, new Rectangle2D.Double(0, 0, width, height));
        g.dispose();
        return image;
    }

    private static int count(BufferedImage image, Color colour) {
        int count = 0;
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                count += image.getRGB(x, y) == colour.getRGB() ? 1 : 0;
            }
        }
        return count;
    }
}
