/** What deals were before later imports changed them. May import nothing but java and model.record. Start at {@link app.quarterdeck.model.past.DealHistory}. */
@NullMarked
package app.quarterdeck.model.past;

import org.jspecify.annotations.NullMarked;
