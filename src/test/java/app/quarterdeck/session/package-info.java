/** What an open workspace does as a whole. */
@NullMarked
package app.quarterdeck.session;

import org.jspecify.annotations.NullMarked;
