package app.quarterdeck.report.paper;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.report.text.CellWords;
import app.quarterdeck.report.text.ColumnWidths;
import app.quarterdeck.report.text.FirstSentence;
import app.quarterdeck.report.text.ListTables;
import app.quarterdeck.report.text.PageText;
import app.quarterdeck.report.text.RecipeText;
import app.quarterdeck.report.text.SafeText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The pages of a review as elements of a document, each with its bookmark. */
final class PaperPages {

    /** A row with a longer text may be broken between two sheets of paper. */
    private static final int LONG = 1500;
    /** A table of no more rows stays together. */
    private static final int SHORT = 12;
    /** Points: the width of A4 between the margins, the letters and the air of a cell. */
    private static final double WIDTH = 493;
    private static final float LETTER = 9.5f;
    private static final double PAD = 14;

    private final Review review;
    private final Messages messages;
    private final Html html;
    private final PaperDrawings drawings;
    private final Element body;
    private final Element bookmarks;
    private int sheets;

    PaperPages(Review review, Messages messages, Html html, PaperDrawings drawings, Element body, Element bookmarks) {
        this.review = review;
        this.messages = messages;
        this.html = html;
        this.drawings = drawings;
        this.body = body;
        this.bookmarks = bookmarks;
    }

    void add(Review.Page page) {
        Element sheet = html.add(body, "div", sheets == 0 || lonely(page) ? "first" : "sheet");
        sheet.setAttribute("id", id(sheets));
        sheets++;
        switch (page) {
            case Review.ContentsPage _ -> contents(sheet);
            case Review.DefinitionsPage _ ->
                list(sheet, "report.book.definitions", ListTables.definitions(review, messages));
            case Review.LeftOutPage _ -> leftOut(sheet);
            case Review.QuestionPage question -> question(sheet, question);
        }
    }

    /** One line needs no sheet of its own. */
    private boolean lonely(Review.Page page) {
        return page instanceof Review.LeftOutPage && review.leftOut().isEmpty();
    }

    private static String id(int page) {
        return "page-" + page;
    }

    private void bookmark(String name, Element sheet) {
        Element bookmark = html.add(bookmarks, "bookmark");
        bookmark.setAttribute("name", SafeText.of(name));
        bookmark.setAttribute("href", "#" + sheet.getAttribute("id"));
    }

    private void contents(Element sheet) {
        bookmark(messages.get("report.book.contents"), sheet);
        html.text(html.add(sheet, "h1"), messages.get("report.book.title", review.goal(), review.workspace()));
        html.text(html.add(sheet, "p", "sub"), messages.get("report.book.of", review.period(), review.asOf()));
        if (!review.mission().isBlank()) {
            html.text(html.add(sheet, "p", "sub"), messages.get("report.book.mission", review.mission()));
        }
        html.text(html.add(sheet, "h3"), messages.get("report.book.contents"));
        Element table = table(sheet, withPages(ListTables.contents(review, messages)));
        int row = 1;
        for (int i = 0; i < review.pages().size(); i++) {
            if (review.pages().get(i) instanceof Review.QuestionPage) {
                // the number of the sheet is known to the layout alone
                Element last = (Element) table.getElementsByTagName("tr").item(row++).getLastChild();
                Element link = html.add(last, "a", "at");
                link.setAttribute("href", "#" + id(i));
            }
        }
    }

    /** With a column for the number of the sheet, as wide as it needs. */
    private Answer.Table withPages(Answer.Table table) {
        List<String> headings = new ArrayList<>(table.headings());
        headings.add(messages.get("report.paper.page"));
        return new Answer.Table(headings, table.rows());
    }

    private void leftOut(Element sheet) {
        list(sheet, "report.book.left-out", ListTables.leftOut(review, messages));
        if (review.leftOut().isEmpty()) {
            html.text(html.add(sheet, "p"), messages.get("report.book.none-left-out"));
        }
    }

    private void list(Element sheet, String title, Answer.Table rows) {
        bookmark(messages.get(title), sheet);
        html.text(html.add(sheet, "h2"), messages.get(title));
        table(sheet, rows);
    }

