/**
 * Small things about words in files: marked sentences, tables in characters. May import base and model. Start at
 * {@link app.quarterdeck.report.text.Marked}.
 */
@NullMarked
package app.quarterdeck.report.text;

import org.jspecify.annotations.NullMarked;
