/** Tests of what is done by hand: edits, rows set aside, imports taken back. */
@NullMarked
package app.quarterdeck.session.edit;

import org.jspecify.annotations.NullMarked;
