/** Questions that no shape can tell: each a rule of its own. Start at {@link app.quarterdeck.guide.rules.Rules}. */
@NullMarked
package app.quarterdeck.guide.rules;

import org.jspecify.annotations.NullMarked;
