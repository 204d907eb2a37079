/**
 * The first window: three doors and the workspaces opened last. May import {@code ui.kit} and base. Start at
 * {@link app.quarterdeck.ui.welcome.WelcomeScreen}.
 */
@NullMarked
package app.quarterdeck.ui.welcome;

import org.jspecify.annotations.NullMarked;
