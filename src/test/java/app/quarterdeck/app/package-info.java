/** Tests of the program's own small files. */
@NullMarked
package app.quarterdeck.app;

import org.jspecify.annotations.NullMarked;
