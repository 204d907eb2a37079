/** What the outreach pack asks that no shape can tell. */
@NullMarked
package app.quarterdeck.guide.outreach;

import org.jspecify.annotations.NullMarked;
