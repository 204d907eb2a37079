package app.quarterdeck.bench;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.report.text.PageText;
import app.quarterdeck.report.text.RecipeText;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.ReviewPlan;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * The quarterly pack of a small and of a large workspace in all three formats, beside the libraries alone; the sheets of
 * rows beside the library's own streaming of the same cells. Prints one line of JSON.
 * With {@code -Dcpu} it counts the seconds of the processor, for a busy machine.
 * Usage: {@code ReviewBench SMALL.qdeck LARGE.qdeck [ROUNDS]}.
 */
public final class ReviewBench {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);
    private static final List<String> KINDS = List.of("pptx", "xlsx", "pdf");

    private ReviewBench() {
    }

    public static void main(String[] args) throws IOException {
        int rounds = args.length > 2 ? Integer.parseInt(args[2]) : 7;
        Path folder = Files.createTempDirectory("review-bench");
        Map<String, Object> out = new LinkedHashMap<>();
        try (Session small = Session.read(Path.of(args[0])); Session large = Session.read(Path.of(args[1]))) {
            Review review = draft(small).with(ReviewPlan.of(small.quarterly()));
            BarePack bare = new BarePack(review, words(review));
            out.put("size", bare.size());
            Map<String, List<Double>> times = new LinkedHashMap<>();
            // the three take turns; the first rounds warm up
            for (int round = -2; round < rounds; round++) {
                boolean counted = round >= 0;
                double mine = pack(small, "small", folder, counted ? times : new HashMap<>());
                double big = pack(large, "large", folder, counted ? times : new HashMap<>());
                long start = now();
                for (String kind : KINDS) {
                    long one = now();
                    bare.write(kind, folder.resolve("bare." + kind));
                    add(counted ? times : new HashMap<>(), "bare-" + kind, one);
                }
                add(counted ? times : new HashMap<>(), "bare", start);
                if (mine < 0 || big < 0) {
                    throw new IllegalStateException();
                }
            }
            times.forEach((name, all) -> out.put(name, median(all)));
            out.put("large/small", median(times.get("large")) / median(times.get("small")));
            out.put("small/bare", median(times.get("small")) / median(times.get("bare")));
            rows(large, folder, Math.max(3, rounds / 2), out);
        }
        out.put("heapMax", Runtime.getRuntime().maxMemory() >> 20);
        StringBuilder line = new StringBuilder("{");
        out.forEach((key, value) -> line.append(line.length() > 1 ? ", " : "").append('"').append(key).append("\": ")
                .append(value instanceof Double number ? String.format(Locale.ROOT, "%.2f", number) : "\"" + value + '"'));
        System.out.println(line.append('}'));
    }

    private static long now() {
        return Boolean.getBoolean("cpu")
                ? ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime()
                : System.nanoTime();
    }

    private static ReviewDraft draft(Session session) {
        return session.draftReview(session.quarterly(), Selection.DEFAULT, WORDS);
    }

    private static double pack(Session session, String name, Path folder, Map<String, List<Double>> times) {
        long start = now();
        Review review = draft(session).with(ReviewPlan.of(session.quarterly()));
        add(times, name + "-answers", start);
        for (String kind : KINDS) {
            long one = now();
            session.writeReview(review, List.of(), folder.resolve(name + "." + kind), WORDS, Progress.NONE,
                    Cancellation.NEVER);
            add(times, name + "-" + kind, one);
        }
        add(times, name, start);
        return 0;
    }

    private static void rows(Session session, Path folder, int rounds, Map<String, Object> out) throws IOException {
        Goal pack = session.quarterly();
        Selection all = Selection.of(Period.ALL);
        ReviewDraft draft = session.draftReview(pack, all, WORDS);
        Review review = draft.with(ReviewPlan.of(pack));
        Review empty = new Review(review.workspace(), review.goal(), "", review.asOf(), review.period(),
                List.of(new Review.ContentsPage()), List.of(), List.of(), review.version());
        PageRows rows = draft.rows(review, Exports.MOST_ROWS).getFirst();
        out.put("rows", rows.shown() + " of " + rows.total() + " x " + rows.headings().size());
        List<List<Object>> cells = new ArrayList<>();
        rows.source().each(cells::add);
        PageRows held = new PageRows(rows.questions(), rows.metric(), rows.headings(), rows.total(), rows.shown(),
                taker -> cells.forEach(taker));
        Map<String, List<Double>> times = new LinkedHashMap<>();
        for (int round = -1; round < rounds; round++) {
            Map<String, List<Double>> into = round < 0 ? new HashMap<>() : times;
            long start = now();
            bare(rows.headings(), cells, folder.resolve("bare-rows.xlsx"));
            add(into, "rows-bare", start);
            start = now();
            session.writeReview(empty, List.of(held), folder.resolve("rows.xlsx"), WORDS, Progress.NONE,
                    Cancellation.NEVER);
            add(into, "rows-held", start);
            start = now();
            session.writeReview(empty, List.of(rows), folder.resolve("rows.xlsx"), WORDS, Progress.NONE,
                    Cancellation.NEVER);
            add(into, "rows-read", start);
        }
        times.forEach((name, all2) -> out.put(name, median(all2)));
        out.put("rows/bare", median(times.get("rows-held")) / median(times.get("rows-bare")));
        out.put("rows-read/bare", median(times.get("rows-read")) / median(times.get("rows-bare")));
    }

    private static void bare(List<String> headings, List<List<Object>> rows, Path file) throws IOException {
        try (SXSSFWorkbook book = new SXSSFWorkbook(200); OutputStream out = Files.newOutputStream(file)) {
            CellStyle day = book.createCellStyle();
            day.setDataFormat(book.createDataFormat().getFormat("yyyy-mm-dd"));
            SXSSFSheet sheet = book.createSheet("Rows");
            Row head = sheet.createRow(0);
            for (int c = 0; c < headings.size(); c++) {
                head.createCell(c).setCellValue(headings.get(c));
            }
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r + 1);
                List<Object> values = rows.get(r);
                for (int c = 0; c < values.size(); c++) {
                    Object value = values.get(c);
                    if (value.equals("")) {
                        continue;
                    }
                    Cell cell = row.createCell(c);
                    switch (value) {
                        case BigDecimal number -> cell.setCellValue(number.doubleValue());
                        case Number number -> cell.setCellValue(number.doubleValue());
                        case LocalDate date -> {
                            cell.setCellValue(date);
                            cell.setCellStyle(day);
                        }
                        default -> cell.setCellValue(value.toString());
                    }
                }
            }
            book.write(out);
        }
    }

    private static Map<Review.Page, List<String>> words(Review review) {
        Map<Review.Page, List<String>> words = new HashMap<>();
        for (Review.QuestionPage page : review.questions()) {
            List<String> texts = new ArrayList<>(List.of(page.message(), page.answer().text()));
            texts.addAll(page.sentences());
            texts.addAll(PageText.notes(page, WORDS));
            page.results().forEach(result -> {
                RecipeText recipe = RecipeText.of(result, review, WORDS);
                texts.add(recipe.title());
                texts.add(recipe.figure());
                recipe.fields().forEach(field -> texts.add(field.name() + ": " + field.text()));
            });
            words.put(page, texts);
        }
        return words;
    }

    private static void add(Map<String, List<Double>> times, String name, long start) {
        times.computeIfAbsent(name, _ -> new ArrayList<>()).add((now() - start) / 1e6);
    }

    private static double median(List<Double> all) {
        double[] sorted = all.stream().mapToDouble(Double::doubleValue).toArray();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
