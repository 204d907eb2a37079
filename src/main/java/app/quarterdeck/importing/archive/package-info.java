/**
 * Archives of parts, as workbooks are: checked before anything in them is trusted, their XML read element by element.
 * Nothing is unpacked to disk here. Imports base only. Start at {@link app.quarterdeck.importing.archive.Archive}.
 */
@NullMarked
package app.quarterdeck.importing.archive;

import org.jspecify.annotations.NullMarked;
