/** Which records a table on screen shows, and in which order, as SQL. Part of the store. */
@NullMarked
package app.quarterdeck.store.table;

import org.jspecify.annotations.NullMarked;