    private void question(Element sheet, Review.QuestionPage page) {
        bookmark(page.answer().text(), sheet);
        html.text(html.add(sheet, "h2"), FirstSentence.of(page.message()));
        html.text(html.add(sheet, "p", "sub"), page.answer().text());
        String rest = FirstSentence.rest(page.message());
        if (!rest.isEmpty()) {
            html.sentence(html.add(sheet, "p"), rest);
        }
        page.sentences().forEach(sentence -> html.sentence(html.add(sheet, "p"), sentence));
        if (!page.note().isBlank()) {
            html.text(html.add(sheet, "p"), page.note());
        }
        page.charts().forEach(chart -> chart(sheet, chart));
        page.answers().forEach(answer -> table(sheet, answer.table()));
        List<String> notes = PageText.notes(page, messages);
        if (!notes.isEmpty()) {
            html.text(html.add(sheet, "h3"), messages.get("report.book.basis"));
            notes.forEach(note -> html.text(html.add(sheet, "p"), note));
        }
        html.text(html.add(sheet, "p", "sub"), PageText.source(page, review, messages));
        page.results().forEach(result -> recipe(sheet, result));
    }

    private void chart(Element sheet, ChartSpec chart) {
        Element figure = html.add(sheet, "div", "figure");
        html.text(html.add(figure, "h3"), chart.title());
        drawings.chart(html, figure, chart, height(chart));
    }

    private static int height(ChartSpec chart) {
        return switch (chart) {
            case ChartSpec.RankedBars bars -> 34 + 26 * Math.max(1, Math.min(28, bars.bars().size()));
            case ChartSpec.DotPlot dots -> 56 + 30 * Math.max(1, Math.min(24, dots.dots().size()));
            case ChartSpec.Waterfall waterfall -> 20 + 24 * waterfall.steps().size();
            case ChartSpec.Funnel funnel -> 20 + 26 * funnel.stages().size();
            case ChartSpec.StackedBar _,ChartSpec.Bullet _ -> 110;
            case ChartSpec.Histogram _,ChartSpec.Trend _,ChartSpec.Columns _ -> 200;
        };
    }

    private Element table(Element sheet, Answer.Table table) {
        Element element = html.document.createElement("table");
        if (table.rows().isEmpty()) {
            return element;
        }
        sheet.appendChild(element);
        if (table.rows().size() <= SHORT) {
            element.setAttribute("class", "whole");
        }
        Element head = html.add(html.add(element, "thead"), "tr");
        List<String> headings = table.headings();
        double[] widths = widths(table);
        for (int c = 0; c < headings.size(); c++) {
            Element heading = right(html.add(head, "th"), CellWords.numbers(table, c));
            heading.setAttribute("style", String.format(Locale.ROOT, "width: %.2f%%", widths[c]));
            html.text(heading, headings.get(c));
        }
        Element rows = html.add(element, "tbody");
        for (List<Object> row : table.rows()) {
            List<String> cells = row.stream().map(cell -> CellWords.say(cell, messages)).toList();
            Element line = cells.stream().anyMatch(cell -> cell.length() > LONG)
                    ? html.add(rows, "tr", "long")
                    : html.add(rows, "tr");
            for (int c = 0; c < headings.size(); c++) {
                html.text(right(html.add(line, "td"), CellWords.numbers(table, c)),
                        c < cells.size() ? cells.get(c) : "");
            }
        }
        return element;
    }

    /** Hundredths of the width of the paper. */
    private double[] widths(Answer.Table table) {
        double[] natural = new double[table.headings().size()];
        for (int c = 0; c < natural.length; c++) {
            int at = c;
            natural[c] = PAD + Stream.concat(Stream.of(table.headings().get(c)),
                    table.rows().stream().filter(row -> at < row.size())
                            .map(row -> CellWords.say(row.get(at), messages)))
                    .mapToDouble(text -> Lettering.width(text, ChartFonts.bundled().bold(LETTER))).max().orElse(0);
        }
        double[] widths = ColumnWidths.share(natural, WIDTH);
        return Arrays.stream(widths).map(width -> width * 100 / WIDTH).toArray();
    }

    private static Element right(Element cell, boolean right) {
        if (right) {
            cell.setAttribute("class", "right");
        }
        return cell;
    }

    private void recipe(Element sheet, Result result) {
        RecipeText recipe = RecipeText.of(result, review, messages);
        Element block = html.add(sheet, "div", "recipe");
        html.text(html.add(block, "h3"), recipe.title());
        Element rows = html.add(html.add(block, "table"), "tbody");
        field(rows, messages.get("report.book.figure"), recipe.figure());
        recipe.fields().forEach(field -> field(rows, field.name(), field.text()));
    }

    private void field(Element rows, String name, String text) {
        Element row = html.add(rows, "tr");
        html.text(html.add(row, "td", "name"), name);
        html.text(html.add(row, "td"), text);
    }
}
