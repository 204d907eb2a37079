/**
 * Where records came from: the files of the batches, what was decided about them, and the records that their source has no
 * more. May import model and store's SQL.
 */
@NullMarked
package app.quarterdeck.store.source;

import org.jspecify.annotations.NullMarked;
