/**
 * The playbook of a workspace: notes, buyer personas, qualification rules, and what the figures say of them. Imports the rest
 * of session, metrics, guide, facts, model and base. Start at {@link app.quarterdeck.session.playbook.Playbook}.
 */
@NullMarked
package app.quarterdeck.session.playbook;

import org.jspecify.annotations.NullMarked;
