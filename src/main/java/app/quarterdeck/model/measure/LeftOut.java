package app.quarterdeck.model.measure;

import app.quarterdeck.base.Note;

/**
 * Rows that a figure could not use (rule G6).
 *
 * @param reason a stable code, such as {@code no-amount} or {@code closed-before-created}
 * @param text   the reason in words, without the count
 */
public record LeftOut(String reason, Note text, long count) {
}
