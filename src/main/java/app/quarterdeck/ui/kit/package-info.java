/**
 * What every screen shares that is more than a control: theme, fonts, icons, work in the background, messages to the
 * user, tables. Knows nothing of sales. May import base, and model where a control shows it. Controls are in
 * {@link app.quarterdeck.ui.kit.parts}. Start at {@link app.quarterdeck.ui.kit.Theme}.
 */
@NullMarked
package app.quarterdeck.ui.kit;

import org.jspecify.annotations.NullMarked;
