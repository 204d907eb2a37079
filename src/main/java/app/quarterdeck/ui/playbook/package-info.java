/**
 * The playbook: notes of what works and what does not, buyer personas, qualification rules, and what works where. May import
 * {@code ui}, the kit, the shell, {@code ui.figures}, session, guide, metrics and model. Start at
 * {@link app.quarterdeck.ui.playbook.PlaybookScreen}.
 */
@NullMarked
package app.quarterdeck.ui.playbook;

import org.jspecify.annotations.NullMarked;
