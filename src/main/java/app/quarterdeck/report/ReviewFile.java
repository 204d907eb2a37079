package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.report.paper.ReviewPaper;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A review as a file of one kind: a workbook, slides or paper. The figures are the same in all. */
public enum ReviewFile {

    /** A sheet a page, native charts bound to the cells beside them. */
    XLSX,
    /** Native charts with their data inside. */
    PPTX,
    /** Vector charts, for paper. */
    PDF;

    /** By the ending of the name. @throws UserFault (wrong usage) where it is none of them */
    public static ReviewFile of(Path target) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(kind -> name.endsWith(kind.ending())).findFirst()
                .orElseThrow(() -> UserFault.usage("report.fault.kind", target.toString(),
                        Arrays.stream(values()).map(ReviewFile::ending).collect(Collectors.joining(", "))));
    }

    /** With its dot: {@code .xlsx}. */
    public String ending() {
        return "." + name().toLowerCase(Locale.ROOT);
    }

    /**
     * Writes the file; the same review in the same language gives the same bytes. Values in cells and charts are what
     * {@code measure} gives, unrounded; percentages stay 0–100. No text of the data becomes a formula.
     *
     * @throws UserFault where the review has no page, or the file cannot be written; nothing is left behind then
     * @throws java.util.concurrent.CancellationException once cancelling was requested; nothing is left behind then
     */
    public void write(Review review, Look look, Path target, Messages messages, Progress progress,
            Cancellation cancellation) {
        write(review, List.of(), look, target, messages, progress, cancellation);
    }

    /**
     * The same with the rows behind the pages.
     *
     * @param rows a sheet of a workbook for each; slides and paper have no place for them
     */
    public void write(Review review, List<PageRows> rows, Look look, Path target, Messages messages, Progress progress,
            Cancellation cancellation) {
        if (review.pages().isEmpty()) {
            throw UserFault.of("report.fault.no-page");
        }
        TargetFile.write(target, cancellation, out -> {
            switch (this) {
                case XLSX -> ReviewWorkbook.write(review, rows, out, messages, progress, cancellation);
                case PPTX -> ReviewSlides.write(review, look, out, messages, progress, cancellation);
                case PDF -> ReviewPaper.write(review, look, out, messages, progress, cancellation);
            }
        });
    }
}
