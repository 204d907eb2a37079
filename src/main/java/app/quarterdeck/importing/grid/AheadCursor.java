package app.quarterdeck.importing.grid;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;

/**
 * Reads another cursor ahead on a thread of its own, so that taking a file apart and looking at its cells share the time.
 * What the other one throws is thrown after the rows before it. Rows are copied into blocks that are used again and again,
 * limited by rows and by characters.
 */
public final class AheadCursor implements GridCursor {

    private static final int ROWS = 256;
    private static final int BLOCKS = 4;
    private static final int CHARACTERS = 1 << 20;
    /** A row that has held more is not kept for the next ones. */
    private static final int KEPT = 1 << 13;

    private final GridCursor cursor;
    private final BlockingQueue<Block> full = new ArrayBlockingQueue<>(BLOCKS);
    private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
    private final Thread thread;
    private volatile boolean stopped;
    private Block block = new Block();
    private GridRow row = new GridRow();
    private int at;

    private static final class Block {

        private final GridRow[] rows = new GridRow[ROWS];
        private int count;
        private boolean last;
        private @Nullable Throwable failure;

        private Block() {
            for (int i = 0; i < ROWS; i++) {
                rows[i] = new GridRow();
            }
        }
    }

    public AheadCursor(GridCursor cursor) {
        this.cursor = cursor;
        for (int i = 1; i < BLOCKS; i++) {
            free.add(new Block());
        }
        thread = Thread.ofPlatform().daemon().name("rows ahead").start(this::read);
    }

    private void read() {
        try {
            boolean more = true;
            while (more && !stopped) {
                Block next = free.take();
                more = fill(next);
                full.put(next);
            }
        } catch (InterruptedException e) {
            // Closed: nobody waits for rows any more.
            Thread.currentThread().interrupt();
        }
    }

    private boolean fill(Block next) {
        next.count = 0;
        int characters = 0;
        try {
            while (next.count < ROWS && characters < CHARACTERS) {
                if (!cursor.next()) {
                    next.last = true;
                    return false;
                }
                GridRow from = cursor.row();
                characters += from.end(from.width() - 1);
                next.rows[next.count++].take(from);
            }
            return true;
        } catch (RuntimeException | Error e) {
            next.failure = e;
            return false;
        }
    }

    @Override
    public boolean next() {
        while (at == block.count) {
            if (block.failure instanceof RuntimeException failure) {
                throw failure;
            } else if (block.failure instanceof Error failure) {
                throw failure;
            } else if (block.last) {
                return false;
            }
            advance();
        }
        row = block.rows[at++];
        return true;
    }

    private void advance() {
        for (int i = 0; i < block.count; i++) {
            if (block.rows[i].chars().length > KEPT) {
                block.rows[i] = new GridRow();
            }
        }
        row = new GridRow();
        at = 0;
        try {
            free.put(block);
            block = full.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
    }

    @Override
    public GridRow row() {
        return row;
    }

    @Override
    public void close() {
        stopped = true;
        thread.interrupt();
        boolean interrupted = false;
        while (thread.isAlive()) {
            try {
                thread.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        cursor.close();
    }
}
