package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.ReadAgain;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * A text file with delimited rows: its character set and delimiter found, its rows as a grid. What is learnt about broken
 * quotes in the first complete reading holds for all later ones.
 */
public final class TextFile implements Grid {

    private static final int HEAD = 1 << 18;
    /** So many quotes that never close are mended; a file with more is not quoted at all. */
    private static final int MOST_MENDED = 50;

    private final Path path;
    private final long length;
    private final TextEncoding encoding;
    private final Dialect dialect;
    private final boolean suspect;
    private final Set<Long> literalLines = new TreeSet<>();

    private TextFile(Path path, ByteSurvey survey, TextEncoding encoding, Dialect dialect) {
        this.path = path;
        this.length = survey.length;
        this.encoding = encoding;
        this.dialect = dialect;
        suspect = survey.nul > 0 || encoding.replaces();
    }

    /** Looks at the file; it is not empty. @throws IOException where it cannot be read */
    public static TextFile of(Path path, ReadOptions options, Cancellation cancellation) throws IOException {
        ByteSurvey survey = ByteSurvey.of(path, cancellation);
        byte[] head;
        try (InputStream in = Files.newInputStream(path)) {
            head = in.readNBytes(HEAD);
        }
        TextEncoding encoding = Encodings.find(survey, head, options);
        String text = new String(head, encoding.mark(), head.length - encoding.mark(), encoding.charset());
        return new TextFile(path, survey, encoding, Dialects.find(text, options));
    }

    @Override
    public GridCursor open(Progress progress, Cancellation cancellation) {
        try {
            return new CsvCursor(this, progress, cancellation);
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", name());
        }
    }

    /** A quote in the row that begins at {@code line} never closes: from now on quotes mean nothing in it. */
    RuntimeException mend(long line) {
        if (line == 1 || literalLines.size() == MOST_MENDED || !literalLines.add(line)) {
            return UserFault.of("importing.file.quotes", name(), literalLines.isEmpty() ? line : first());
        }
        return new ReadAgain();
    }

    private long first() {
        return literalLines.iterator().next();
    }

    Path path() {
        return path;
    }

    @Override
    public String name() {
        return String.valueOf(path.getFileName());
    }

    long length() {
        return length;
    }

    TextEncoding encoding() {
        return encoding;
    }

    Dialect dialect() {
        return dialect;
    }

    Set<Long> literalLines() {
        return literalLines;
    }

    /** Rows have to be looked through for NULs and replaced bytes. */
    boolean suspect() {
        return suspect;
    }

    /** Name of the character set. */
    public String charset() {
        return encoding.charset().name();
    }

    public char delimiter() {
        return dialect.delimiter();
    }

    public List<Note> assumed() {
        List<Note> all = new ArrayList<>(encoding.assumed());
        all.addAll(dialect.assumed());
        return all;
    }

    public List<Question> questions() {
        List<Question> all = new ArrayList<>(dialect.questions());
        if (encoding.question() != null) {
            all.addFirst(encoding.question());
        }
        return all;
    }
}
