/** Tests of the command line as a whole. */
@NullMarked
package app.quarterdeck.cli;

import org.jspecify.annotations.NullMarked;
