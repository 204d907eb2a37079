package app.quarterdeck.report.deck;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.chart.ChartType;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.report.text.OfficeProperties;
import app.quarterdeck.report.text.SafeText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextShape;

/** The whole deck: a page of the review is a slide or several. */
public final class ReviewDeck {

    private static final int CHART_POINTS = 12;

    private final Review review;
    private final Messages messages;
    private final XMLSlideShow show;
    private final ListSlides lists;
    private final ChartType type;

    private ReviewDeck(Review review, Messages messages, XMLSlideShow show) {
        this.review = review;
        this.messages = messages;
        this.show = show;
        this.lists = new ListSlides(review, messages, this::blank);
        this.type = new ChartType(CHART_POINTS, messages.get("report.book.font"));
    }

    /** A deck to be written and closed by the caller. */
    public static XMLSlideShow of(Review review, Look look, Messages messages, Progress progress,
            Cancellation cancellation) throws IOException {
        XMLSlideShow show = DeckMaster.empty(messages.get("report.book.font"), messages.language().toLanguageTag(),
                Lettering.fit(review.workspace(), DeckSlide.font(10, false), 200), look.logo());
        new ReviewDeck(review, messages, show).fill(progress, cancellation);
        return show;
    }

    private DeckSlide blank() {
        return new DeckSlide(show, messages);
    }

    private void fill(Progress progress, Cancellation cancellation) throws IOException {
        List<XSLFSlide> targets = new ArrayList<>();
        int total = review.pages().size();
        int contentsAt = -1;
        cover();
        for (int i = 0; i < total; i++) {
            cancellation.check();
            progress.at(Note.of("report.progress.slide", i + 1), i, total);
            switch (review.pages().get(i)) {
                case Review.ContentsPage _ -> contentsAt = show.getSlides().size();
                case Review.DefinitionsPage _ -> lists.definitions();
                case Review.LeftOutPage _ -> lists.leftOut();
                case Review.QuestionPage page ->
                    targets.add(new QuestionSlides(review, page, type, messages, this::blank).write());
            }
        }
        if (contentsAt >= 0 && !targets.isEmpty()) {
            // the contents name the slides after them, so they are made last and moved to their place
            for (XSLFSlide slide : lists.contents(targets)) {
                show.setSlideOrder(slide, contentsAt++);
            }
        }
        show.getSlides().forEach(DeckSlide::number);
        OfficeProperties.fill(show.getProperties(), review.asOf(),
                messages.get("report.book.title", review.goal(), review.workspace()), review.period(),
                review.version(), messages.language());
        progress.at(Note.of("report.progress.writing"), total, total);
    }

    private void cover() {
        XSLFSlide slide = show.createSlide(show.findLayout(DeckMaster.COVER));
        lines(slide.getPlaceholder(0), List.of(review.goal()));
        List<String> lines = new ArrayList<>(List.of(review.workspace(),
                messages.get("report.book.of", review.period(), review.asOf())));
        if (!review.mission().isBlank()) {
            lines.add(messages.get("report.book.mission", review.mission()));
        }
        lines(slide.getPlaceholder(1), lines);
    }

    private void lines(XSLFTextShape shape, List<String> lines) {
        shape.clearText();
        for (String line : lines) {
            XSLFTextParagraph paragraph = shape.addNewTextParagraph();
            paragraph.addNewTextRun().setText(SafeText.of(line));
            paragraph.getTextRuns().getFirst().getRPr(true).setLang(messages.language().toLanguageTag());
        }
    }
}
