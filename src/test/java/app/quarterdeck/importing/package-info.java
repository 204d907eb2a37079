/** Tests of importing: from files to records. */
@NullMarked
package app.quarterdeck.importing;

import org.jspecify.annotations.NullMarked;
