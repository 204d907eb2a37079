/** The command line as a user types it, in one process. */
@NullMarked
package app.quarterdeck.cli;

import org.jspecify.annotations.NullMarked;
