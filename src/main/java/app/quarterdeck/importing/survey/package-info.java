/**
 * Where the tables of a grid are: headings below titles, totals and remarks that are no records, several tables on one
 * sheet. Every cell is looked at once on the way. Imports base and the other packages of reading. Start at
 * {@link app.quarterdeck.importing.survey.SheetTables}.
 */
@NullMarked
package app.quarterdeck.importing.survey;

import org.jspecify.annotations.NullMarked;
