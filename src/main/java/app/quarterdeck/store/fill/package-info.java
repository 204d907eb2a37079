/**
 * A long table put together as pages of a database file, outside SQLite, which then takes it over in one statement
 * (decision 0060). Knows the form of SQLite's files (https://www.sqlite.org/fileformat2.html) and of no table in
 * particular. Start at {@link app.quarterdeck.store.fill.FilledTable}.
 */
@NullMarked
package app.quarterdeck.store.fill;

import org.jspecify.annotations.NullMarked;
