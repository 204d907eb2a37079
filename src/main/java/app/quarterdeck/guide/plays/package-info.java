/**
 * What works and what does not: whether a note of the playbook still stands, and which ways of meeting people go with an
 * answer or a win. Start at {@link app.quarterdeck.guide.plays.Evidence}.
 */
@NullMarked
package app.quarterdeck.guide.plays;

import org.jspecify.annotations.NullMarked;
