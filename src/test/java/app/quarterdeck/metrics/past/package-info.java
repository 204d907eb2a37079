/** Tests of figures from earlier imports. */
@NullMarked
package app.quarterdeck.metrics.past;

import org.jspecify.annotations.NullMarked;
