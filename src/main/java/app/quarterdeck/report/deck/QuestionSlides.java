package app.quarterdeck.report.deck;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.report.chart.ChartType;
import app.quarterdeck.report.text.PageText;
import app.quarterdeck.report.text.RecipeText;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xslf.usermodel.XSLFSlide;

/** A page of figures: its charts two a slide, then its tables, the recipe in the notes. */
final class QuestionSlides {

    private static final int MANY = 8;
    private static final int DOTS = 3;
    private static final double MORE = 18;
    private static final double CAUTIONS = 34;
    /** Words beside charts take no more than this together. */
    private static final double SENTENCES = 96;
    private static final double LEAST = 36;
    private static final double ALONE = 60;
    /** Air between a chart and the table below it; how high a chart, its title and a line in it are at least. */
    private static final double UNDER = 12;
    private static final double CHART = 180;
    private static final double HEAD = 40;
    private static final double LINE = 26;
    private static final double TWO_LINES = 38;

    private final Review review;
    private final Review.QuestionPage page;
    private final ChartType type;
    private final Messages messages;
    private final Supplier<DeckSlide> blank;
    private final List<DeckSlide> slides = new ArrayList<>();

    /** @param blank makes the next slide of the deck */
    QuestionSlides(Review review, Review.QuestionPage page, ChartType type, Messages messages,
            Supplier<DeckSlide> blank) {
        this.review = review;
        this.page = page;
        this.type = type;
        this.messages = messages;
        this.blank = blank;
    }

    /** Writes the slides; gives the first one. */
    XSLFSlide write() throws IOException {
        List<ChartSpec> charts = page.charts();
        List<SlideTable> tables = page.answers().stream().map(Answer::table).filter(table -> !table.rows().isEmpty())
                .map(table -> new SlideTable(table, messages)).toList();
        // charts take turns with the words, tables need the room
        DeckSlide first = next();
        DeckTitle title = DeckTitle.of(page.message(), first.titleWidth());
        words(first, title.rest(), charts.isEmpty() && tables.isEmpty());
        for (int from = 0; from < charts.size();) {
            int to = from + 1 < charts.size() && !wide(charts.get(from)) && !wide(charts.get(from + 1))
                    ? from + 2
                    : from + 1;
            DeckSlide slide = from == 0 ? first : next();
            if (to == charts.size() && !tables.isEmpty() && below(tables.getFirst(), charts.subList(from, to), slide)) {
                charts(slide, charts.subList(from, to), tables.getFirst().height() + UNDER);
                tables.getFirst().add(slide);
            } else {
                charts(slide, charts.subList(from, to), 0);
            }
            from = to;
        }
        DeckSlide free = charts.isEmpty() ? first : null;
        for (SlideTable table : tables.stream().filter(SlideTable::more).toList()) {
            DeckSlide slide = free == null ? next() : free;
            free = null;
            slide.reserve(MORE);
            table.add(slide);
            if (table.more()) {
                // a meeting looks at the top of a long list; nothing is lost
                slide.textAtBottom(messages.get("report.deck.first", table.shown(), table.rows()), 11, DeckSlide.FG2,
                        MORE);
                table.rest().forEach(slide::note);
            }
        }
        for (int i = 0; i < slides.size(); i++) {
            slides.get(i).head(title, page.answer().text(),
                    slides.size() == 1 ? "" : messages.get("report.deck.part", i + 1, slides.size()),
                    PageText.source(page, review, messages));
        }
        notes(first);
        slides.forEach(DeckSlide::finish);
        return first.slide;
    }

    /** Whether half a slide is too narrow for its names. */
    private static boolean wide(ChartSpec chart) {
        return switch (chart) {
            case ChartSpec.RankedBars bars -> bars.bars().size() > MANY;
            case ChartSpec.DotPlot dots -> dots.dots().size() > DOTS;
            case ChartSpec.Waterfall waterfall -> waterfall.steps().size() > MANY;
            case ChartSpec.Funnel _ -> true;
            default -> false;
        };
    }

    /** Whether a short table has room below charts that stay large enough to be read. */
    private static boolean below(SlideTable table, List<ChartSpec> charts, DeckSlide slide) {
        return slide.space().getHeight() - table.height() - UNDER >= charts.stream()
                .mapToDouble(chart -> Math.max(CHART,
                        switch (chart) {
                            case ChartSpec.RankedBars bars -> HEAD + LINE * bars.bars().size();
                            case ChartSpec.StackedBar stacked -> HEAD + LINE * stacked.parts().size();
                            case ChartSpec.DotPlot dots -> HEAD + TWO_LINES * dots.dots().size();
                            case ChartSpec.Waterfall waterfall -> HEAD + LINE * waterfall.steps().size();
                            case ChartSpec.Funnel funnel -> HEAD + LINE * funnel.stages().size();
                            default -> CHART;
                        }))
                .max().orElse(0);
    }

    private DeckSlide next() {
        DeckSlide slide = blank.get();
        slides.add(slide);
        return slide;
    }

    /**
     * @param rest  of the message
     * @param alone whether there is nothing but words
     */
    private void words(DeckSlide slide, String rest, boolean alone) {
        List<String> sentences = new ArrayList<>(rest.isEmpty() ? List.of() : List.of(rest));
        sentences.addAll(page.sentences());
        if (!page.note().isBlank()) {
            sentences.add(page.note());
        }
        double top = slide.space().getY();
        for (String sentence : sentences) {
            if (alone) {
                slide.text(sentence, 18, DeckSlide.FG, ALONE);
            } else {
                slide.sentences(sentence, DeckSlide.FG, Math.max(LEAST, SENTENCES - (slide.space().getY() - top)));
            }
        }
        List<String> cautions = page.answers().stream()
                .flatMap(answer -> (alone
                        ? PageText.cautions(answer, messages)
                        : PageText.inShort(answer, messages)).stream())
                .distinct().toList();
        if (alone) {
            cautions.forEach(caution -> slide.text(caution, 16, DeckSlide.FG2, ALONE));
        } else if (!cautions.isEmpty()) {
            slide.textAtBottom(String.join("  ", cautions), 11, DeckSlide.FG2, CAUTIONS);
        }
    }

    /** @param under how much room stays free below them */
    private void charts(DeckSlide slide, List<ChartSpec> charts, double under) throws IOException {
        Rectangle2D space = slide.space();
        double height = space.getHeight() - under;
        double width = (space.getWidth() - (charts.size() - 1) * DeckSlide.GAP) / charts.size();
        for (int i = 0; i < charts.size(); i++) {
            SlideChart.add(slide.slide, charts.get(i), new Rectangle2D.Double(
                    space.getX() + i * (width + DeckSlide.GAP), space.getY(), width, height), type,
                    review.asOf(), messages);
        }
        slide.take(under > 0 ? height + UNDER : 0);
    }

    private void notes(DeckSlide slide) {
        page.answers().forEach(answer -> slide.note(answer.text()));
        page.sentences().forEach(slide::note);
        slide.note(page.note());
        PageText.notes(page, messages).forEach(slide::note);
        for (Result result : page.results()) {
            RecipeText recipe = RecipeText.of(result, review, messages);
            slide.note(" ");
            slide.note(messages.get("report.deck.figure", recipe.title(), recipe.figure()));
            recipe.fields().forEach(
                    field -> slide.note(messages.get("report.deck.field", field.name(), field.text())));
        }
    }
}
