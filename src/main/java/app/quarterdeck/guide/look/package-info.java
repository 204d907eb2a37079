/** What is worth a look in fresh data, before a goal is chosen. Start at {@link app.quarterdeck.guide.look.FirstLook}. */
@NullMarked
package app.quarterdeck.guide.look;

import org.jspecify.annotations.NullMarked;
