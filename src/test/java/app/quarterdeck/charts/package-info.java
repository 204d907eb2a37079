/** Tests of the charts: nothing cut off, the notation kept. */
@NullMarked
package app.quarterdeck.charts;

import org.jspecify.annotations.NullMarked;
