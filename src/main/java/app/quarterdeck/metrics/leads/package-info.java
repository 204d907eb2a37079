/**
 * Figures of leads and of what makes deals likely: answers, sources, attributes, qualification. May import base, model,
 * facts and the packages of figures below it. Start at {@link app.quarterdeck.metrics.leads.Lift}.
 */
@NullMarked
package app.quarterdeck.metrics.leads;

import org.jspecify.annotations.NullMarked;
