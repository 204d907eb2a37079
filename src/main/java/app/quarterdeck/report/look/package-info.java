/**
 * What a review looks like beyond what it says: logo and paper. May import base. Start at
 * {@link app.quarterdeck.report.look.Look}.
 */
@NullMarked
package app.quarterdeck.report.look;

import org.jspecify.annotations.NullMarked;
