/** Tests of reading files into typed tables. Fixtures are written by the tests. */
@NullMarked
package app.quarterdeck.importing.file;

import org.jspecify.annotations.NullMarked;
