/** Tests of the board picture. */
@NullMarked
package app.quarterdeck.report.picture;

import org.jspecify.annotations.NullMarked;
