/** Fields in which values of a kind are typed or chosen. Part of {@code ui.kit}. */
@NullMarked
package app.quarterdeck.ui.kit.input;

import org.jspecify.annotations.NullMarked;
