package app.quarterdeck.session.same;

import app.quarterdeck.importing.same.Suggestion;

/**
 * Two names of one list that are probably the same.
 *
 * @param one   what would be given up
 * @param other what would be kept, as proposed
 */
public record Proposal(Suggestion suggestion, Party one, Party other) {
}
