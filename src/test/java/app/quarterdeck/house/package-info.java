/** What holds for the whole house: its rooms and arrows, its sizes, its words. Start at {@link app.quarterdeck.house.ArchitectureTest}. */
@NullMarked
package app.quarterdeck.house;

import org.jspecify.annotations.NullMarked;
