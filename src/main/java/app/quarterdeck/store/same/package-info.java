/** Names that count as others, as the workspace keeps them. May import what the store may. */
@NullMarked
package app.quarterdeck.store.same;

import org.jspecify.annotations.NullMarked;
