package app.quarterdeck.store.sqlite;

import app.quarterdeck.store.code.Identity;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.ToLongFunction;
import org.sqlite.Function;

/** Functions of ours that migrations use: {@code known_by} and {@code known_more}, of the text of an identity. */
final class Functions {

    private Functions() {
    }

    static void register(Connection connection) throws SQLException {
        Function.create(connection, "known_by", new OfIdentity(Identity::by));
        Function.create(connection, "known_more", new OfIdentity(Identity::more));
    }

    private static final class OfIdentity extends Function {

        private final ToLongFunction<Identity> part;

        OfIdentity(ToLongFunction<Identity> part) {
            this.part = part;
        }

        @Override
        protected void xFunc() throws SQLException {
            result(part.applyAsLong(Identity.of(value_text(0))));
        }
    }
}
