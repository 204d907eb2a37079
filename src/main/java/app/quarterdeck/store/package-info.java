/**
 * The workspace file: the only room that knows JDBC and SQLite. May import model (and base). Start at
 * {@link app.quarterdeck.store.WorkspaceFile}.
 */
@NullMarked
package app.quarterdeck.store;

import org.jspecify.annotations.NullMarked;
