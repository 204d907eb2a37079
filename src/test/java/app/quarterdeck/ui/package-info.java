/** Tests of the window, headless, and the tool that takes pictures of it. */
@NullMarked
package app.quarterdeck.ui;

import org.jspecify.annotations.NullMarked;
