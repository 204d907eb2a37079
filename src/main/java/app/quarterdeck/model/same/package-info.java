/** Names that count as others: spellings put together, customers merged. Imports nothing but the model. */
@NullMarked
package app.quarterdeck.model.same;

import org.jspecify.annotations.NullMarked;
