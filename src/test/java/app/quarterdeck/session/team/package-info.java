/** Tests of the team as it is kept and worked out. */
@NullMarked
package app.quarterdeck.session.team;

import org.jspecify.annotations.NullMarked;
