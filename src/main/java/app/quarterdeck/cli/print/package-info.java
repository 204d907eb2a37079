/**
 * Results as JSON, CSV and aligned tables.
 */
@NullMarked
package app.quarterdeck.cli.print;

import org.jspecify.annotations.NullMarked;
