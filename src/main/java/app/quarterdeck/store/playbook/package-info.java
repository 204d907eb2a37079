/** How notes and personas of the playbook are kept. Start at {@link app.quarterdeck.store.playbook.PlaybookText}. */
@NullMarked
package app.quarterdeck.store.playbook;

import org.jspecify.annotations.NullMarked;
