/**
 * What is looked at: period, comparison and filters, chosen in words. May import {@code ui}, {@code ui.kit}, session and
 * model. Start at {@link app.quarterdeck.ui.figures.filter.FilterBar}.
 */
@NullMarked
package app.quarterdeck.ui.figures.filter;

import org.jspecify.annotations.NullMarked;
