/**
 * The commands about files and the workspace: import, inspect, undo, set, check, demo.
 */
@NullMarked
package app.quarterdeck.cli.files;

import org.jspecify.annotations.NullMarked;
