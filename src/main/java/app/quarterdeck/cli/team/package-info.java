/**
 * Commands of the team: its goal broken down, its playbook, its buyers and its rules. Start at
 * {@link app.quarterdeck.cli.team.TeamCommand}.
 */
@NullMarked
package app.quarterdeck.cli.team;

import org.jspecify.annotations.NullMarked;
