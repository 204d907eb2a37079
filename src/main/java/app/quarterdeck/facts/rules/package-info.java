/**
 * How deals and leads stand to the rules of a workspace. Imports facts and model. Start at
 * {@link app.quarterdeck.facts.rules.RuleStates}.
 */
@NullMarked
package app.quarterdeck.facts.rules;

import org.jspecify.annotations.NullMarked;
