package app.quarterdeck.store.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** SQL without the ceremony. A failure of a statement of ours on a checked file is damage or a defect, never the user's. */
public record Query(Connection connection) {

    /** Reads one row. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface Action {
        void take(ResultSet row) throws SQLException;
    }

    public static Query on(Connection connection) {
        return new Query(connection);
    }

    public <T> List<T> list(String sql, Row<T> reader, @Nullable Object... args) {
        List<T> out = new ArrayList<>();
        each(sql, row -> out.add(reader.read(row)), args);
        return out;
    }

    public void each(String sql, Action action, @Nullable Object... args) {
        synchronized (connection) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, args);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        action.take(rows);
                    }
                }
            } catch (SQLException e) {
                throw new StoreException(sql, e);
            }
        }
    }

    /** The number in the first column of the first row, 0 where there is none. */
    public long number(String sql, @Nullable Object... args) {
        long[] out = new long[1];
        each(sql, row -> out[0] = row.getLong(1), args);
        return out[0];
    }

    /** @return rows changed */
    public int change(String sql, @Nullable Object... args) {
        synchronized (connection) {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                bind(statement, args);
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new StoreException(sql, e);
            }
        }
    }

    /** Runs work in one transaction: all of it is kept, or none. */
    public void together(Runnable work) {
        synchronized (connection) {
            try {
                connection.setAutoCommit(false);
                try {
                    work.run();
                    connection.commit();
                } catch (RuntimeException e) {
                    connection.rollback();
                    throw e;
                } finally {
                    connection.setAutoCommit(true);
                }
            } catch (SQLException e) {
                throw new StoreException("transaction", e);
            }
        }
    }

    public static void bind(PreparedStatement statement, @Nullable Object... args) throws SQLException {
        for (int i = 0; i < args.length; i++) {
            statement.setObject(i + 1, args[i]);
        }
    }
}
