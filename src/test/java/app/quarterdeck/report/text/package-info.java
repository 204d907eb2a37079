/** Tests of the words in files. Start at {@link app.quarterdeck.report.text.FirstSentenceTest}. */
@NullMarked
package app.quarterdeck.report.text;

import org.jspecify.annotations.NullMarked;
