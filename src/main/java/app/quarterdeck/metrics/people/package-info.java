/**
 * Figures of people: quotas and who reached them, how many there are, who came and left. May import base, model, facts and
 * the packages of figures below it. Start at {@link app.quarterdeck.metrics.people.Attainment}.
 */
@NullMarked
package app.quarterdeck.metrics.people;

import org.jspecify.annotations.NullMarked;
