/**
 * How far the data of a workspace can be trusted, each line with its rows or with what to do. May import everything below
 * the session. Start at {@link app.quarterdeck.session.health.DataHealth}.
 */
@NullMarked
package app.quarterdeck.session.health;

import org.jspecify.annotations.NullMarked;
