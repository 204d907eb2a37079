/** Tests and pictures of the whole window. */
@NullMarked
package app.quarterdeck.ui.window;

import org.jspecify.annotations.NullMarked;
