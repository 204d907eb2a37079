/**
 * What a team writes down about its selling: notes, the buyers it wants, the rules by which it qualifies. Start at
 * {@link app.quarterdeck.model.playbook.PlayNote}.
 */
@NullMarked
package app.quarterdeck.model.playbook;

import org.jspecify.annotations.NullMarked;
