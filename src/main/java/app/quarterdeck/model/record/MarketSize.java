package app.quarterdeck.model.record;

import org.jspecify.annotations.Nullable;

/** How large the user says a market is: possible customers, and their yearly worth in ten-thousandths where known. */
public record MarketSize(String market, long customers, @Nullable Long value) {
}
