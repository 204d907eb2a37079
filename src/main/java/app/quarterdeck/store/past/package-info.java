/** What records were before later imports. May import base, model and store.sqlite. Start at {@link app.quarterdeck.store.past.PastDeals}. */
@NullMarked
package app.quarterdeck.store.past;

import org.jspecify.annotations.NullMarked;
