package app.quarterdeck.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.report.text.FirstSentence;
import app.quarterdeck.report.text.Marked;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The figures of the sample company's review, read back from all three files, are those that were measured. */
class ReviewReadBackTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    @TempDir
    static Path folder = Path.of("");

    private static Review review = Reviews.review(false);

    @BeforeAll
    static void writeAllThree() {
        Path workspace = folder.resolve("sample.qdeck");
        SampleCompany.create(workspace, Locale.ENGLISH, GoalTemplates.bundled().find("shorten-sales-cycle").questions(),
                Progress.NONE, Cancellation.NEVER);
        try (Session session = Session.read(workspace)) {
            Goal goal = session.goal().orElseThrow();
            review = session.draftReview(goal, Selection.DEFAULT, ENGLISH).with(ReviewPlan.of(goal));
            Result measured = session.analysis().engine().measure(goal.metric(), Selection.DEFAULT, null);
            assertEquals(measured.value(), results().getFirst().value(), "the review rests on what is measured");
        }
        for (ReviewFile kind : ReviewFile.values()) {
            write(kind, "review");
        }
    }

    private static Path write(ReviewFile kind, String name) {
        Path file = folder.resolve(name + kind.ending());
        kind.write(review, Look.PLAIN, file, ENGLISH, Progress.NONE, Cancellation.NEVER);
        return file;
    }

    private static List<Result> results() {
        return review.questions().stream().flatMap(page -> page.results().stream()).toList();
    }

    /** A figure, or why there is none. */
    private static String said(Result result) {
        return result.value() == null && result.noData() != null
                ? ENGLISH.say(result.noData())
                : result.figure().full(ENGLISH);
    }

    private static List<ChartSpec> charts() {
        return review.questions().stream().flatMap(page -> page.charts().stream()).toList();
    }

    private static Stream<Double> values(ChartSpec chart) {
        Stream<Double> all = switch (chart) {
            case ChartSpec.Histogram histogram -> histogram.bins().stream().map(bin -> (double) bin.count());
            case ChartSpec.Trend trend -> trend.points().stream().map(ChartSpec.TrendPoint::value);
            case ChartSpec.RankedBars bars -> bars.bars().stream().map(ChartSpec.Bar::value);
            case ChartSpec.Columns columns -> columns.columns().stream().map(ChartSpec.Bar::value);
            case ChartSpec.StackedBar stacked -> stacked.parts().stream().map(ChartSpec.Part::value);
            case ChartSpec.DotPlot dots -> dots.dots().stream().map(ChartSpec.Dot::value);
            case ChartSpec.Bullet bullet -> Stream.of(bullet.now(), bullet.target());
            case ChartSpec.Waterfall waterfall -> waterfall.steps().stream().map(ChartSpec.Part::value);
            case ChartSpec.Funnel funnel -> funnel.stages().stream().map(stage -> (double) stage.count());
        };
        return all.filter(Objects::nonNull);
    }

    @Test
    void everyFigureStandsInTheNotesOfTheSlides() {
        String words = String.join("\n", Parts.slideTexts(folder.resolve("review.pptx")));
        for (Result result : results()) {
            assertTrue(words.contains(said(result)), result.metric() + ": " + result.figure());
            assertTrue(words.contains("recipe " + result.recipe().id()), result.recipe().id());
        }
    }

    @Test
    void everySentenceStandsOnASlide() {
        String words = Parts.dense(String.join("", Parts.slideTexts(folder.resolve("review.pptx"))));
        for (Review.QuestionPage page : review.questions()) {
            // the title takes the first sentences, the others stand below the question
            String rest = page.message().replace("**", "");
            while (!rest.isEmpty()) {
                String sentence = FirstSentence.of(rest);
                assertTrue(words.contains(Parts.dense(sentence)), sentence);
                rest = rest.strip().substring(sentence.length());
            }
        }
    }

    @Test
    void chartsOfTheSlidesHoldTheirValuesInCacheAndCells() {
        List<String> drawn = Parts.charts(folder.resolve("review.pptx"));
        List<List<Double>> cells = Parts.dataOfCharts(folder.resolve("review.pptx")).stream()
                .map(data -> data.stream().filter(cell -> cell.getType() == CellType.NUMBER)
                        .map(cell -> cell.asNumber().doubleValue()).toList())
                .toList();
        assertEquals(charts().size(), drawn.size());
        assertEquals(charts().size(), cells.size());
        for (ChartSpec chart : charts()) {
            List<Double> values = values(chart).toList();
            assertFalse(values.isEmpty(), chart.title());
            assertTrue(cells.stream().anyMatch(data -> data.containsAll(values)), chart.title() + values);
            // what takes away hangs from right to left: its length is drawn
            boolean lengths = chart instanceof ChartSpec.Waterfall;
            assertTrue(drawn.stream().anyMatch(xml -> values.stream().map(value -> lengths ? Math.abs(value) : value)
                    .allMatch(value -> xml.contains("<c:v>" + value + "</c:v>"))), chart.title() + values);
        }
    }

    @Test
    void everyFigureStandsInTheWorkbookUnrounded() throws IOException {
        List<Double> numbers = Parts.cells(Files.readAllBytes(folder.resolve("review.xlsx"))).stream()
                .filter(cell -> cell.getType() == CellType.NUMBER).map(cell -> cell.asNumber().doubleValue()).toList();
        results().stream().map(Result::value).filter(Objects::nonNull)
                .forEach(value -> assertTrue(numbers.contains(value), value.toString()));
        charts().forEach(chart -> assertTrue(numbers.containsAll(values(chart).toList()), chart.title()));
    }

    @Test
    void everyFigureAndSentenceStandsOnPaper() throws IOException {
        String words = Parts.paperText(folder.resolve("review.pdf"));
        for (Result result : results()) {
            assertTrue(words.contains(Parts.dense(said(result))), result.figure().toString());
        }
        for (Review.QuestionPage page : review.questions()) {
            assertTrue(words.contains(Parts.dense(FirstSentence.of(page.message()))), page.message());
            // the reader gives what is bold after the line it stands in
            Marked.pieces(FirstSentence.rest(page.message()))
                    .forEach(piece -> assertTrue(words.contains(Parts.dense(piece.text())), page.message()));
        }
    }

    @Test
    void cellsOfTheTablesStandOnPaperAndOnSlidesAlike() throws IOException {
        String paper = Parts.paperText(folder.resolve("review.pdf"));
        String slides = Parts.dense(String.join("", Parts.slideTexts(folder.resolve("review.pptx"))));
        review.questions().stream().flatMap(page -> page.answer().table().rows().stream()).flatMap(List::stream)
                .filter(Figure.class::isInstance).map(cell -> Parts.dense(((Figure) cell).say(ENGLISH)))
                .forEach(cell -> {
                    assertTrue(paper.contains(cell), cell);
                    assertTrue(slides.contains(cell), cell);
                });
    }

    @ParameterizedTest
    @EnumSource(ReviewFile.class)
    void sameReviewGivesTheSameBytes(ReviewFile kind) throws IOException {
        assertEquals(-1, Files.mismatch(write(kind, "again"), folder.resolve("review" + kind.ending())));
    }

    @Test
    void cellsOfChartsAreNoFormulas() {
        for (List<Cell> data : Parts.dataOfCharts(folder.resolve("review.pptx"))) {
            assertTrue(data.stream().noneMatch(cell -> cell.getType() == CellType.FORMULA));
        }
    }
}
