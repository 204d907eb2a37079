/** Tests of worklists. */
@NullMarked
package app.quarterdeck.session.work;

import org.jspecify.annotations.NullMarked;
