/**
 * The board drawn with Java2D. May import base, model and charts. Start at
 * {@link app.quarterdeck.report.picture.BoardPicture}.
 */
@NullMarked
package app.quarterdeck.report.picture;

import org.jspecify.annotations.NullMarked;
