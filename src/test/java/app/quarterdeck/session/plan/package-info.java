/** Tests of what the screens Goal, Questions and Metrics look at. */
@NullMarked
package app.quarterdeck.session.plan;

import org.jspecify.annotations.NullMarked;
