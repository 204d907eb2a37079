package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.ReadOptions.Quotes;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.importing.read.Reading.Sample;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the delimiter of a text file by how evenly it divides the rows, never by how often it occurs, and how quotes are
 * written inside quotes.
 */
final class Dialects {

    private static final char[] CANDIDATES = {',', ';', '\t', '|'};
    private static final Pattern SEP = Pattern.compile("^\"?sep=(.)\"?(?:\r\n|\r|\n|$)", Pattern.CASE_INSENSITIVE);
    private static final Pattern ESCAPED_QUOTE = Pattern.compile("\"[^\"\r\n]*[^\\\\\"\r\n]\\\\\"[^\"\r\n]");
    private static final int ROWS = 300;
    private static final double EVEN = 0.9;

    private Dialects() {
    }

    /** How one delimiter divides the rows: into how many fields most often, and how large a share of rows so. */
    private record Division(char delimiter, int fields, double share, boolean heading, List<List<String>> rows) {
    }

    static Dialect find(String head, ReadOptions options) {
        List<Note> assumed = new ArrayList<>();
        List<Question> questions = new ArrayList<>();
        Matcher sep = SEP.matcher(head);
        boolean sepLine = sep.find();
        String text = sepLine ? head.substring(sep.end()) : head;
        boolean backslash = options.quotes() == Quotes.BACKSLASH;
        if (options.quotes() == null && ESCAPED_QUOTE.matcher(text).find()) {
            backslash = true;
            questions.add(quotes(text));
        }
        Character said = options.delimiter();
        if (said != null) {
            return new Dialect(said, backslash, sepLine, assumed, questions);
        }
        if (sepLine) {
            return new Dialect(sep.group(1).charAt(0), backslash, true, assumed, questions);
        }
        return new Dialect(delimiter(text, backslash, questions), backslash, false, assumed, questions);
    }

    private static char delimiter(String text, boolean backslash, List<Question> questions) {
        List<Division> divisions = new ArrayList<>();
        for (char candidate : CANDIDATES) {
            Division division = divide(text, candidate, backslash);
            if (division.fields() > 1) {
                divisions.add(division);
            }
        }
        if (divisions.isEmpty()) {
            Division colon = divide(text, ':', backslash);
            return colon.fields() > 1 && colon.share() == 1 ? ':' : ',';
        }
        divisions.sort((a, b) -> Math.abs(a.share() - b.share()) > 0.02
                ? Double.compare(b.share(), a.share())
                : Integer.compare(b.fields(), a.fields()));
        Division best = divisions.getFirst();
        if (divisions.size() > 1) {
            Division other = divisions.get(1);
            if (best.share() >= EVEN && other.share() >= EVEN && best.heading() && other.heading()) {
                questions.add(new Question(Question.WHOLE_TABLE, "delimiter",
                        Note.of("importing.question.delimiter"), List.of(reading(best), reading(other))));
            }
        }
        return best.delimiter();
    }

    private static Reading reading(Division division) {
        List<Sample> samples = division.rows().stream().limit(3)
                .map(row -> new Sample(String.join(String.valueOf(division.delimiter()), row), String.join(" | ", row)))
                .toList();
        return new Reading(name(division.delimiter()), samples);
    }

    private static String name(char delimiter) {
        return delimiter == '\t' ? "tab" : String.valueOf(delimiter);
    }

    private static Division divide(String text, char delimiter, boolean backslash) {
        Map<Integer, Integer> widths = new HashMap<>();
        List<List<String>> first = new ArrayList<>();
        int rows = 0;
        for (List<String> row : rows(text, delimiter, backslash, ROWS)) {
            widths.merge(row.size(), 1, Integer::sum);
            rows++;
            if (first.size() < 3) {
                first.add(row);
            }
        }
        int most = 1;
        for (Map.Entry<Integer, Integer> each : widths.entrySet()) {
            if (each.getKey() > 1 && each.getValue() >= widths.getOrDefault(most, 0)) {
                most = each.getKey();
            }
        }
        double share = rows == 0 ? 0 : widths.getOrDefault(most, 0) / (double) rows;
        boolean heading = !first.isEmpty() && first.getFirst().size() == most;
        // Where most rows do not divide at all, a delimiter must at least divide the first one.
        int fields = most > 1 && (heading || share > 0.5) ? most : 1;
        return new Division(delimiter, fields, share, heading, first);
    }

    /** The first rows that are not blank; a last row that was cut off is left out. */
    private static List<List<String>> rows(String text, char delimiter, boolean backslash, int most) {
        List<List<String>> rows = new ArrayList<>();
        GridRow row = new GridRow();
        CsvScanner scanner = new CsvScanner(new StringReader(text), delimiter, backslash, Set.of());
        try {
            while (rows.size() < most && scanner.next(row)) {
                if (!row.blank()) {
                    List<String> fields = new ArrayList<>();
                    for (int i = 0; i < row.width(); i++) {
                        fields.add(row.text(i));
                    }
                    rows.add(fields);
                }
            }
        } catch (CsvScanner.Unclosed | IOException e) {
            return rows;
        }
        return rows;
    }

    private static Question quotes(String text) {
        List<Reading> readings = new ArrayList<>();
        for (Quotes quotes : new Quotes[]{Quotes.BACKSLASH, Quotes.DOUBLED}) {
            List<Sample> samples = new ArrayList<>();
            Matcher line = Pattern.compile("[^\r\n]*\\\\\"[^\r\n]*").matcher(text);
            while (samples.size() < 3 && line.find()) {
                List<List<String>> rows = rows(line.group(), ',', quotes == Quotes.BACKSLASH, 1);
                samples.add(new Sample(line.group(), rows.isEmpty() ? "" : String.join(" | ", rows.getFirst())));
            }
            readings.add(new Reading(quotes.id(), samples));
        }
        return new Question(Question.WHOLE_TABLE, "quotes", Note.of("importing.question.quotes"), readings);
    }
}
