/**
 * The keyboard: a key with what it does is one thing, bound and shown from the same record. May import base. Start at
 * {@link app.quarterdeck.ui.kit.keys.KeyHint}.
 */
@NullMarked
package app.quarterdeck.ui.kit.keys;

import org.jspecify.annotations.NullMarked;
