package app.quarterdeck.store.sqlite;

import app.quarterdeck.base.UserFault;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;
import org.sqlite.SQLiteOpenMode;

/** How connections to a workspace are made: never through DriverManager, which would load every driver there is. */
public final class Connections {

    private Connections() {
    }

    public static Connection open(Path file, boolean readOnly) throws SQLException {
        SQLiteConfig config = new SQLiteConfig();
        // The driver lets one thread at a time into the library: a second lock a call is a tenth of an import.
        config.setOpenMode(SQLiteOpenMode.NOMUTEX);
        config.setReadOnly(readOnly);
        config.enforceForeignKeys(true);
        config.enableLoadExtension(false);
        config.setBusyTimeout(5_000);
        // Else the driver asks for the new row's number after every insert: half the time of an import.
        config.setGetGeneratedKeys(false);
        Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + file, config.toProperties());
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA trusted_schema = OFF");
            statement.execute("PRAGMA cell_size_check = ON");
            if (!readOnly) {
                // Only a file being made takes it: an import writes a quarter of the pages, and columns lie in one piece.
                statement.execute("PRAGMA page_size = 16384");
                statement.execute("PRAGMA journal_mode = WAL");
                statement.execute("PRAGMA synchronous = FULL");
                // An import into a long table fills its index of identities in random order: it must stay in memory.
                statement.execute("PRAGMA cache_size = -65536");
            }
        } catch (SQLException e) {
            closeQuietly(connection);
            throw e;
        }
        return connection;
    }

    /**
     * Brings all back into the one file, so that it can be copied as it lies and readers leave nothing beside it. Where a
     * reader is at work just now the log stays, which is as safe.
     */
    public static void settle(Connection writing) {
        try (Statement statement = writing.createStatement()) {
            statement.execute("PRAGMA busy_timeout = 0");
            statement.execute("PRAGMA journal_mode = DELETE");
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName()).log(System.Logger.Level.DEBUG, "the log stays", e);
        }
    }

    public static void closeQuietly(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            System.getLogger(Connections.class.getName()).log(System.Logger.Level.WARNING, "closing", e);
        }
    }

    /** What SQLite refused, as a sentence for the user. */
    public static UserFault fault(Exception e, Path file) {
        if (e instanceof UserFault fault) {
            return fault;
        }
        Throwable cause = e instanceof StoreException ? e.getCause() : e;
        if (cause instanceof SQLiteException sqlite) {
            SQLiteErrorCode code = sqlite.getResultCode();
            return switch (code.code & 0xff) {
                case 5, 6 -> UserFault.because(e, "store.busy", file.toString());
                case 8 -> UserFault.because(e, "store.read-only", file.toString());
                case 10, 13 -> UserFault.because(e, "store.disk", file.toString());
                case 14 -> UserFault.because(e, "store.cannot-open", file.toString());
                default -> UserFault.because(e, "store.damaged", file.toString());
            };
        }
        return UserFault.because(e, "store.damaged", file.toString());
    }
}
