package app.quarterdeck.report.deck;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.text.ListTables;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xslf.usermodel.XSLFHyperlink;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.jspecify.annotations.Nullable;

/** Slides that are lists: what there is, what the metrics mean, which rows no figure could use. */
final class ListSlides {

    private static final double CLOSE = 18;

    private final Review review;
    private final Messages messages;
    private final Supplier<DeckSlide> blank;

    ListSlides(Review review, Messages messages, Supplier<DeckSlide> blank) {
        this.review = review;
        this.messages = messages;
        this.blank = blank;
    }

    /** @param targets the first slide of every question, in order */
    List<XSLFSlide> contents(List<XSLFSlide> targets) {
        List<XSLFSlide> slides = new ArrayList<>();
        // its own slides stand before those it names
        int own = contents(targets, 1).slides(DeckSlide.ROOM);
        SlideTable table = contents(targets, own);
        int row = 0;
        while (table.more()) {
            DeckSlide slide = slide("report.book.contents", "");
            XSLFTable part = table.add(slide);
            for (int r = 1; r < part.getNumberOfRows(); r++) {
                link(part.getCell(r, 1), targets.get(row++));
            }
            slide.finish();
            slides.add(slide.slide);
        }
        return slides;
    }

    private SlideTable contents(List<XSLFSlide> targets, int before) {
        Answer.Table table = ListTables.contents(review, messages);
        List<String> headings = new ArrayList<>(table.headings());
        headings.add(messages.get("report.deck.slide"));
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < table.rows().size(); i++) {
            List<Object> row = new ArrayList<>(table.rows().get(i));
            row.add(targets.get(i).getSlideNumber() + before);
            rows.add(row);
        }
        return new SlideTable(new Answer.Table(headings, rows), messages);
    }

    private static void link(@Nullable XSLFTableCell cell, XSLFSlide target) {
        if (cell != null) {
            XSLFTextRun run = cell.getTextParagraphs().getFirst().getTextRuns().getFirst();
            XSLFHyperlink link = run.createHyperlink();
            link.linkToSlide(target);
        }
    }

    void definitions() {
        boolean closes = review.leftOut().isEmpty()
                && review.pages().stream().anyMatch(Review.LeftOutPage.class::isInstance);
        list("report.book.definitions", ListTables.definitions(review, messages),
                closes ? messages.get("report.book.none-left-out") : "");
    }

    void leftOut() {
        if (review.leftOut().isEmpty()) {
            if (review.pages().contains(new Review.DefinitionsPage()) && !review.definitions().isEmpty()) {
                // said below the definitions: one line is no slide
                return;
            }
            DeckSlide slide = slide("report.book.left-out", "");
            slide.text(messages.get("report.book.none-left-out"), 16, DeckSlide.FG, 40);
            slide.finish();
        } else {
            list("report.book.left-out", ListTables.leftOut(review, messages), "");
        }
    }

    /** @param close a line below the last row; may be empty */
    private void list(String title, Answer.Table rows, String close) {
        SlideTable table = new SlideTable(rows, messages);
        while (table.more()) {
            DeckSlide slide = slide(title, "");
            slide.reserve(close.isEmpty() ? 0 : CLOSE);
            table.add(slide);
            if (!table.more() && !close.isEmpty()) {
                slide.textAtBottom(close, 11, DeckSlide.FG2, CLOSE);
            }
            slide.finish();
        }
    }

    private DeckSlide slide(String title, String part) {
        DeckSlide slide = blank.get();
        slide.head(DeckTitle.of(messages.get(title), slide.titleWidth()),
                messages.get("report.book.of", review.period(), review.asOf()), part,
                messages.get("report.page.as-of", messages.date(review.asOf())));
        return slide;
    }
}
