/** Tests of record cards. */
@NullMarked
package app.quarterdeck.session.card;

import org.jspecify.annotations.NullMarked;
