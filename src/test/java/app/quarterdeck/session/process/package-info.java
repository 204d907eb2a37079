/** Tests of what the screen Process looks at. */
@NullMarked
package app.quarterdeck.session.process;

import org.jspecify.annotations.NullMarked;
