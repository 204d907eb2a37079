/**
 * The goal of a team broken down: targets of people, what each has won, and what is left for each week and day. Imports the
 * rest of session, metrics, model and base. Start at {@link app.quarterdeck.session.team.TeamFigures}.
 */
@NullMarked
package app.quarterdeck.session.team;

import org.jspecify.annotations.NullMarked;
