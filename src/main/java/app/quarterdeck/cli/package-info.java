/**
 * The command line: the same session without the window. The only room that writes to the standard streams. May import
 * session and model (and base). Start at {@link app.quarterdeck.cli.Quarterdeck}.
 */
@NullMarked
package app.quarterdeck.cli;

import org.jspecify.annotations.NullMarked;
