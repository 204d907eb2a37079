package app.quarterdeck.store.fill;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.store.code.Identity;
import app.quarterdeck.store.code.KnownRows;
import app.quarterdeck.store.sqlite.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a table of records that is empty in the workspace, put together in a file beside it and then taken over by
 * SQLite at once ({@link #pour}): it copies whole records, and an index that is in order already. What reads or checks
 * the workspace sees no difference. One thread at a time.
 */
public final class FilledTable {

    private static final int ID = -1;
    private static final int BATCH = -2;
    private static final int NUMBER = -3;
    private static final int BY = -4;
    private static final int MORE = -5;
    private static final int EXTRA = -6;
    private static final int BLANK = -7;
    /** SQLite's own head of a file. */
    private static final int HEAD = 100;

    private record Part(String type, String name, String sql) {
    }

    private final String table;
    private final List<Part> parts;
    /** By column of the table: which of a row's values it takes, or what else. */
    private final int[] places;
    private final int batch;
    private final Path path;
    private final Pages pages;
    private final TableTree rows;
    private final RowBytes bytes = new RowBytes();
    private @Nullable String name;

    /**
     * @param batch  the batch of all rows
     * @param fields the columns in the order in which rows give their values
     * @param path   of the file to be made; one that lies there goes
     */
    public FilledTable(Query query, String table, int batch, List<String> fields, Path path) {
        this.table = table;
        this.batch = batch;
        this.path = path;
        parts = query.list("SELECT type, name, sql FROM sqlite_schema WHERE tbl_name = ? AND sql NOT NULL"
                + " ORDER BY type DESC", row -> new Part(row.getString(1), row.getString(2), row.getString(3)), table);
        places = query.list("SELECT name FROM pragma_table_info(?) ORDER BY cid", row -> row.getString(1), table)
                .stream().mapToInt(column -> place(column, fields)).toArray();
        try {
            pages = new Pages(path);
        } catch (IOException e) {
            throw UserFault.because(e, "store.disk", path.toString());
        }
        rows = new TableTree(pages);
    }

    private static int place(String column, List<String> fields) {
        return switch (column) {
            case "row_id" -> ID;
            case "batch" -> BATCH;
            case "row_no" -> NUMBER;
            case "known_by" -> BY;
            case "known_more" -> MORE;
            case "extra" -> EXTRA;
            default -> fields.contains(column) ? fields.indexOf(column) : BLANK;
        };
    }

    /**
     * @param id     above that of the row before
     * @param values in the form of the store: an Integer, Long, Double, String, or null
     */
    public void add(int id, int number, Identity identity, byte @Nullable [] extra, @Nullable Object[] values) {
        bytes.clear();
        for (int place : places) {
            switch (place) {
                case ID, BLANK -> bytes.blank();
                case BATCH -> bytes.whole(batch);
                case NUMBER -> bytes.whole(number);
                case BY -> bytes.whole(identity.by());
                case MORE -> bytes.whole(identity.more());
                case EXTRA -> bytes.blob(extra);
                default -> bytes.any(values[place]);
            }
        }
        try {
            rows.add(id, bytes);
        } catch (IOException e) {
            throw UserFault.because(e, "store.disk", path.toString());
        }
    }

    /**
     * Brings all rows into the workspace, within its transaction.
     *
     * @param schema a name for the file on this connection, used for nothing else
     * @param known  all rows, where their index is brought too; null where the workspace's table has none
     */
    public void pour(Query query, String schema, @Nullable KnownRows known) {
        try (pages) {
            int tableRoot = rows.root();
            int indexRoot = known == null ? 0 : index(known);
            pages.finish(contents(tableRoot, indexRoot));
        } catch (IOException e) {
            throw UserFault.because(e, "store.disk", path.toString());
        }
        query.change("ATTACH ? AS " + schema, path.toString());
        name = schema;
        query.change("INSERT INTO main." + table + " SELECT * FROM " + schema + "." + table);
    }

    private int index(KnownRows known) throws IOException {
        IndexTree index = new IndexTree(pages);
        for (KnownRows.Each each = known.inOrder(); each.next();) {
            bytes.clear();
            bytes.whole(each.by());
            bytes.whole(each.more());
            bytes.whole(each.row());
            index.add(bytes);
        }
        return index.root();
    }

    /** The first page: what there is and where it begins. */
    private byte[] contents(int tableRoot, int indexRoot) {
        Page page = new Page(Page.TABLE_LEAF, HEAD);
        int id = 0;
        for (Part part : parts) {
            boolean index = part.type().equals("index");
            if (index && indexRoot == 0) {
                continue;
            }
            bytes.clear();
            bytes.text(part.type());
            bytes.text(part.name());
            bytes.text(table);
            bytes.whole(index ? indexRoot : tableRoot);
            bytes.text(part.sql());
            int length = bytes.length();
            int at = page.cell(Numbers.length(length) + 1 + length);
            at = Numbers.put(page.bytes(), at, length);
            at = Numbers.put(page.bytes(), at, ++id);
            bytes.put(page.bytes(), at);
        }
        return page.done(0);
    }

    /** After the transaction, whatever became of it: nothing of the file stays. */
    public void end(Query query) {
        try (pages) {
            if (name != null) {
                query.change("DETACH " + name);
            }
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(FilledTable.class.getName()).log(System.Logger.Level.WARNING, "left behind " + path, e);
        }
    }
}
