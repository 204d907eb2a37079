package app.quarterdeck.report.paper;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.look.Logo;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.report.text.SafeText;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.PageSizeUnits;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** The review laid out on A4 or Letter: tagged, bookmarked, with embedded fonts and vector charts. */
public final class ReviewPaper {

    private static final Pattern TIMES = Pattern.compile(
            "(<xmp:(?:Create|Modify|Metadata)Date>)[^<]*(</)");
    private static final double LOGO_HEIGHT = 14;
    private static final double LOGO_WIDTH = 60;

    private ReviewPaper() {
    }

    public static void write(Review review, Look look, OutputStream out, Messages messages, Progress progress,
            Cancellation cancellation) throws IOException {
        Html html = new Html();
        PaperFonts fonts = new PaperFonts();
        PaperDrawings drawings = new PaperDrawings(fonts, messages);
        build(review, look, messages, html, drawings, progress, cancellation);
        XRLog.setLoggingEnabled(false);
        PdfRendererBuilder builder = new PdfRendererBuilder().withW3cDocument(html.document, null)
                .usePdfUaAccessibility(true).useObjectDrawerFactory(drawings)
                .useUnicodeLineBreaker(new LineBreaks(messages.language()))
                .withProducer("Quarterdeck " + review.version());
        if (look.paper() == Look.Paper.A4) {
            builder.useDefaultPageSize(210, 297, PageSizeUnits.MM);
        } else {
            builder.useDefaultPageSize(8.5f, 11, PageSizeUnits.INCHES);
        }
        fonts.register(builder);
        try (PdfBoxRenderer renderer = builder.buildPdfRenderer()) {
            cancellation.check();
            progress.at(Note.of("report.progress.writing"), review.pages().size(), review.pages().size());
            PDDocument document = renderer.createPDFKeepOpen();
            properties(document, review, messages);
            cancellation.check();
            document.save(out);
        }
    }

    private static void build(Review review, Look look, Messages messages, Html html, PaperDrawings drawings,
            Progress progress, Cancellation cancellation) throws IOException {
        html.root().setAttribute("lang", messages.language().toLanguageTag());
        Element head = html.add(html.root(), "head");
        html.text(html.add(head, "title"), title(review, messages));
        Element subject = html.add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", SafeText.of(review.period()));
        Element description = html.add(head, "meta");
        description.setAttribute("name", "description");
        description.setAttribute("content",
                SafeText.of(messages.get("report.book.of", review.period(), review.asOf())));
        html.add(head, "style").appendChild(html.document.createTextNode(style()));
        Element bookmarks = html.add(head, "bookmarks");
        Element body = html.add(html.root(), "body");
        html.text(html.add(body, "div", "foot"),
                messages.get("report.book.foot", review.workspace(), messages.date(review.asOf())));
        Element number = html.add(body, "div", "number");
        html.add(number, "span", "page");
        html.text(number, " / ");
        html.add(number, "span", "pages");
        logo(html, body, look.logo(), review);
        PaperPages pages = new PaperPages(review, messages, html, drawings, body, bookmarks);
        int total = review.pages().size();
        for (int i = 0; i < total; i++) {
            cancellation.check();
            progress.at(Note.of("report.progress.paper", i + 1), i, total);
            pages.add(review.pages().get(i));
        }
    }

    private static void logo(Html html, Element body, @Nullable Logo logo, Review review) throws IOException {
        if (logo == null) {
            return;
        }
        double height = logo.height(LOGO_WIDTH, LOGO_HEIGHT);
        Element picture = html.add(body, "img", "logo");
        picture.setAttribute("alt", SafeText.of(review.workspace()));
        picture.setAttribute("style", "height: " + height + "mm; width: " + logo.width(height) + "mm");
        try (InputStream in = logo.open()) {
            picture.setAttribute("src", "data:image/" + (logo.png() ? "png" : "jpeg") + ";base64,"
                    + Base64.getEncoder().encodeToString(in.readAllBytes()));
        }
    }

    private static String title(Review review, Messages messages) {
        return messages.get("report.book.title", review.goal(), review.workspace());
    }

    private static String style() throws IOException {
        try (InputStream in = open("/report/paper/paper.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream open(String resource) {
        InputStream in = ReviewPaper.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("missing in this build: " + resource);
        }
        return in;
    }

    /** Puts a day in the place of the times, and what is in the document in the place of a chance number. */
    private static void properties(PDDocument document, Review review, Messages messages) throws IOException {
        PDDocumentInformation information = document.getDocumentInformation();
        Calendar day = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
        day.setTimeInMillis(review.asOf().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
        information.setCreationDate(day);
        information.setModificationDate(day);
        information.setTitle(title(review, messages));
        information.setSubject(review.period());
        information.setAuthor(review.workspace());
        information.setCreator("Quarterdeck " + review.version());
        document.setDocumentId(review.asOf().toEpochDay());
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            String xmp = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
            metadata.importXMPMetadata(TIMES.matcher(xmp).replaceAll("$1" + review.asOf() + "T00:00:00Z$2")
                    .getBytes(StandardCharsets.UTF_8));
        }
    }
}
