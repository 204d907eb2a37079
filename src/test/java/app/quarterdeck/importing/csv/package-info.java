/** Tests of splitting text into rows and cells. */
@NullMarked
package app.quarterdeck.importing.csv;

import org.jspecify.annotations.NullMarked;
