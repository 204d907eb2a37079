/**
 * The sample company: fictitious, from a seed, in both languages, with stories a user can discover. May import model,
 * importing and store (and base). Start at {@link app.quarterdeck.sample.SampleCompany}.
 */
@NullMarked
package app.quarterdeck.sample;

import org.jspecify.annotations.NullMarked;
