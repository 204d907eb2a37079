/** Tests of the files for people. */
@NullMarked
package app.quarterdeck.report;

import org.jspecify.annotations.NullMarked;
