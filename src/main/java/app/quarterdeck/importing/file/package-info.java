/**
 * From a file to its tables: what kind of file it is, where its tables are, what each column is. Imports base and the
 * other packages of reading; nothing of importing's mapping or writing. Start at
 * {@link app.quarterdeck.importing.file.TableReader}.
 */
@NullMarked
package app.quarterdeck.importing.file;

import org.jspecify.annotations.NullMarked;
