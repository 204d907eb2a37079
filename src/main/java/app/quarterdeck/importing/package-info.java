/**
 * From files to records: sniff, type, map, rehearse, write in one transaction, quarantine what cannot be read. May import
 * base, model and store. Start at {@link app.quarterdeck.importing.Importer}; reading is in {@code read} and {@code file},
 * meaning in {@code meaning} and {@code records}, writing in {@code run}.
 */
@NullMarked
package app.quarterdeck.importing;

import org.jspecify.annotations.NullMarked;
