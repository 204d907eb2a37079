/**
 * What a user types instead of importing it: quotas of people, targets of metrics, rates of currencies. May import
 * everything below the session. Start at {@link app.quarterdeck.session.typed.TypedLines}.
 */
@NullMarked
package app.quarterdeck.session.typed;

import org.jspecify.annotations.NullMarked;
