/** The sample company. */
@NullMarked
package app.quarterdeck.sample;

import org.jspecify.annotations.NullMarked;
