/**
 * The sales process: its stages with conversion and time, and the log of changes with their verdicts. May import {@code ui},
 * the kit, the shell, {@code ui.figures}, session, charts and model. Start at
 * {@link app.quarterdeck.ui.process.ProcessScreen}.
 */
@NullMarked
package app.quarterdeck.ui.process;

import org.jspecify.annotations.NullMarked;
