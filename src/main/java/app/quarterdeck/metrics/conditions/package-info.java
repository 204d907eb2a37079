/**
 * What a row must fulfil to count: the conditions a definition names, as tests of row numbers. May import base, model,
 * facts, and the packages of what is worked out once (views, stage, outreach). Start at
 * {@link app.quarterdeck.metrics.conditions.Tests}.
 */
@NullMarked
package app.quarterdeck.metrics.conditions;

import org.jspecify.annotations.NullMarked;
