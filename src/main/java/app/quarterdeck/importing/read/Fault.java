package app.quarterdeck.importing.read;

import app.quarterdeck.base.Note;

/**
 * Why a row cannot be taken.
 *
 * @param row    line in a text file, row in a sheet
 * @param column name of the column, empty where the whole row is at fault
 * @param value  the value as written, or the beginning of the row
 * @param reason what is wrong with it
 */
public record Fault(long row, String column, String value, Note reason) {
}
