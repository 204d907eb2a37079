package app.quarterdeck.importing.meaning;

/** A column that could fill a target, and how likely that is, 0 to 1. */
record Candidate(int column, Target target, double confidence) {
}
