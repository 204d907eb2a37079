/**
 * A chart taken out of the window: to the clipboard, into a file, onto paper. May import what ui may. Start at
 * {@link app.quarterdeck.ui.figures.take.ChartTaking}.
 */
@NullMarked
package app.quarterdeck.ui.figures.take;

import org.jspecify.annotations.NullMarked;
