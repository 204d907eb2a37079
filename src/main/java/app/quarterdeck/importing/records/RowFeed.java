package app.quarterdeck.importing.records;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.store.BatchWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table made ready by a thread of its own while those before them are written. A bounded queue between the
 * two keeps memory small. Take chunks until one is empty; close it in any case.
 */
public final class RowFeed implements AutoCloseable {

    private static final int CHUNK = 512;
    private static final int CHUNKS = 16;

    private final Layout layout;
    private final Findings findings;
    private final List<StatusWord> words;
    private final Vocabulary vocabulary;
    private final BatchWriter batch;
    private final Cancellation cancellation;
    private final BlockingQueue<List<Built>> queue = new ArrayBlockingQueue<>(CHUNKS);
    private final Thread thread;
    private volatile boolean stopped;
    /** Of the file, what was read so far. */
    private volatile double share;
    private volatile long made;
    private volatile @Nullable Throwable failure;
    private volatile @Nullable Leftovers leftovers;

    /**
     * What is known once all rows were made.
     *
     * @param fillers  words taken for blank, by field
     * @param names    values that are names with the number of cells, by field
     * @param joined   names written in several ways that are one name all the same, with the number of ways, by field
     * @param rounded  amounts that were rounded, by column
     * @param findings what all rows say
     * @param all      as {@link TypedRows#all}
     */
    public record Leftovers(Map<Field, Map<String, Long>> fillers, Map<Field, Map<String, Long>> names,
            Map<Field, Map<String, Integer>> joined, List<Long> rounded, Findings findings, @Nullable TableRead all) {
    }

    /**
     * @param words what the words of the status column mean; empty for other kinds than deals
     * @param batch will be given the rows
     */
    public RowFeed(Layout layout, Findings findings, List<StatusWord> words, Vocabulary vocabulary, BatchWriter batch,
            Cancellation cancellation) {
        this.layout = layout;
        this.findings = findings;
        this.words = List.copyOf(words);
        this.vocabulary = vocabulary;
        this.batch = batch;
        this.cancellation = () -> stopped || cancellation.requested();
        this.thread = Thread.ofPlatform().daemon().name("import rows").unstarted(this::read);
    }

    public void start() {
        thread.start();
    }

    /** The next rows, in the order of the file; empty at the end. */
    public List<Built> next() {
        try {
            List<Built> rows = queue.take();
            Throwable cause = failure;
            if (rows.isEmpty() && cause != null) {
                rethrow(cause);
            }
            return rows;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    /** After the last chunk. */
    public Leftovers leftovers() {
        return Objects.requireNonNull(leftovers);
    }

    @Override
    public void close() {
        stopped = true;
        // The thread may wait for room: it must see that nobody takes any more.
        while (thread.isAlive()) {
            queue.clear();
            try {
                thread.join(10);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                thread.interrupt();
                return;
            }
        }
    }

    private void read() {
        try {
            readAll();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            failure = e;
        }
        try {
            queue.put(List.of());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void readAll() throws InterruptedException {
        try (TypedRows rows = layout.table().open(this::at, cancellation)) {
            RowBuilder builder = new RowBuilder(layout, rows, findings, words, vocabulary);
            Findings found = findings;
            if (!findings.whole()) {
                found = findings.afresh(layout);
                builder.into(found);
            }
            long count = 0;
            List<Built> chunk = new ArrayList<>(CHUNK);
            while (rows.next()) {
                chunk.add(builder.build());
                if (chunk.size() == CHUNK) {
                    cancellation.check();
                    count += CHUNK;
                    made = count;
                    put(chunk);
                    chunk = new ArrayList<>(CHUNK);
                }
            }
            if (!chunk.isEmpty()) {
                put(chunk);
            }
            List<Long> rounded = new ArrayList<>();
            for (int i = 0; i < layout.table().columns().size(); i++) {
                rounded.add(rows.rounded(i));
            }
            if (!found.whole()) {
                found.end();
            }
            leftovers = new Leftovers(builder.fillers(), builder.names(), builder.joined(), rounded, found,
                    rows.all());
        }
    }

    private void put(List<Built> chunk) throws InterruptedException {
        List<BatchWriter.Row> records = new ArrayList<>(chunk.size());
        for (Built row : chunk) {
            BatchWriter.Row record = row.record();
            if (record != null) {
                records.add(record);
            }
        }
        batch.prepare(records);
        queue.put(chunk);
    }

    private void at(Note step, long done, long total) {
        share = total <= 0 ? 0 : (double) done / total;
    }

    /** How many rows there seem to be, by how much of the file gave the rows so far; -1 as long as nobody knows. */
    public long expected() {
        double read = share;
        return layout.table().whole() ? layout.table().rows() : read == 0 ? -1 : Math.round(made / read);
    }

    private static void rethrow(Throwable cause) {
        switch (cause) {
            case Error error -> throw error;
            case RuntimeException fault -> throw fault;
            default -> throw new IllegalStateException(cause);
        }
    }
}
