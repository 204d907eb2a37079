@NullMarked
package app.quarterdeck.importing.xlsx;

import org.jspecify.annotations.NullMarked;
