package app.quarterdeck.store.sqlite;

import java.sql.SQLException;

/** The workspace file failed us: damaged, full or gone. Shown with a short code, never as a sentence of its own. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoreException(String sql, SQLException cause) {
        super(sql, cause);
    }
}
