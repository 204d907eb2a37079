/**
 * What was decided about a file and holds for the next one of its form: recipes as JSON, forms, what changed against last
 * time. May import what importing may, but nothing of {@code run}, which uses it.
 */
@NullMarked
package app.quarterdeck.importing.recipe;

import org.jspecify.annotations.NullMarked;
