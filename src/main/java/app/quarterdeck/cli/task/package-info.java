/**
 * What all commands share. Start at {@link app.quarterdeck.cli.task.Task}.
 */
@NullMarked
package app.quarterdeck.cli.task;

import org.jspecify.annotations.NullMarked;
