/**
 * Figures of customers: who is active, who stayed, what they are worth. May import base, model, facts and the packages of
 * figures below it. Start at {@link app.quarterdeck.metrics.customers.Active}.
 */
@NullMarked
package app.quarterdeck.metrics.customers;

import org.jspecify.annotations.NullMarked;
