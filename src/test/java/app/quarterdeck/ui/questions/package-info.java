/** Tests of the questions screen's parts. */
@NullMarked
package app.quarterdeck.ui.questions;

import org.jspecify.annotations.NullMarked;
