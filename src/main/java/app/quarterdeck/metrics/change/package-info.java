/**
 * Why a figure changed: what each member of a dimension adds to the change. May import base, model and stat. Start at
 * {@link app.quarterdeck.metrics.change.Change}.
 */
@NullMarked
package app.quarterdeck.metrics.change;

import org.jspecify.annotations.NullMarked;
