/**
 * The team: its mission, its goal shared out among people, weeks and days, and where everybody stands. May import {@code ui},
 * the kit, the shell, {@code ui.figures}, session and model. Start at {@link app.quarterdeck.ui.team.TeamScreen}.
 */
@NullMarked
package app.quarterdeck.ui.team;

import org.jspecify.annotations.NullMarked;
