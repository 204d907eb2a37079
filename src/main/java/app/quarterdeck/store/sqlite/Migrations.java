package app.quarterdeck.store.sqlite;

import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Brings a workspace to the newest form, step by step, each step in one transaction. Before the first step a copy of the
 * file is put beside it ({@code name.qdeck.before-v2}).
 */
public final class Migrations {

    private static final List<String> BUNDLED = List.of("V001__workspace.sql", "V002__record_kinds.sql",
            "V003__known_by.sql", "V004__sources.sql", "V005__edits.sql", "V006__same_names.sql",
            "V007__change_ends.sql", "V008__own_metrics.sql", "V009__material_and_teams.sql",
            "V010__goal_metrics.sql");

    private final List<String> scripts;

    public Migrations(List<String> scripts) {
        this.scripts = List.copyOf(scripts);
    }

    public static Migrations bundled() {
        return new Migrations(BUNDLED.stream().map(Migrations::resource).toList());
    }

    /** Only the first steps, as an older version of the product had them. */
    public Migrations until(int version) {
        return new Migrations(scripts.subList(0, version));
    }

    public int newest() {
        return scripts.size();
    }

    public void bring(Connection connection, Path file) throws SQLException {
        int version = (int) Query.on(connection).number("PRAGMA user_version");
        if (version > newest()) {
            throw UserFault.of("store.newer", file.toString());
        }
        if (version > 0 && version < newest()) {
            backUp(connection, Path.of(file + ".before-v" + newest()));
        }
        for (int step = version; step < newest(); step++) {
            run(connection, scripts.get(step), step + 1);
        }
    }

    /** The tables and indexes a file of this version has. */
    public Set<String> objects(int version) {
        try (Connection memory = org.sqlite.JDBC.createConnection("jdbc:sqlite::memory:", new java.util.Properties())) {
            for (int step = 0; step < version; step++) {
                run(memory, scripts.get(step), step + 1);
            }
            Set<String> names = new TreeSet<>(
                    Query.on(memory).list("SELECT type || ' ' || name FROM sqlite_schema", r -> r.getString(1)));
            names.removeIf(name -> name.startsWith("index sqlite_autoindex_"));
            return names;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void run(Connection connection, String script, int version) throws SQLException {
        connection.setAutoCommit(false);
        try (Statement statement = connection.createStatement()) {
            Functions.register(connection);
            for (String sql : Scripts.statements(script)) {
                statement.execute(sql);
            }
            statement.execute("PRAGMA application_id = " + FileCheck.APPLICATION_ID);
            statement.execute("PRAGMA user_version = " + version);
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw e;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Without segments: they are made anew from the records. */
    private static void backUp(Connection connection, Path copy) throws SQLException {
        Query.on(connection).change("DELETE FROM segment");
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw UserFault.because(e, "store.disk", copy.toString());
        }
        try (var statement = connection.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream("/store/" + name)) {
            if (in == null) {
                throw new IllegalStateException("missing resource store/" + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
