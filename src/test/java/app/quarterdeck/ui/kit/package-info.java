/** Tests of the shared controls. */
@NullMarked
package app.quarterdeck.ui.kit;

import org.jspecify.annotations.NullMarked;
