/**
 * Where everything is put together: the program's start, its folders and the small files it keeps for itself. May import
 * every room.
 */
@NullMarked
package app.quarterdeck.app;

import org.jspecify.annotations.NullMarked;
