/**
 * Files on their way in: what reading found, what the user said, what is still open. Plain values and functions, so that
 * a wizard only shows them; nothing here writes. May import what session may. Start at
 * {@link app.quarterdeck.session.intake.Intake}.
 */
@NullMarked
package app.quarterdeck.session.intake;

import org.jspecify.annotations.NullMarked;
