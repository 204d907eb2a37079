package app.quarterdeck.report;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.docx4j.XmlUtils;
import org.docx4j.openpackaging.exceptions.Docx4JException;
import org.docx4j.openpackaging.packages.OpcPackage;
import org.docx4j.openpackaging.packages.PresentationMLPackage;
import org.docx4j.openpackaging.parts.DrawingML.Chart;
import org.docx4j.openpackaging.parts.JaxbXmlPart;
import org.docx4j.openpackaging.parts.Part;
import org.docx4j.openpackaging.parts.PresentationML.NotesSlidePart;
import org.docx4j.openpackaging.parts.PresentationML.SlidePart;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPart;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.parser.PdfTextExtractor;

/** What stands in a written review, read by libraries that did not write it. */
public final class Parts {

    private Parts() {
    }

    /** The paragraphs of all slides and their notes, in order of the parts. */
    public static List<String> slideTexts(Path pptx) {
        List<String> texts = new ArrayList<>();
        parts(pptx).values().stream().filter(part -> part instanceof SlidePart || part instanceof NotesSlidePart)
                .forEach(part -> texts.addAll(paragraphs((JaxbXmlPart<?>) part)));
        return texts;
    }

    private static List<String> paragraphs(JaxbXmlPart<?> part) {
        List<String> texts = new ArrayList<>();
        String xml = xml(part);
        for (String paragraph : xml.split("</a:p>", -1)) {
            texts.add(Stream.of(paragraph.split("<a:t>", -1)).skip(1)
                    .map(run -> run.substring(0, run.indexOf("</a:t>")))
                    .collect(Collectors.joining()).replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"")
                    .replace("&amp;", "&"));
        }
        return texts;
    }

    /** Every chart of a deck as XML. */
    static List<String> charts(Path pptx) {
        return parts(pptx).values().stream().filter(Chart.class::isInstance).map(part -> xml((Chart) part)).toList();
    }

    /** The cells of every workbook inside a deck. */
    static List<List<Cell>> dataOfCharts(Path pptx) {
        return parts(pptx).entrySet().stream().filter(part -> part.getKey().endsWith(".xlsx"))
                .map(part -> {
                    ByteBuffer buffer = ((BinaryPart) part.getValue()).getBuffer();
                    byte[] bytes = new byte[buffer.remaining()];
                    buffer.get(bytes);
                    return cells(bytes);
                }).toList();
    }

    static List<Cell> cells(byte[] xlsx) {
        List<Cell> cells = new ArrayList<>();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            for (Sheet sheet : book.getSheets().toList()) {
                try (Stream<Row> rows = sheet.openStream()) {
                    rows.forEach(row -> row.stream().filter(Objects::nonNull).forEach(cells::add));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return cells;
    }

    /** All words of a document, without any white space: where a line ends is the layout's business. */
    public static String paperText(Path pdf) throws IOException {
        StringBuilder text = new StringBuilder();
        try (PdfReader reader = new PdfReader(Files.readAllBytes(pdf))) {
            PdfTextExtractor extractor = new PdfTextExtractor(reader);
            for (int page = 1; page <= reader.getNumberOfPages(); page++) {
                text.append(extractor.getTextFromPage(page));
            }
        }
        return dense(text.toString());
    }

    /** Without any white space. */
    public static String dense(String text) {
        return text.replaceAll("[\\s\\u00A0\\u202F]+", "");
    }

    private static Map<String, Part> parts(Path file) {
        try {
            OpcPackage archive = PresentationMLPackage.load(file.toFile());
            Map<String, Part> parts = new TreeMap<>();
            archive.getParts().getParts().forEach((name, part) -> parts.put(name.getName(), part));
            return parts;
        } catch (Docx4JException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String xml(JaxbXmlPart<?> part) {
        return XmlUtils.marshaltoString(part.getJaxbElement(), true, false, part.getJAXBContext());
    }

    /** The sentences of an answer: the first one is the title of its page, the others stand below. */
    public static List<String> sentences(String answer) {
        return Pattern.compile("(?<=\\.) ").splitAsStream(answer).toList();
    }
}
