/** Groups of a split: as parts of a whole, and each against the others. */
@NullMarked
package app.quarterdeck.guide.groups;

import org.jspecify.annotations.NullMarked;
