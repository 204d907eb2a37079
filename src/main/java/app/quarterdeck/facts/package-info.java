/**
 * The workspace as immutable columns in memory: what every figure is computed from. May import model and store (and
 * base). Start at {@link app.quarterdeck.facts.Snapshot}.
 */
@NullMarked
package app.quarterdeck.facts;

import org.jspecify.annotations.NullMarked;
