/** How values that are not plain columns are written as bytes: unmapped columns, packed columns, identities. Knows no SQL. */
@NullMarked
package app.quarterdeck.store.code;

import org.jspecify.annotations.NullMarked;
