/** Tests of the sentences on the goal screen. */
@NullMarked
package app.quarterdeck.ui.goal;

import org.jspecify.annotations.NullMarked;
