/**
 * SQLite itself: connections, the check of a file before it is trusted, its migrations, the writer's lock, and statements
 * without ceremony. Imports base. Only {@code store} uses it. Start at
 * {@link app.quarterdeck.store.sqlite.Connections}.
 */
@NullMarked
package app.quarterdeck.store.sqlite;

import org.jspecify.annotations.NullMarked;
