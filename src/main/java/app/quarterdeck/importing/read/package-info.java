/**
 * How a file reads: the plain types that reading hands on, and the options that steer it. Pure values and one cursor;
 * imports base only. Start at {@link app.quarterdeck.importing.read.TableRead}; the class that reads is
 * {@code importing.file.TableReader}.
 */
@NullMarked
package app.quarterdeck.importing.read;

import org.jspecify.annotations.NullMarked;
